import { whyNotSeen } from '../interface/not-seen.ts'
import type { AssessAnswer } from '../messages.ts'
import type { Party } from '../parties/party.ts'
import { firstCorrectionAnswers, firstSiteAnswers } from './first-answers.ts'
import type { Work } from './kept-work.ts'
import type { Wanted } from './looked.ts'
import { pageSeen } from './page-seen.ts'

/** The work as a fresh visit begins it: filled from the tab where it still shows what the person came from. */
export function firstWork(
  answer: AssessAnswer | null,
  { page, about }: Wanted,
  known: { fields: Parameters<typeof pageSeen>[1]['fields']; parties: readonly Party[] },
): Work {
  const why = whyNotSeen(answer?.assessment ?? null, page)
  const seen = answer === null || why !== null ? null : pageSeen(answer.assessment, known)
  return {
    looked: { seen, why },
    shared: { list: '', withSeen: true },
    site: firstSiteAnswers(seen, known.parties),
    correction: firstCorrectionAnswers(about?.entry ?? ''),
  }
}
