import type { IDBPTransaction } from 'idb'
import { decodeWork, type Work } from '../complaint/work.ts'
import type { Capture } from '../evidence/capture.ts'
import type { KeepFor } from '../settings.ts'
import { decodeJournalEntry } from './decode-journal-entry.ts'
import type { OpenPrivate, PrivateDatabase, PrivateRows } from './private-database.ts'
import { type DossierKnown, whatExpired } from './what-expired.ts'

/**
 * Age at which a capture or work without a draft belongs to nothing; before that, its draft may be about to be written.
 * Milliseconds: a day.
 */
const ORPHAN_LIFE = 24 * 3600 * 1000

/** Of a draft that does not say when it was made: no version has written such a one. */
const LONG_AGO = '1970-01-01T00:00:00.000Z'

const STORES = ['journal', 'drafts', 'works', 'captures'] as const
const DOSSIER = ['drafts', 'works', 'captures'] as const

type Reading = IDBPTransaction<PrivateRows, typeof STORES, 'readonly' | 'readwrite'>

/** Ids by store. */
type Gone = Record<(typeof STORES)[number], string[]>

/**
 * Deletes what has lived its time, all in one transaction: nobody ever finds half of a dossier. `now` in milliseconds.
 * False where the store could not be read; the next start tries again.
 */
export async function forgetExpired(open: OpenPrivate, keepFor: KeepFor, now: number): Promise<boolean> {
  try {
    await forget(await open(), keepFor, now)
    return true
  } catch {
    return false
  }
}

async function forget(db: PrivateDatabase, keepFor: KeepFor, now: number): Promise<void> {
  // At every start of the worker: most find nothing, and need not make a page wait that wants to write.
  const found = await findGone(db.transaction(STORES), keepFor, now)
  if (STORES.every((name) => found[name].length === 0)) return
  const tx = db.transaction(STORES, 'readwrite')
  // Again: somebody may have gone on with a letter since.
  const gone = await findGone(tx, keepFor, now)
  for (const name of STORES) for (const id of gone[name]) await tx.objectStore(name).delete(id)
  await tx.done
}

async function findGone(tx: Reading, keepFor: KeepFor, now: number): Promise<Gone> {
  const entries = (await tx.objectStore('journal').getAll()).flatMap((row) => decodeJournalEntry(row) ?? [])
  const works = new Map<string, Work | 'damaged'>()
  for (const row of await tx.objectStore('works').getAll()) works.set(row.id, decodeWork(row) ?? 'damaged')
  const dossiers: DossierKnown[] = []
  for (const id of await tx.objectStore('drafts').getAllKeys()) {
    // A draft holds a picture, and is loaded only where no line says when it was begun.
    const line = entries.find(({ draft }) => draft === id)
    const createdAt = line?.createdAt ?? (await tx.objectStore('drafts').get(id))?.createdAt
    dossiers.push({ id, createdAt: createdAt ?? LONG_AGO, work: works.get(id) ?? null })
  }
  const { entries: lines, dossiers: over } = whatExpired(entries, dossiers, keepFor, now)
  const known = new Set(dossiers.map(({ id }) => id))
  const old = (iso: string | undefined) => iso !== undefined && now - Date.parse(iso) > ORPHAN_LIFE
  const gone: Gone = { journal: lines, drafts: over, works: [...over], captures: [...over] }
  for (const [id, work] of works)
    if (!known.has(id) && (work === 'damaged' || old(work.savedAt))) gone.works.push(id)
  for (const id of await tx.objectStore('captures').getAllKeys())
    if (!known.has(id)) {
      const capture = await tx.objectStore('captures').get(id)
      if (capture !== undefined && old(takenAt(capture))) gone.captures.push(id)
    }
  // Only what is there is deleted, so that finding nothing is seen as such.
  for (const name of DOSSIER) {
    const there = new Set(await tx.objectStore(name).getAllKeys())
    gone[name] = gone[name].filter((id) => there.has(id))
  }
  return gone
}

const takenAt = ({ archive, pictures }: Capture): string | undefined =>
  archive?.takenAt ?? pictures.at(-1)?.takenAt
