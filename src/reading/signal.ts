import type { LabelSource } from '../facts.ts'
import type { DocumentType } from './document-reading.ts'
import type { FieldKind, FormPurpose } from './reading.ts'

/**
 * A weighted reason, kept so that a judgement can be explained. It holds no sentence: who shows it puts the clue into
 * the person's language and the words beside it as the page has them.
 */
export interface Signal<Clue extends string, Kind extends string> {
  clue: Clue
  /** Words of the page or value of the attribute, cut; '' where the clue says it all. */
  words: string
  speaksFor: Kind
  weight: number
}

/** `name`: a bare "name", of which the neighbours tell which one. */
export type FieldSignal = Signal<FieldClue, FieldKind | 'name'>
export type PurposeSignal = Signal<PurposeClue, ScoredPurpose>
export type DocumentSignal = Signal<DocumentClue, DocumentType>

/** Purposes that are told apart, also those that a reading calls `other`. */
export type ScoredPurpose = FormPurpose | 'comment' | 'volunteer' | 'rating'

/** Where it was seen, or what was noticed, that tells what a field asks for. */
export type FieldClue =
  | LabelSource
  | 'autocomplete'
  | 'type'
  | 'name'
  | 'id'
  /** A sample answer in place of words: "you@example.org". */
  | 'example'
  /** What a list or a group of buttons offers. */
  | 'options'
  | 'long-text'
  /** Nobody sees it, and it is kept away from the keyboard or from autofill. */
  | 'trap'
  | 'leave-empty'
  | 'choice'
  /** One of many boxes, so that its words name an edition or a topic. */
  | 'list-of-boxes'
  /** A question about politics over the boxes. */
  | 'question'
  | 'fields-beside'
  | 'date-parts'
  | 'before-password'

/** Places where words tell what a form is for. */
export type PurposePlace = 'button' | 'other-button' | 'text' | 'near-text' | 'labels' | 'address' | 'title'

/** The same for forms: words in a place, or what the fields together tell. */
export type PurposeClue =
  | PurposePlace
  | 'signature-count'
  | 'call-to-act'
  | 'password-in-text'
  | 'accounts-elsewhere'
  | 'account-button'
  | 'one-password'
  | 'password-and-few-fields'
  | 'only-passwords'
  | 'password-twice'
  | 'new-password'
  | 'current-password'
  | 'password-and-personal-data'
  | 'user-name-and-contact'
  | 'user-name'
  | 'one-time-code'
  | 'search-field'
  | 'address-without-contact'
  | 'travel-dates'
  | 'payment-card'
  | 'full-address'
  | 'amount'
  | 'rating'
  | 'quantity'
  | 'political-opinion'
  | 'text-and-website'
  | 'text-alone'
  | 'text-with-subject-or-phone'
  | 'subject-to-choose'
  | 'text-and-email'
  | 'data-of-others'
  | 'email-alone'
  | 'email-and-contact-data'

/** The same for documents that a page links to. */
export type DocumentClue =
  | 'title'
  | 'address'
  | 'items'
  | 'publisher-words'
  | 'cookies-throughout'
  | 'says-not-found'
  | 'no-text'
  | 'filler-text'
  | 'only-announced'
  | 'unfilled-gaps'
  | 'too-short'
