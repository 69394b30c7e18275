import { decodeJournalEntry } from './decode-journal-entry.ts'
import type { JournalEntry } from './journal-entry.ts'
import type { OpenPrivate, PrivateDatabase } from './private-database.ts'

/** What became of a change: `gone` where another tab has deleted the entry. */
export type Kept<Problem = never> = { entry: JournalEntry } | { problem: Problem | 'gone' | 'storage-full' }

export interface JournalStore {
  /** Every entry that can be read; null where the store cannot be opened. */
  all(): Promise<JournalEntry[] | null>
  /** Adds an entry, or gives back the one that is there under its id. */
  open(entry: JournalEntry): Promise<Kept>
  /** Reads, changes and writes in one transaction: of two tabs, neither undoes what the other did. */
  change<Problem>(
    id: string,
    step: (entry: JournalEntry) => { entry: JournalEntry } | { problem: Problem },
  ): Promise<Kept<Problem>>
  /** Deletes an entry, and its dossier where no other letter came from that. */
  remove(id: string): Promise<Removed>
  /** Deletes the dossier behind an entry and leaves the line. */
  removeDossier(id: string): Promise<Removed>
  /** Deletes all letters and dossiers, and the name and address that were kept. */
  removeAll(): Promise<Removed>
}

type Removed = 'removed' | 'failed'

/** The rows of one dossier, by its draft's id. */
const DOSSIER = ['drafts', 'works', 'captures'] as const
const LETTERS = ['journal', ...DOSSIER] as const
const WHOLE = [...LETTERS, 'identity'] as const

type Writing = ReturnType<typeof letters>

const letters = (db: PrivateDatabase) => db.transaction(LETTERS, 'readwrite')

/** `now` gives milliseconds: what is changed is stamped with it. */
export function journalStore(open: OpenPrivate, now: () => number): JournalStore {
  const stamped = (entry: JournalEntry): JournalEntry => ({
    ...entry,
    changedAt: new Date(now()).toISOString(),
  })

  async function removing(act: (tx: Writing) => Promise<void>): Promise<Removed> {
    try {
      const tx = letters(await open())
      await Promise.all([act(tx), tx.done])
      return 'removed'
    } catch {
      return 'failed'
    }
  }

  return {
    all: () => open().then(readAll, () => null),

    async open(entry) {
      try {
        const tx = (await open()).transaction('journal', 'readwrite')
        const there = decodeJournalEntry(await tx.store.get(entry.id))
        if (there === null) await tx.store.put(entry)
        await tx.done
        return { entry: there ?? entry }
      } catch {
        return { problem: 'storage-full' }
      }
    },

    async change(id, step) {
      try {
        const tx = (await open()).transaction('journal', 'readwrite')
        const before = decodeJournalEntry(await tx.store.get(id))
        const after = before === null ? { problem: 'gone' as const } : step(before)
        if (!('entry' in after)) {
          await tx.done
          return after
        }
        const entry = stamped(after.entry)
        await tx.store.put(entry)
        await tx.done
        return { entry }
      } catch {
        return { problem: 'storage-full' }
      }
    },

    remove: (id) =>
      removing(async (tx) => {
        const rows = await tx.objectStore('journal').getAll()
        const draft = rows.find((row) => row.id === id)?.draft ?? null
        await tx.objectStore('journal').delete(id)
        const shared = rows.some((row) => row.id !== id && row.draft === draft)
        if (draft !== null && !shared) await deleteDossier(tx, draft)
      }),

    removeDossier: (id) =>
      removing(async (tx) => {
        const rows = await tx.objectStore('journal').getAll()
        const draft = rows.find((row) => row.id === id)?.draft ?? null
        if (draft === null) return
        await deleteDossier(tx, draft)
        for (const row of rows)
          if (row.draft === draft) await tx.objectStore('journal').put(stamped({ ...row, draft: null }))
      }),

    async removeAll() {
      try {
        const tx = (await open()).transaction(WHOLE, 'readwrite')
        for (const name of WHOLE) await tx.objectStore(name).clear()
        await tx.done
        return 'removed'
      } catch {
        return 'failed'
      }
    },
  }
}

async function readAll(db: PrivateDatabase): Promise<JournalEntry[]> {
  return (await db.getAll('journal')).flatMap((row) => decodeJournalEntry(row) ?? [])
}

async function deleteDossier(tx: Writing, draft: string): Promise<void> {
  await Promise.all(DOSSIER.map((name) => tx.objectStore(name).delete(draft)))
}
