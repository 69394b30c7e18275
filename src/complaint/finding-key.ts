import type { Finding } from '../finding.ts'

/** One finding within one assessment: a rule meets each form at most once. */
export type FindingKey = `${string}|${string}`

export const findingKey = (finding: Finding): FindingKey => `${finding.rule}|${finding.formRef ?? ''}`
