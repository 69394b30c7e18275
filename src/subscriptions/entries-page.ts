import { decodeEntry } from '../list/decode-entry.ts'
import type { Entry } from '../list/entry.ts'
import { type EditionKey, type OpenedLists, rowsOf } from './list-database.ts'
import { ENTRIES_A_PAGE, type EntriesAnswer } from './list-messages.ts'

/** Rows read at once where a whole edition is searched. */
const CHUNK = 500

export interface Wish {
  from: number
  query: string
}

/** By which an entry is found: its domains and its party's name. */
export const searchText = ({ domains, party }: Entry): string =>
  [...domains.map(({ name }) => name), party.name].join(' ').toLowerCase()

const searched = (query: string): string => query.trim().toLowerCase()

/** A page of a list that is in memory, in the order of its ids. */
export function pageOf(entries: readonly Entry[], { from, query }: Wish): EntriesAnswer {
  const wanted = searched(query)
  const fitting = entries
    .filter((entry) => searchText(entry).includes(wanted))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  return { entries: fitting.slice(from, from + ENTRIES_A_PAGE), total: fitting.length }
}

/** The same of a stored list, gone through in pieces. */
export async function storedPage(
  db: OpenedLists,
  [listId, digest]: EditionKey,
  { from, query }: Wish,
): Promise<EntriesAnswer> {
  const wanted = searched(query)
  const entries: Entry[] = []
  let total = 0
  let range = rowsOf([listId, digest])
  for (;;) {
    const tx = db.transaction(['entries', 'keys'])
    const store = tx.objectStore('entries')
    const [keys, rows] = await Promise.all([store.getAllKeys(range, CHUNK), store.getAll(range, CHUNK)])
    const fitting = keys.filter((_, place) => rows[place]?.search.includes(wanted))
    const first = Math.max(0, from - total)
    const shown = fitting.slice(first, first + ENTRIES_A_PAGE - entries.length)
    for (const row of await Promise.all(shown.map((key) => tx.objectStore('keys').get(key)))) {
      const decoded = decodeEntry(row?.entry)
      if (decoded.ok) entries.push(decoded.entry)
    }
    total += fitting.length
    const last = keys.at(-1)
    if (last === undefined || keys.length < CHUNK) return { entries, total }
    range = IDBKeyRange.bound(last, [listId, digest, []], true)
  }
}
