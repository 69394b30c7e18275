import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Entry } from '../list/entry.ts'
import type { Told } from './content-index.ts'
import type { Subscription } from './subscription.ts'

/** An edition of a list: rows of different editions never mix, so that a half-stored one can be told from another. */
export type EditionKey = [listId: string, digest: string]
type RowKey = [...EditionKey, name: string]

/** A database of its own: whatever a list does to it, drafts and settings stand elsewhere. */
export interface ListDatabase extends DBSchema {
  subscriptions: { key: string; value: Subscription }
  /** What tells quickly that a key is in none of an edition's rows; written last, so its rows are complete. */
  editions: { key: EditionKey; value: { filter: Uint8Array<ArrayBuffer> } }
  /** By id. `search`: its domains and its party's name, in lower case. The entry stands in the row of that name. */
  entries: { key: RowKey; value: { search: string } }
  /** By domain or identifier. */
  keys: { key: RowKey; value: KeyRow }
}

/**
 * What has a name. An entry stands whole in the row of the name that is its id, its first domain: a look-up reads one
 * row for a listed site and not two, each of which costs more in a large store.
 */
export interface KeyRow {
  entry: Entry | null
  /** Ids of the other entries that have this name. */
  others: string[]
  /** What content scripts are told of it. */
  told: Told | null
}

export type OpenedLists = IDBPDatabase<ListDatabase>

/** Opens the database when it is first needed, and anew after the browser closed it. */
export function listDatabase(name: string): () => Promise<OpenedLists> {
  let opened: Promise<OpenedLists> | null = null
  const forget = () => {
    opened = null
  }
  return () => {
    opened ??= openDB<ListDatabase>(name, 1, {
      upgrade(db) {
        db.createObjectStore('subscriptions', { keyPath: 'id' })
        db.createObjectStore('editions')
        db.createObjectStore('entries')
        db.createObjectStore('keys')
      },
      terminated: forget,
    })
    // A failed opening must not be remembered: the next call may find room on the disk.
    opened.catch(forget)
    return opened
  }
}

/** All rows of an edition: an array sorts after every text. */
export const rowsOf = ([listId, digest]: EditionKey): IDBKeyRange =>
  IDBKeyRange.bound([listId, digest], [listId, digest, []])
