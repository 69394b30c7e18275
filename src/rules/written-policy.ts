import type { Rule } from '../finding.ts'
import type { LinkedDocument } from '../linked-document.ts'
import type { DocumentClue } from '../reading/signal.ts'
import { answer } from './questions/answer.ts'
import {
  documentEvidence,
  isPolicy,
  isShown,
  openedPolicies,
  weightOfSilence,
} from './questions/opened-policies.ts'

/** A document that is there and tells nothing informs nobody (GDPR 12(1), 13(1)-(2)). */
export const writtenPolicy: Rule = {
  id: 'written-policy',
  rank: 24,
  scope: 'page',
  articles: ['GDPR 12(1)', 'GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(2)(b)'],
  texts: {
    met: 'The linked privacy policy is written out',
    unmet: 'The linked privacy policy is empty, only announced, or has gaps left to fill in',
    unclear: 'It is not certain whether the linked privacy policy is written out',
    explain:
      'A link is information only if a text stands behind it. The linked document was read for filler text, for announcements such as “coming soon”, and for gaps such as “[to be completed]”. A short page with scripts may show you more than its source does.',
  },
  check(subject) {
    const shown = openedPolicies(subject).filter(isShown)
    if (shown.length === 0) return answer.inapplicable
    const empty = shown.filter(({ reading }) => reading?.type === 'placeholder')
    const sure = empty.filter(isSurelyEmpty)
    if (sure.length > 0) return answer.unmet(weightOfSilence(subject), { evidence: sure.flatMap(withGaps) })
    if (empty.length > 0) return answer.unclear('needs-human-eye', { evidence: documentEvidence.of(empty) })
    const policies = shown.filter(isPolicy)
    const gaps = policies.filter(({ reading }) => (reading?.gaps.length ?? 0) > 0)
    if (gaps.length > 0) return answer.unmet('low', { evidence: gaps.flatMap(withGaps) })
    return policies.length > 0 ? answer.met(documentEvidence.of(policies)) : answer.inapplicable
  },
}

/** What the text says of itself is sure; that it is short is so only where no script may add to it. */
function isSurelyEmpty({ opened, reading }: LinkedDocument): boolean {
  const words = reading?.typeSignals.some(({ clue }) => SAYS_SO.includes(clue)) ?? false
  return (
    words ||
    (reading?.complete === true && reading.language.level === 'full' && opened?.perhapsDrawn === false)
  )
}

/** Reasons that rest on words. */
const SAYS_SO: readonly DocumentClue[] = ['filler-text', 'only-announced', 'unfilled-gaps']

const withGaps = (linked: LinkedDocument) => [
  ...documentEvidence.of([linked]),
  ...documentEvidence.quotes(linked, linked.reading?.gaps ?? []),
]
