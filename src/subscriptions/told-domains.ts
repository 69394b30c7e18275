import { storageKey } from '../list/list-index.ts'
import type { Told } from './content-index.ts'
import { type EditionKey, type OpenedLists, rowsOf } from './list-database.ts'

/** Rows read at once: a list may be large. */
const CHUNK = 2_000

/** What content scripts are to be told of the domains of a stored edition. */
export async function toldDomains(
  db: OpenedLists,
  [listId, digest]: EditionKey,
): Promise<(readonly [key: string, told: Told])[]> {
  const all: (readonly [string, Told])[] = []
  let range = rowsOf([listId, digest])
  for (;;) {
    const { store } = db.transaction('keys')
    const [keys, rows] = await Promise.all([store.getAllKeys(range, CHUNK), store.getAll(range, CHUNK)])
    for (const [place, [, , domain]] of keys.entries()) {
      const told = rows[place]?.told ?? null
      if (told !== null) all.push([storageKey(domain), told])
    }
    const last = keys.at(-1)
    if (last === undefined || keys.length < CHUNK) return all
    range = IDBKeyRange.bound(last, [listId, digest, []], true)
  }
}
