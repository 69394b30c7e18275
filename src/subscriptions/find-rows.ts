import type { IDBPTransaction, StoreNames } from 'idb'
import { decodeEntry } from '../list/decode-entry.ts'
import type { Entry } from '../list/entry.ts'
import { type Indexed, keysOf } from '../list/list-index.ts'
import { decodeSubscription } from './decode-subscription.ts'
import { mayHold } from './key-filter.ts'
import type { ListDatabase, OpenedLists } from './list-database.ts'
import type { Subscription } from './subscription.ts'

export interface FoundRows {
  /** Those that are not paused, in the order in which they were added. */
  subscriptions: Subscription[]
  index: Map<string, Indexed[]>
  /** Ids of lists of which something could not be read: what they say of these keys is not known. */
  unread: Set<string>
}

/**
 * Names whose rows are kept: those of a few pages full of listed sites. A page is looked up again whenever it changes,
 * and the store is the part of a look-up that is slower with a large list.
 */
const ROWS_KEPT = 1_000

/** What is kept of editions in force while the worker lives, by list and edition. */
export type KeptRows = Map<string, KeptEdition>

interface KeptEdition {
  filter: Uint8Array
  /** By name; no entry: one of the thousandth that the filter lets through in vain. Null: could not be read. */
  rows: Map<string, (Entry | null)[]>
}

/**
 * What the lists in force have under these keys. One transaction, so that no edition changes in the middle. Only rows
 * of keys that may be there are asked for: the cost does not grow with the lists.
 */
export async function findRows(db: OpenedLists, keys: readonly string[], kept: KeptRows): Promise<FoundRows> {
  const tx = db.transaction(['subscriptions', 'editions', 'keys'])
  const rows = await tx.objectStore('subscriptions').getAll()
  const decoded = rows.map((row) => decodeSubscription(row))
  const unread = new Set(rows.flatMap(({ id }, place) => (decoded[place] === null ? [id] : [])))
  const subscriptions = byAge(decoded).filter(({ paused }) => !paused)
  const index = new Map<string, Indexed[]>()
  const editions = new Set(subscriptions.map(editionOf))
  for (const edition of kept.keys()) if (!editions.has(edition)) kept.delete(edition)

  for (const list of keys.length === 0 ? [] : subscriptions) {
    const edition = kept.get(editionOf(list)) ?? (await opened(tx, list))
    if (edition === null) {
      unread.add(list.id)
      continue
    }
    kept.set(editionOf(list), edition)
    const wanted = keys.filter((key) => mayHold(edition.filter, key))
    const found = await rowsUnder(tx, list, wanted, edition)
    const entries = new Map(found.flatMap((entry) => (entry === null ? [] : [[entry.id, entry]])))
    for (const entry of entries.values()) add(entry, list.id, new Set(wanted), index)
    if (found.includes(null)) unread.add(list.id)
  }
  await tx.done
  return { subscriptions, index, unread }
}

type Reading = IDBPTransaction<ListDatabase, StoreNames<ListDatabase>[], 'readonly'>

async function opened(tx: Reading, { id, digest }: Subscription): Promise<KeptEdition | null> {
  const row = await tx.objectStore('editions').get([id, digest])
  return row === undefined ? null : { filter: row.filter, rows: new Map() }
}

/** What an edition has under these names, from the store where it is not known yet. */
async function rowsUnder(
  tx: Reading,
  { id: listId, digest }: Subscription,
  wanted: readonly string[],
  { rows }: KeptEdition,
): Promise<(Entry | null)[]> {
  // Before the first wait: another look-up may put what is known now out of `rows` meanwhile.
  const known = new Map(wanted.flatMap((key) => pairOf(key, rows.get(key))))
  const fresh = wanted.filter((key) => !known.has(key))
  const at = async (names: readonly string[]) => {
    const found = await Promise.all(names.map((name) => tx.objectStore('keys').get([listId, digest, name])))
    return new Map(names.map((name, place) => [name, found[place]]))
  }
  const found = await at(fresh)
  const others = new Set([...found.values()].flatMap((row) => row?.others ?? []))
  const elsewhere = await at([...others].filter((id) => !found.has(id)))
  for (const key of fresh) {
    const row = found.get(key)
    const ids = row === undefined ? [] : [...(row.entry === null ? [] : [key]), ...row.others]
    const entries = ids.map((id) => readable((found.get(id) ?? elsewhere.get(id))?.entry))
    known.set(key, entries)
    rows.set(key, entries)
  }
  for (const key of rows.keys()) {
    if (rows.size <= ROWS_KEPT) break
    rows.delete(key)
  }
  return wanted.flatMap((key) => known.get(key) ?? [])
}

/** Null for what cannot be read. */
function readable(stored: unknown): Entry | null {
  const decoded = decodeEntry(stored)
  return decoded.ok ? decoded.entry : null
}

const pairOf = <Row>(key: string, row: Row | undefined): [string, Row][] =>
  row === undefined ? [] : [[key, row]]

const editionOf = ({ id, digest }: Subscription): string => `${id} ${digest}`

export function byAge(rows: (Subscription | null)[]): Subscription[] {
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
