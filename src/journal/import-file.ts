import type { IDBPTransaction } from 'idb'
import { decodeWork } from '../complaint/work.ts'
import type { Settings } from '../settings.ts'
import { decodeJournalEntry } from './decode-journal-entry.ts'
import { decodeRow } from './decode-row.ts'
import type { Row } from './journal-file.ts'
import { type Have, type Merged, mergeRows } from './merge-rows.ts'
import type { OpenPrivate, PrivateDatabase, PrivateRows } from './private-database.ts'
import { type FileRefused, readFile } from './read-file.ts'

export type Imported =
  | { outcome: 'imported'; told: Omit<Merged, 'write'>; settings: Settings | null }
  | { outcome: FileRefused | 'storage-full' }

const STORES = ['journal', 'drafts', 'works', 'captures', 'hidden', 'identity'] as const
type Writing = IDBPTransaction<PrivateRows, typeof STORES, 'readwrite'>

/**
 * Takes a file in. All of it is read and looked at before anything is written, and all is written in one transaction:
 * a file that is cut off, broken or too large for the disk changes nothing. `now` in milliseconds.
 */
export async function importFile(file: Blob, open: OpenPrivate, now: number): Promise<Imported> {
  const rows: Row[] = []
  let unread = 0
  for await (const raw of readFile(file)) {
    if (typeof raw === 'string') return { outcome: raw }
    const row = decodeRow(raw)
    if (row === null) unread += 1
    else rows.push(row)
  }
  try {
    const { write, ...told } = await store(await open(), rows, now)
    const settings = write.find((row) => row.kind === 'settings')?.value ?? null
    return { outcome: 'imported', told: { ...told, refused: told.refused + unread }, settings }
  } catch {
    return { outcome: 'storage-full' }
  }
}

async function store(db: PrivateDatabase, rows: readonly Row[], now: number): Promise<Merged> {
  const tx = db.transaction(STORES, 'readwrite')
  try {
    const merged = mergeRows(rows, await haveIn(tx), now)
    const puts = merged.write.map((row) => put(tx, row))
    await Promise.all([...puts, tx.done])
    return merged
  } catch (error) {
    // Also where the browser has not ended it by itself: half of a file is worse than none.
    abort(tx)
    await tx.done.catch(() => undefined)
    throw error
  }
}

function abort(tx: Writing): void {
  try {
    tx.abort()
  } catch {
    // It has ended already.
  }
}

async function put(tx: Writing, row: Row): Promise<void> {
  switch (row.kind) {
    case 'journal':
      await tx.objectStore('journal').put(row.value)
      break
    case 'drafts':
      await tx.objectStore('drafts').put(row.value)
      break
    case 'works':
      await tx.objectStore('works').put(row.value)
      break
    case 'captures':
      await tx.objectStore('captures').put(row.value)
      break
    case 'hidden':
      await tx.objectStore('hidden').put(row.value)
      break
    case 'identity':
      await tx.objectStore('identity').put(row.value, 'own')
      break
    case 'settings':
    case 'list':
  }
}

/** Rows that cannot be read count as not there: what comes in is better than what is damaged. */
async function haveIn(tx: Writing): Promise<Have> {
  const entries = (await tx.objectStore('journal').getAll()).flatMap((row) => decodeJournalEntry(row) ?? [])
  const works = (await tx.objectStore('works').getAll()).flatMap((row) => decodeWork(row) ?? [])
  return {
    journal: new Map(entries.map(({ id, changedAt }) => [id, changedAt])),
    bare: new Set(entries.filter(({ draft }) => draft === null).map(({ id }) => id)),
    works: new Map(works.map(({ id, savedAt }) => [id, savedAt])),
    drafts: new Set(await tx.objectStore('drafts').getAllKeys()),
    captures: new Set(await tx.objectStore('captures').getAllKeys()),
    hidden: new Set(await tx.objectStore('hidden').getAllKeys()),
    identity: (await tx.objectStore('identity').getKey('own')) !== undefined,
  }
}
