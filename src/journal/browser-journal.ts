import { privateStore } from '../private-store.ts'
import type { JournalDesk } from './journal-desk.ts'
import { journalStore } from './journal-store.ts'

const CHANNEL = 'journal'

/** The part of the WebExtension API that the journal of a page needs. */
interface JournalBrowser {
  runtime: { getURL(path: string): string; sendMessage(message: unknown): Promise<unknown> }
}

/** The journal of this browser, for one of the extension's pages. */
export function browserJournal({ runtime }: JournalBrowser): JournalDesk {
  const channel = new BroadcastChannel(CHANNEL)
  /** A channel does not tell the page that speaks, whose other parts want to know as well. */
  const here = new Set<() => void>()
  return {
    store: journalStore(privateStore, () => Date.now()),
    now: () => new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    address: runtime.getURL('src/journal-page/index.html'),
    changed(dossiers = []) {
      channel.postMessage(null)
      for (const listener of here) listener()
      // An open dossier listens to a channel of its own, and looks for itself.
      for (const id of dossiers) {
        const told = new BroadcastChannel(`dossier:${id}`)
        told.postMessage(null)
        told.close()
      }
      // The background draws the mark; where it cannot be woken, its next start does.
      void runtime.sendMessage({ type: 'journal-changed' }).catch(() => undefined)
    },
    watch(listener, signal) {
      here.add(listener)
      signal.addEventListener('abort', () => here.delete(listener))
      channel.addEventListener('message', listener, { signal })
      // What a channel missed while the tab slept.
      addEventListener('focus', listener, { signal })
    },
  }
}
