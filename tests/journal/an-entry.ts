import type { JournalEntry } from '../../src/journal/journal-entry.ts'

/** A complaint to the CNIL that was sent, unless a test says otherwise. */
export const anEntry = (change: Partial<JournalEntry> = {}): JournalEntry => ({
  id: 'd1',
  draft: 'd1',
  kind: 'complaint',
  host: 'petition.example',
  reference: '2026-11-22-abc123',
  authority: 'fr-cnil',
  state: 'sent',
  createdAt: '2026-11-22T09:00:00.000Z',
  changedAt: '2026-11-22T10:00:00.000Z',
  sentOn: '2026-11-22',
  answeredOn: null,
  closedOn: null,
  remindOn: '2027-02-22',
  note: '',
  ...change,
})

export const aDraftEntry = (change: Partial<JournalEntry> = {}): JournalEntry =>
  anEntry({ state: 'draft', sentOn: null, remindOn: null, ...change })
