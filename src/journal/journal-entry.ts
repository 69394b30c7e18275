import type { LetterLaw } from '../complaint/letter-law.ts'

/** What a person wrote, and to whom: an authority, or the organisation behind the form. */
export type LetterKind = 'complaint' | 'report' | 'rights' | 'notice'

export type JournalState = 'draft' | 'sent' | 'answered' | 'closed'

/** One letter and what became of it. Private: tells where a person has been. */
export interface JournalEntry {
  id: string
  /** The dossier that opens it, null once that was deleted. */
  draft: string | null
  kind: LetterKind
  /** Host of the page that it is about, as in `Assessment.host`. */
  host: string
  reference: string
  /** Id of an authority's record; null where it goes to the organisation, or no authority is chosen yet. */
  authority: string | null
  /** What a letter to the organisation was written under, where that is not the GDPR. */
  law?: Exclude<LetterLaw, 'gdpr'>
  state: JournalState
  /** ISO 8601. */
  createdAt: string
  /** ISO 8601, of the last change: the life of an entry is counted from it. */
  changedAt: string
  /** Days, ISO 8601 without time; null where it has not come to that. */
  sentOn: string | null
  answeredOn: string | null
  closedOn: string | null
  /** The day to look again: the legal term counted from `sentOn`, unless the person set another. */
  remindOn: string | null
  /** The person's own words. */
  note: string
}
