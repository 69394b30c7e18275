import type { Entry } from '../list/entry.ts'
import { indexForStorage, keysOf, storageKey } from '../list/list-index.ts'
import { searchText } from './entries-page.ts'
import { keyFilter } from './key-filter.ts'
import type { EditionKey, KeyRow, OpenedLists } from './list-database.ts'

/** Entries written in one transaction: small enough that a look-up waits for a few milliseconds only. */
const BATCH = 200

/**
 * Writes the rows of an edition that is not in force yet. What tells that they are complete is written last. Rejects
 * where there is no room, or once aborted: what was written until then is the caller's to drop.
 */
export async function writeEdition(
  db: OpenedLists,
  edition: EditionKey,
  entries: Iterable<Entry>,
  { written, signal }: { written: (entries: number) => void; signal: AbortSignal },
): Promise<void> {
  const keys = new Set<string>()
  let done = 0
  for (const batch of batches(entries)) {
    signal.throwIfAborted()
    await writeBatch(db, edition, batch, keys)
    done += batch.length
    written(done)
  }
  signal.throwIfAborted()
  await db.put('editions', { filter: keyFilter([...keys]) }, edition)
}

function* batches(entries: Iterable<Entry>): Generator<Entry[]> {
  let batch: Entry[] = []
  for (const entry of entries) {
    batch.push(entry)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** `known`: the keys of the edition that were written before; a key may stand in many entries. */
async function writeBatch(
  db: OpenedLists,
  [listId, digest]: EditionKey,
  entries: readonly Entry[],
  known: Set<string>,
): Promise<void> {
  const rows = keyRows(entries)
  const tx = db.transaction(['entries', 'keys'], 'readwrite')
  const table = tx.objectStore('keys')
  const again = [...rows.keys()].filter((key) => known.has(key))
  const before = await Promise.all(again.map((key) => table.get([listId, digest, key])))
  for (const [place, key] of again.entries()) join(rows.get(key), before[place])
  await Promise.all([
    ...entries.map((entry) =>
      tx.objectStore('entries').put({ search: searchText(entry) }, [listId, digest, entry.id]),
    ),
    ...[...rows].map(([key, row]) => table.put(row, [listId, digest, key])),
    tx.done,
  ])
  for (const key of rows.keys()) known.add(key)
}

function keyRows(entries: readonly Entry[]): Map<string, KeyRow> {
  const told = indexForStorage(entries)
  const rows = new Map<string, KeyRow>()
  for (const entry of entries)
    for (const { key } of keysOf(entry)) {
      const row = rows.get(key) ?? { entry: null, others: [], told: told[storageKey(key)] ?? null }
      rows.set(key, row)
      if (key === entry.id) row.entry = entry
      else row.others.push(entry.id)
    }
  return rows
}

/** A domain covers its hosts, so of two entries that name it, content scripts are told the wider. */
function join(row: KeyRow | undefined, before: KeyRow | undefined): void {
  if (row === undefined || before === undefined) return
  row.entry ??= before.entry
  row.others.unshift(...before.others)
  if (row.told !== 'domain') row.told = before.told ?? row.told
}
