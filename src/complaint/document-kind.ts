import type { Answers } from './answers.ts'

/** `report`: what someone sends whose own data are not concerned; the authority owes them no answer. */
export type DocumentKind = 'complaint' | 'report'

/**
 * A complaint under Art. 77(1) GDPR needs processing of the complainant's own data; whoever only looked sends a
 * report, and so may somebody under 18 who goes on without a guardian. Null until the person has said which it is.
 */
export function documentKind(answers: Answers): DocumentKind | null {
  if (answers.gaveData === null) return null
  if (answers.gaveData === 'yes' && answers.underAge === 'undecided') return null
  if (answers.underAge === 'report') return 'report'
  return answers.gaveData === 'yes' ? 'complaint' : 'report'
}
