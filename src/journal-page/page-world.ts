import type { Exported } from '../journal/export-file.ts'
import type { Imported } from '../journal/import-file.ts'
import type { JournalDesk } from '../journal/journal-desk.ts'
import type { SubscribedList } from '../journal/journal-file.ts'
import type { KeepFor } from '../settings.ts'

/** What the journal page needs of the browser: handed in, so that the page can be shown anywhere. */
export interface PageWorld extends JournalDesk {
  dossierAddress(draft: string): string
  exportAll(wish: { withPages: boolean; withIdentity: boolean }): Promise<Exported>
  importFile(file: Blob): Promise<Imported>
  /** Lists subscribed to here; none where the background does not answer. */
  lists(): Promise<SubscribedList[]>
  keepFor(): Promise<KeepFor>
  /** Whoever manages the browser has fixed it. */
  keepForIsManaged(): Promise<boolean>
  /** What holds afterwards, whether or not it could be stored. */
  setKeepFor(keepFor: KeepFor): Promise<KeepFor>
}
