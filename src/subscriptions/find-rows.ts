import { decodeEntry } from '../list/decode-entry.ts'
import type { Entry } from '../list/entry.ts'
import { type Indexed, keysOf } from '../list/list-index.ts'
import { decodeSubscription } from './decode-subscription.ts'
import { mayHold } from './key-filter.ts'
import type { OpenedLists } from './list-database.ts'
import type { Subscription } from './subscription.ts'

export interface FoundRows {
  /** Those that are not paused, in the order in which they were added. */
  subscriptions: Subscription[]
  index: Map<string, Indexed[]>
  /** Ids of lists of which something could not be read: what they say of these keys is not known. */
  unread: Set<string>
}

/** Filters of the editions in force, by list and edition: kept while the worker lives. */
export type Filters = Map<string, Uint8Array>

/**
 * What the lists in force have under these keys. One transaction, so that no edition changes in the middle. Only rows
 * of keys that may be there are asked for: the cost does not grow with the lists.
 */
export async function findRows(
  db: OpenedLists,
  keys: readonly string[],
  filters: Filters,
): Promise<FoundRows> {
  const tx = db.transaction(['subscriptions', 'editions', 'entries', 'keys'])
  const rows = await tx.objectStore('subscriptions').getAll()
  const decoded = rows.map((row) => decodeSubscription(row))
  const unread = new Set(rows.flatMap(({ id }, place) => (decoded[place] === null ? [id] : [])))
  const subscriptions = inOrder(decoded).filter(({ paused }) => !paused)
  const index = new Map<string, Indexed[]>()
  const editions = new Set(subscriptions.map(editionOf))
  for (const edition of filters.keys()) if (!editions.has(edition)) filters.delete(edition)

  for (const list of keys.length === 0 ? [] : subscriptions) {
    const { id: listId, digest } = list
    const filter =
      filters.get(editionOf(list)) ?? (await tx.objectStore('editions').get([listId, digest]))?.filter
    if (filter === undefined) {
      unread.add(listId)
      continue
    }
    filters.set(editionOf(list), filter)
    const wanted = keys.filter((key) => mayHold(filter, key))
    const found = await Promise.all(wanted.map((key) => tx.objectStore('keys').get([listId, digest, key])))
    const ids = [...new Set(found.flatMap((row) => row?.ids ?? []))]
    const records = await Promise.all(ids.map((id) => tx.objectStore('entries').get([listId, digest, id])))
    for (const record of records) {
      const entry = decodeEntry(record?.entry)
      if (entry.ok) add(entry.entry, listId, new Set(wanted), index)
      else unread.add(listId)
    }
  }
  await tx.done
  return { subscriptions, index, unread }
}

const editionOf = ({ id, digest }: Subscription): string => `${id} ${digest}`

export function inOrder(rows: (Subscription | null)[]): Subscription[] {
  return rows.flatMap((row) => row ?? []).sort((one, other) => one.addedAt - other.addedAt)
}

function add(entry: Entry, listId: string, wanted: Set<string>, index: Map<string, Indexed[]>): void {
  for (const { key, match } of keysOf(entry)) {
    if (!wanted.has(key)) continue
    const known = index.get(key)
    if (known) known.push({ entry, listId, match })
    else index.set(key, [{ entry, listId, match }])
  }
}
