import { beforeAll, expect, it } from 'vitest'
import type { List } from '../../../src/list/list.ts'
import { anEdition } from '../a-maintainer.ts'
import { aShelf, people, rowCounts, serving, told } from './a-shelf.ts'

const [editor] = await people

/** Bytes: room for the first batch of a large edition, and not for all of it. */
const QUOTA = 1_200_000

/** 800 entries of 2 kB that no store can make smaller. */
const large: List = {
  ...anEdition({ number: 6 }),
  entries: anEdition(
    {},
    Array.from({ length: 800 }, (_, n) => `site-${n}.fr`),
  ).entries.map((entry) => ({
    ...entry,
    caution: Array.from({ length: 16 }, () => crypto.randomUUID()).join(' '),
    dataCollected: { en: Array.from({ length: 16 }, () => crypto.randomUUID()).join(' ') },
  })),
}

interface Buckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>
}

/** This file's databases lie in a bucket of their own: other tests of the browser have room. */
beforeAll(async () => {
  const buckets: Buckets = Reflect.get(navigator, 'storageBuckets')
  const { indexedDB } = await buckets.open('small', { quota: QUOTA })
  Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB })
})

it('keeps the edition in force, takes the new rows away again and says so, until one fits', async () => {
  const shelf = aShelf()
  shelf.host.answer = await serving(editor, anEdition({ number: 5 }))
  const worker = shelf.worker()
  await worker.subscribe(editor)
  const id = await worker.only()
  let stored = 0
  const store: typeof worker.store = {
    ...shelf.world().store,
    write: (edition, entries, { signal }) =>
      worker.store.write(edition, entries, {
        signal,
        written: (now) => {
          stored = now
        },
      }),
  }
  shelf.host.answer = await serving(editor, large)
  expect(await shelf.worker({ store }).update(id)).toEqual({ outcome: 'storage-full', problems: [] })
  // Some of it had been written.
  expect(stored).toBeGreaterThan(0)
  expect(stored).toBeLessThan(800)
  expect(await rowCounts(shelf)).toEqual({ editions: 1, entries: 1, keys: 1 })
  expect(await worker.has('petition-trains.fr')).toEqual([`${id}/petition-trains.fr`])
  expect(told(shelf.area)).toEqual(['bundled.fr', 'petition-trains.fr'])
  const trouble = async () => (await worker.lists()).lists[1]?.trouble?.what ?? null
  expect(await trouble()).toBe('storage-full')

  shelf.host.answer = await serving(editor, anEdition({ number: 7 }, ['new.fr']))
  expect((await worker.update(id)).outcome).toBe('updated')
  expect(await trouble()).toBeNull()
  expect(await worker.has('new.fr')).toEqual([`${id}/new.fr`])
})

it('lets nobody subscribe, and keeps nothing of the attempt', async () => {
  const shelf = aShelf()
  shelf.host.answer = await serving(editor, large)
  const worker = shelf.worker()
  expect((await worker.subscribe(editor)).outcome).toBe('storage-full')
  expect(await rowCounts(shelf)).toEqual({ editions: 0, entries: 0, keys: 0 })
  expect((await worker.lists()).lists).toHaveLength(1)
})
