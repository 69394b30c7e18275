import { describe, expect, it } from 'vitest'
import { askLists } from '../../../src/subscriptions/ask-lists.ts'
import type { DeskWorld } from '../../../src/subscriptions/list-desk.ts'
import type { ListStore } from '../../../src/subscriptions/list-store.ts'
import { anEdition } from '../a-maintainer.ts'
import { aShelf, people, rowCounts, type Shelf, serving, told } from './a-shelf.ts'

const [editor] = await people

const names = (stem: string) => Array.from({ length: 450 }, (_, n) => `${stem}-${n}.fr`)
const FIRST = anEdition({ number: 5 }, ['both.fr', ...names('old')])
const SECOND = anEdition({ number: 6 }, ['both.fr', ...names('new')])

/** What a killed worker does no more: it neither answers nor fails. */
const dead = new Promise<never>(() => undefined)

/** Resolves when the worker is at the point where it dies. */
function death() {
  let die = () => {}
  const reached = new Promise<void>((resolve) => {
    die = resolve
  })
  const here = () => {
    die()
    return dead
  }
  return { reached, here }
}

type Point = (
  world: Pick<DeskWorld, 'store' | 'index' | 'request'>,
  here: () => Promise<never>,
) => Partial<DeskWorld>

/** The store, but for one of its doings. */
const storeWith = (store: ListStore, change: Partial<ListStore>): Partial<DeskWorld> => ({
  store: { ...store, ...change },
})

const BEFORE: [string, Point, 'interrupted' | null][] = [
  ['while the signature is loaded', (_world, here) => ({ request: here }), null],
  [
    'while the list is loaded',
    ({ request }, here) => ({
      request: (address, init) => (String(address).endsWith('.minisig') ? request(address, init) : here()),
    }),
    null,
  ],
  [
    'while its rows are written',
    ({ store }, here) =>
      storeWith(store, {
        async write(edition, entries, { written, signal }) {
          const some = [...entries].slice(0, 250)
          await store.write(edition, some, { written, signal })
          await here()
        },
      }),
    'interrupted',
  ],
  [
    'before it comes into force',
    ({ index }, here) => ({
      index: {
        ...index,
        async widen(domains) {
          await index.widen(domains)
          await here()
        },
      },
    }),
    'interrupted',
  ],
]

const AFTER: [string, Point][] = [
  ['before content scripts are told', ({ index }, here) => ({ index: { ...index, write: here } })],
  ['before the rows of the old one are deleted', ({ store }, here) => storeWith(store, { drop: here })],
]

async function killed(point: Point) {
  const shelf = aShelf()
  shelf.host.answer = await serving(editor, FIRST)
  const first = shelf.worker()
  await first.subscribe(editor)
  const id = await first.only()
  shelf.clock.now += 24 * 3600 * 1000
  shelf.host.answer = await serving(editor, SECOND)
  const { reached, here } = death()
  void shelf.worker(point(shelf.world(), here)).update(id)
  await reached
  return { shelf, id }
}

async function expectOnly(shelf: Shelf, id: string, stem: 'old' | 'new') {
  const worker = shelf.worker()
  await worker.ready
  const other = stem === 'old' ? 'new' : 'old'
  expect(await worker.has('both.fr')).toEqual([`${id}/both.fr`])
  expect(await worker.has(`${stem}-449.fr`)).toEqual([`${id}/${stem}-449.fr`])
  expect(await worker.has(`${other}-0.fr`)).toEqual([])
  expect((await worker.entries(id)).total).toBe(451)
  expect(told(shelf.area)).toEqual(['both.fr', 'bundled.fr', ...names(stem)].sort())
  expect(await rowCounts(shelf)).toEqual({ editions: 1, entries: 451, keys: 451 })
  return worker
}

describe.each(BEFORE)('a worker that is killed %s', (_when, point, trouble) => {
  it('leaves the old edition in force for a page that is visited right then', async () => {
    const { shelf, id } = await killed(point)
    const { lists, index } = await askLists(shelf.world())(['old-7.fr', 'new-7.fr'])
    expect(lists.find((list) => list.id === id)?.number).toBe(5)
    expect([index.get('old-7.fr')?.length, index.get('new-7.fr')?.length]).toEqual([1, 0])
  })

  it('leaves it in force whole, says so and is tried again soon', async () => {
    const { shelf, id } = await killed(point)
    const worker = await expectOnly(shelf, id, 'old')
    const row = await worker.store.get(id)
    expect(row?.trouble?.what ?? null).toBe(trouble)
    expect(row?.storing).toBeNull()
    expect((row?.nextTry ?? 0) - shelf.clock.now).toBeGreaterThan(0)
    expect((row?.nextTry ?? 0) - shelf.clock.now).toBeLessThan(20 * 60 * 1000)
  })

  it('is made up for by the next worker', async () => {
    const { shelf, id } = await killed(point)
    expect((await shelf.worker().update(id)).outcome).toBe('updated')
    const worker = await expectOnly(shelf, id, 'new')
    expect((await worker.store.get(id))?.trouble).toBeNull()
  })
})

describe.each(AFTER)('a worker that is killed %s', (_when, point) => {
  it('leaves the new edition in force, whole and alone', async () => {
    const { shelf, id } = await killed(point)
    const worker = await expectOnly(shelf, id, 'new')
    expect((await worker.store.get(id))?.trouble).toBeNull()
  })
})

describe('a worker that is killed while somebody subscribes', () => {
  it.each(['while its rows are written', 'before it comes into force'])('%s leaves nothing', async (when) => {
    const point = BEFORE.find(([name]) => name === when)?.[1]
    if (!point) throw new Error('no such point')
    const shelf = aShelf()
    shelf.host.answer = await serving(editor, FIRST)
    const { reached, here } = death()
    void shelf.worker(point(shelf.world(), here)).subscribe(editor)
    await reached
    expect((await rowCounts(shelf))['entries']).toBeGreaterThan(0)
    const worker = shelf.worker()
    await worker.ready
    expect((await worker.lists()).lists).toHaveLength(1)
    expect(await rowCounts(shelf)).toEqual({ editions: 0, entries: 0, keys: 0 })
    expect(told(shelf.area)).toEqual(['bundled.fr'])
    expect((await worker.subscribe(editor)).outcome).toBe('updated')
  })
})
