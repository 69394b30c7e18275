import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { SuggestionTexts } from '../languages/shape/suggestion.ts'
import type { CorrectionAnswers, SiteAnswers } from './answers.ts'
import type { DraftField } from './draft-problems.ts'
import type { Trouble } from './fields.tsx'
import type { PageSeen } from './page-seen.ts'

/** What every step of a suggestion gets: the answers so far, one way to change them, and what is said at a field. */
export interface SiteStepProps {
  texts: SuggestionTexts
  /** As the popup words clues. */
  clueTexts: InterfaceTexts['clues']
  answers: SiteAnswers
  answer(change: Partial<SiteAnswers>): void
  seen: PageSeen | null
  tried: boolean
  /** `source`: place among the sources that the person has begun, null for other fields. */
  trouble(field: DraftField, source: number | null): Trouble | null
}

export interface CorrectionStepProps {
  texts: SuggestionTexts
  answers: CorrectionAnswers
  answer(change: Partial<CorrectionAnswers>): void
  tried: boolean
  trouble(field: 'entry' | 'what' | 'shows' | 'addresses'): Trouble | null
}
