import type { JournalEntry, LetterKind } from './journal-entry.ts'

/** What an entry needs of its dossier. */
export interface EntryOf {
  draft: string
  host: string
  reference: string
}

/**
 * The id of a letter's entry: one letter to the authority and one of each kind to the organisation come from a
 * dossier, so that two tabs with the same dossier write to the same row.
 */
export const entryId = (draft: string, kind: LetterKind): string =>
  kind === 'rights' || kind === 'notice' ? `${draft}-${kind}` : draft

/** A letter that was begun. `now` is ISO 8601. */
export const newEntry = (
  { draft, host, reference }: EntryOf,
  kind: LetterKind,
  authority: string | null,
  now: string,
): JournalEntry => ({
  id: entryId(draft, kind),
  draft,
  kind,
  host,
  reference,
  authority,
  state: 'draft',
  createdAt: now,
  changedAt: now,
  sentOn: null,
  answeredOn: null,
  closedOn: null,
  remindOn: null,
  note: '',
})
