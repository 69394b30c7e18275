import { isDomainName } from '../list/domain-name.ts'
import type { CorrectionAnswers } from './answers.ts'

export type CorrectionField = 'entry' | 'what' | 'shows' | 'addresses'

/** Addresses of one correction. */
const MAX_ADDRESSES = 20

/** The addresses that a person typed, one a line. */
export const addressLines = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

export interface CorrectionProblem {
  field: CorrectionField
  /** Nothing was said there yet: no mistake. */
  empty: boolean
}

/** What a correction still lacks, or what in it cannot be read. */
export function correctionProblems(answers: CorrectionAnswers): CorrectionProblem[] {
  const { entry, what, shows, addresses } = answers
  const given = addressLines(addresses)
  const unreadable = given.some((one) => !/^https?:\/\/\S+$/i.test(one) || !URL.canParse(one))
  const found: (CorrectionProblem & { holds: boolean })[] = [
    { field: 'entry', empty: entry.trim() === '', holds: !isDomainName(entry.trim()) },
    { field: 'what', empty: true, holds: what === '' },
    // What shows it: in words, or at an address.
    { field: 'shows', empty: true, holds: shows.trim() === '' && given.length === 0 },
    { field: 'addresses', empty: false, holds: unreadable || given.length > MAX_ADDRESSES },
  ]
  return found.flatMap(({ field, empty, holds }) => (holds ? [{ field, empty }] : []))
}
