import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from './complaint/draft.ts'
import type { Identity } from './complaint/identity.ts'
import type { Work } from './complaint/work.ts'
import type { Capture } from './evidence/capture.ts'
import type { JournalEntry } from './journal/journal-entry.ts'

/*
 * What is private, in IndexedDB, which no page and no content script can read. Without decoders: the popup, which has to
 * be there at once, only writes; `storage.ts` reads.
 */

/** A site where a person has hidden a warning. */
export interface HiddenSite {
  host: string
  /** Of what was hidden. */
  signature: string
  /** Whatever comes, nothing is to be said of this site. */
  always?: boolean
}

export interface PrivateStore extends DBSchema {
  hidden: { key: string; value: HiddenSite }
  drafts: { key: string; value: Draft }
  /** By the draft's id, as are `captures`. */
  works: { key: string; value: Work }
  captures: { key: string; value: Capture }
  journal: { key: string; value: JournalEntry }
  /** One row, where the person asked for it to be kept. */
  identity: { key: 'own'; value: Identity }
}

/** All that is private is in one of them. */
export const PRIVATE_STORES = ['hidden', 'drafts', 'works', 'captures', 'journal', 'identity'] as const

let opened: Promise<IDBPDatabase<PrivateStore>> | null = null

export function privateStore(): Promise<IDBPDatabase<PrivateStore>> {
  opened ??= openDB<PrivateStore>('before-you-sign', 2, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('hidden', { keyPath: 'host' })
        db.createObjectStore('drafts', { keyPath: 'id' })
      }
      for (const name of ['works', 'captures', 'journal'] as const)
        db.createObjectStore(name, { keyPath: 'id' })
      db.createObjectStore('identity')
    },
    // A newer version of the extension waits for this one to let go; the next call opens anew.
    blocking() {
      void opened?.then((db) => db.close())
      opened = null
    },
    terminated() {
      opened = null
    },
  })
  // A failed opening must not be remembered: the next call may find room on the disk.
  opened.catch(() => {
    opened = null
  })
  return opened
}

export type Saved = 'saved' | 'storage-full'

/** Keeps a draft of a complaint; `storage-full` where there is no room for it. */
export async function saveDraft(draft: Draft): Promise<Saved> {
  return privateStore()
    .then((db) => db.put('drafts', draft))
    .then(
      () => 'saved',
      () => 'storage-full',
    )
}
