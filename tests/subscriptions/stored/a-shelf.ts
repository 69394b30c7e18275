import type { List } from '../../../src/list/list.ts'
import { askLists } from '../../../src/subscriptions/ask-lists.ts'
import { contentIndex } from '../../../src/subscriptions/content-index.ts'
import { listDatabase } from '../../../src/subscriptions/list-database.ts'
import { type DeskWorld, listDesk } from '../../../src/subscriptions/list-desk.ts'
import type {
  EntriesAnswer,
  ListMessage,
  ListsAnswer,
  SubscribeAnswer,
  UpdateAnswer,
} from '../../../src/subscriptions/list-messages.ts'
import { listStore } from '../../../src/subscriptions/list-store.ts'
import { aMaintainer, anEdition, bytesOf, type Maintainer } from '../a-maintainer.ts'
import { type Area, aStorageArea } from '../a-storage-area.ts'

export const ADDRESS = 'https://lists.example/rail.json'
export const NOW = Date.parse('2026-11-21T14:02:00Z')

/** Keys are made once: they are the same people in every test of a file. */
export const people: Promise<[Maintainer, Maintainer, Maintainer]> = Promise.all([
  aMaintainer(1),
  aMaintainer(2),
  aMaintainer(3),
])

/** A web host: what it answers under each address, and what it was asked. */
export interface Host {
  asked: string[]
  answer: (address: string) => Response | Promise<Response>
}

/** Serves one edition, signed by `by`. */
export async function serving(by: Maintainer, list: List): Promise<Host['answer']> {
  const bytes = bytesOf(list)
  const signature = await by.sign(bytes)
  return (address) => new Response(address.includes('.minisig') ? signature : bytes)
}

export interface Shelf {
  host: Host
  /** Milliseconds; tests let time pass. */
  clock: { now: number }
  area: Area
  database: ReturnType<typeof listDatabase>
  /** What a worker is given. */
  world(): DeskWorld
  /** A worker; `world` replaces what a test is about. The ones before it must have ended. */
  worker(world?: Partial<DeskWorld>): Worker
}

type Worker = ReturnType<typeof aWorker>

/** One profile of a browser with a database of its own. */
export function aShelf(
  bundled: List = anEdition({ number: 1, name: { en: 'Bundled' } }, ['bundled.fr']),
): Shelf {
  // Files of tests run side by side and share the browser's databases.
  const name = `lists-${crypto.randomUUID()}`
  const host: Host = { asked: [], answer: () => new Response('', { status: 404 }) }
  const clock = { now: NOW }
  const area = aStorageArea()
  const world = (): DeskWorld => ({
    bundled,
    now: () => clock.now,
    random: () => 0.5,
    newId: () => `list-${crypto.randomUUID().slice(0, 8)}`,
    pause: async () => undefined,
    stayAwake: () => undefined,
    rescheduled: async () => undefined,
    mayReach: async () => true,
    store: listStore(listDatabase(name)),
    index: contentIndex(area),
    async request(address) {
      host.asked.push(String(address))
      return host.answer(String(address))
    },
  })
  return {
    host,
    clock,
    area,
    database: listDatabase(name),
    world,
    worker: (change = {}) => aWorker({ ...world(), ...change }),
  }
}

function aWorker(world: DeskWorld) {
  const desk = listDesk(world)
  const ask = askLists(world)
  const send = async <Answer>(message: ListMessage): Promise<Answer> => (await desk.answer(message)) as Answer
  return {
    ...desk,
    ask,
    store: world.store,
    lists: () => send<ListsAnswer>({ type: 'lists' }),
    subscribe: ({ key }: Maintainer, address = ADDRESS, name = '') =>
      send<SubscribeAnswer>({ type: 'subscribe', address, key, name }),
    update: (id: string) => send<UpdateAnswer>({ type: 'update-list', id }),
    pauseList: (id: string, paused: boolean) => send<ListsAnswer>({ type: 'pause-list', id, paused }),
    remove: (id: string) => send<ListsAnswer>({ type: 'remove-list', id }),
    entries: (id: string, from = 0, query = '') =>
      send<EntriesAnswer>({ type: 'list-entries', id, from, query }),
    /** Ids of the entries that the lists have under a key, each with its list. */
    async has(key: string): Promise<string[]> {
      const { index } = await ask([key])
      return (index.get(key) ?? []).map(({ entry, listId }) => `${listId}/${entry.id}`)
    },
    async only(): Promise<string> {
      const [row] = await world.store.all()
      if (!row) throw new Error('no subscription')
      return row.id
    },
  }
}

/** What content scripts are told. */
export const told = (area: Area): string[] =>
  [...area.held.keys()].flatMap((key) => (key.startsWith('list:') ? [key.slice(5)] : [])).sort()

/** Rows of all editions, in the tables that an edition has rows in. */
export async function rowCounts({ database }: Shelf): Promise<Record<string, number>> {
  const db = await database()
  const counts = await Promise.all(
    (['editions', 'entries', 'keys'] as const).map(async (table) => [table, await db.count(table)] as const),
  )
  return Object.fromEntries(counts)
}
