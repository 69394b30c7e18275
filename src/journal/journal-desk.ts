import type { JournalStore } from './journal-store.ts'

/** The journal as a page of the extension has it: handed in, so that the page can be shown anywhere. */
export interface JournalDesk {
  store: JournalStore
  now(): Date
  /** IANA name. */
  timeZone: string
  /** Address of the journal page. */
  address: string
  /** Tells other tabs, open dossiers among them, and the toolbar's button that something has changed. */
  changed(dossiers?: readonly string[]): void
  /** Calls `listener` when something may have changed elsewhere. */
  watch(listener: () => void, signal: AbortSignal): void
}
