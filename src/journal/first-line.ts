import { dossierNames } from '../complaint/dossier-names.ts'
import type { Draft } from '../complaint/draft.ts'
import type { JournalEntry } from './journal-entry.ts'
import { newEntry } from './new-entry.ts'

/**
 * The line of a dossier in which nothing was answered yet, by which its person finds it again. Its page tells the line
 * later what letter it becomes. `timeZone`: IANA name.
 */
export const firstLine = (draft: Draft, timeZone: string): JournalEntry =>
  newEntry(
    { draft: draft.id, host: draft.assessment.host, reference: dossierNames(draft, timeZone).printed },
    'complaint',
    null,
    draft.createdAt,
  )
