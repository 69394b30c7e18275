import { expect, it } from 'vitest'
import { findRows, type KeptRows } from '../../../src/subscriptions/find-rows.ts'
import type { OpenedLists } from '../../../src/subscriptions/list-database.ts'
import { anEntry } from '../../list/an-entry.ts'
import { anEdition } from '../a-maintainer.ts'
import { aShelf, people, serving } from './a-shelf.ts'

const [editor] = await people

/** More names than rows are kept of, fifty to an entry. */
const NAMES = Array.from({ length: 1_100 }, (_, number) => `site-${number}.fr`)
const entries = Array.from({ length: NAMES.length / 50 }, (_, number) => {
  const own = NAMES.slice(number * 50, number * 50 + 50)
  return anEntry({ id: own[0] ?? '', domains: own.map((name) => ({ name, match: 'domain' as const })) })
})

/** The database, whose table of names answers when `until` has come; asking it meanwhile keeps the transaction open. */
function slow(db: OpenedLists, until: Promise<unknown>): OpenedLists {
  let over = false
  void until.then(() => {
    over = true
  })
  const member = (target: object, name: PropertyKey) => {
    const found: unknown = Reflect.get(target, name)
    return typeof found === 'function' ? found.bind(target) : found
  }
  const slowTable = (table: object) =>
    new Proxy(table, {
      get: (target, name) => async (key: unknown) => {
        while (!over) await member(target, name)(key)
        return member(target, name)(key)
      },
    })
  const slowTransaction = (tx: object) =>
    new Proxy(tx, {
      get: (target, name) =>
        name === 'objectStore'
          ? (table: string) => {
              const opened = member(target, name)(table)
              return table === 'keys' ? slowTable(opened) : opened
            }
          : member(target, name),
    })
  return new Proxy(db, {
    get: (target, name) =>
      name === 'transaction'
        ? (tables: string[]) => slowTransaction(member(target, name)(tables))
        : member(target, name),
  })
}

it('a look-up keeps what it has, though another one puts it out of memory meanwhile', async () => {
  const shelf = aShelf()
  shelf.host.answer = await serving(editor, { ...anEdition(), entries })
  await shelf.worker().subscribe(editor)
  const db = await shelf.database()
  const kept: KeptRows = new Map()
  // Of two entries: one entry would be found for both by either.
  const [first = '', ...rest] = NAMES
  const [second = '', ...others] = rest.toReversed()
  await findRows(db, [first], kept)

  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const slowly = findRows(slow(db, ended), [first, second], kept)
  await findRows(db, others, kept)
  expect([...kept.values()].some(({ rows }) => rows.has(first))).toBe(false)
  end()
  const { index, unread } = await slowly
  expect([first, second].map((name) => index.get(name)?.length)).toEqual([1, 1])
  expect(unread.size).toBe(0)
})

it('entries that share names are found by each of them, once', async () => {
  const shelf = aShelf()
  const of = (...names: [string, ...string[]]) =>
    anEntry({ id: names[0], domains: names.map((name) => ({ name, match: 'domain' as const })) })
  const shared = [of('a.fr', 'b.fr'), of('b.fr', 'a.fr'), of('c.fr', 'b.fr')]
  shelf.host.answer = await serving(editor, { ...anEdition(), entries: shared })
  await shelf.worker().subscribe(editor)
  const db = await shelf.database()
  const idsAt = async (...names: string[]) => {
    const { index, unread } = await findRows(db, names, new Map())
    expect([...unread]).toEqual([])
    return names.map((name) => (index.get(name) ?? []).map(({ entry }) => entry.id).toSorted())
  }
  expect(await idsAt('a.fr')).toEqual([['a.fr', 'b.fr']])
  expect(await idsAt('b.fr')).toEqual([['a.fr', 'b.fr', 'c.fr']])
  expect(await idsAt('c.fr', 'd.fr')).toEqual([['c.fr'], []])
  expect(await idsAt('a.fr', 'b.fr', 'c.fr')).toEqual([['a.fr', 'b.fr'], ['a.fr', 'b.fr', 'c.fr'], ['c.fr']])
})
