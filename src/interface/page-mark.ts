import type { Assessment } from '../assessment.ts'
import { reference } from '../complaint/reference.ts'

/**
 * Six characters by which a page of another site is told when one page of the extension opens another about it, and
 * nobody reads in the history which site it was.
 */
export const pageMark = ({ host }: Pick<Assessment, 'host'>): string => reference(host, '')
