import type { Entry } from '../list/entry.ts'
import type { Told } from './content-index.ts'
import { decodeSubscription } from './decode-subscription.ts'
import { storedPage, type Wish } from './entries-page.ts'
import { byAge, type FoundRows, findRows, type KeptRows } from './find-rows.ts'
import { type EditionKey, type OpenedLists, rowsOf } from './list-database.ts'
import type { EntriesAnswer } from './list-messages.ts'
import type { Subscription } from './subscription.ts'
import { toldDomains } from './told-domains.ts'
import { writeEdition } from './write-edition.ts'

/** Sorts after every id, domain and identifier, which are ASCII. */
const AFTER = '\uffff'

const ROWS = ['editions', 'entries', 'keys'] as const
const ALL = ['subscriptions', ...ROWS] as const

/** Subscriptions and the rows of their editions. One hand writes: the background. */
export interface ListStore {
  /** In the order in which they were added; damaged rows are left out. */
  all(): Promise<Subscription[]>
  get(id: string): Promise<Subscription | null>
  /** Brings a new subscription into force, with the edition that it names. */
  put(row: Subscription): Promise<void>
  /** Changes a row in one transaction; null where it is gone. */
  change(id: string, to: (row: Subscription) => Subscription): Promise<Subscription | null>
  /** Stores an edition that is not in force yet, see `writeEdition`. */
  write(
    edition: EditionKey,
    entries: Iterable<Entry>,
    watching: { written: (entries: number) => void; signal: AbortSignal },
  ): Promise<void>
  /** Deletes the rows of an edition. */
  drop(edition: EditionKey): Promise<void>
  /** Deletes a subscription, damaged or not, and all that it has stored. */
  remove(id: string): Promise<void>
  /** Deletes rows of editions that are not in force: what a worker left that was killed in the middle. */
  sweep(): Promise<void>
  find(keys: readonly string[]): Promise<FoundRows>
  told(edition: EditionKey): Promise<(readonly [key: string, told: Told])[]>
  page(edition: EditionKey, wish: Wish): Promise<EntriesAnswer>
}

export function listStore(database: () => Promise<OpenedLists>): ListStore {
  const kept: KeptRows = new Map()

  async function drop(edition: EditionKey): Promise<void> {
    const tx = (await database()).transaction(ROWS, 'readwrite')
    await Promise.all([...ROWS.map((name) => tx.objectStore(name).delete(rowsOf(edition))), tx.done])
  }

  return {
    drop,

    async all() {
      const rows = await (await database()).getAll('subscriptions')
      return byAge(rows.map((row) => decodeSubscription(row)))
    },

    async get(id) {
      return decodeSubscription(await (await database()).get('subscriptions', id))
    },

    async put(row) {
      await (await database()).put('subscriptions', row)
    },

    async change(id, to) {
      const tx = (await database()).transaction('subscriptions', 'readwrite')
      const before = decodeSubscription(await tx.store.get(id))
      const after = before === null ? null : to(before)
      if (after !== null) await tx.store.put(after)
      await tx.done
      return after
    },

    async write(edition, entries, watching) {
      await writeEdition(await database(), edition, entries, watching)
    },

    async remove(id) {
      const tx = (await database()).transaction(ALL, 'readwrite')
      const own = IDBKeyRange.bound([id], [id, []])
      const rows = ROWS.map((name) => tx.objectStore(name).delete(own))
      await Promise.all([tx.objectStore('subscriptions').delete(id), ...rows, tx.done])
    },

    async sweep() {
      const db = await database()
      const rows = await db.getAll('subscriptions')
      const inForce = new Set(rows.map(({ id, digest }) => `${id} ${digest}`))
      for (const name of ROWS)
        for (const edition of await editionsIn(db, name))
          if (!inForce.has(edition.join(' '))) await drop(edition)
    },

    async find(keys) {
      return findRows(await database(), keys, kept)
    },

    async told(edition) {
      return toldDomains(await database(), edition)
    },

    async page(edition, wish) {
      return storedPage(await database(), edition, wish)
    },
  }
}

/** The editions that have rows in a table, found by leaping from one to the next. */
async function editionsIn(db: OpenedLists, table: (typeof ROWS)[number]): Promise<EditionKey[]> {
  const found: EditionKey[] = []
  const { store } = db.transaction(table)
  for (let cursor = await store.openKeyCursor(); cursor !== null; ) {
    const [listId, digest] = cursor.key
    found.push([listId, digest])
    cursor = await cursor.continue([listId, digest, AFTER])
  }
  return found
}
