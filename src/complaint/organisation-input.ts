import type { LetterTexts } from '../languages/shape/letter.ts'
import type { OrganisationTexts } from '../languages/shape/organisation.ts'
import type { Answers } from './answers.ts'
import type { Draft } from './draft.ts'

/** What a letter to the organisation is written from. */
export interface OrganisationInput {
  draft: Draft
  answers: Answers
  /** As in the letter to the authority. */
  reference: string
  /** IANA name of the person's time zone. */
  timeZone: string
  /** Both of one language. */
  texts: LetterTexts
  own: OrganisationTexts
}
