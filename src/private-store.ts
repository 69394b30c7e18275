import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from './complaint/draft.ts'

/*
 * What is private, in IndexedDB, which no page and no content script can read. Without decoders: the popup, which has to
 * be there at once, only writes; `storage.ts` reads.
 */

interface PrivateStore extends DBSchema {
  hidden: { key: string; value: { host: string; signature: string } }
  drafts: { key: string; value: Draft }
}

let opened: Promise<IDBPDatabase<PrivateStore>> | null = null

export function privateStore(): Promise<IDBPDatabase<PrivateStore>> {
  opened ??= openDB<PrivateStore>('before-you-sign', 1, {
    upgrade(db) {
      db.createObjectStore('hidden', { keyPath: 'host' })
      db.createObjectStore('drafts', { keyPath: 'id' })
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
