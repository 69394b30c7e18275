import type { Entry } from './entry.ts'

/**
 * Whether the site shows its operator openly, according to its sources, and takes something: then there is nothing to
 * say of hiding, and the one thing to say is that the operator may use the details again.
 */
export const saysWhoRunsIt = ({ disclosure, collects }: Entry): boolean =>
  disclosure.degree === 'disclosed' && collects !== 'unknown'
