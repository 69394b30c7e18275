import type { Assessment } from '../assessment.ts'
import type { NotSeen } from '../languages/shape/not-seen.ts'
import { pageMark } from './page-mark.ts'

/** The reasons, as a stored one is looked at. */
export const NOT_SEEN = ['tab-gone', 'other-page', 'no-answer'] as const satisfies NotSeen[]

/** Whether the tab still shows what the person came from; null where it does. */
export function whyNotSeen(assessment: Assessment | null, page: string | null): NotSeen | null {
  if (assessment === null) return 'no-answer'
  if (assessment.host === '') return 'tab-gone'
  return page === null || page === pageMark(assessment) ? null : 'other-page'
}
