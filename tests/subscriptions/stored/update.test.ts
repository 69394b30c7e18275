import { beforeAll, describe, expect, it } from 'vitest'
import type { List, ListTrouble } from '../../../src/list/list.ts'
import { MAX_LIST_BYTES } from '../../../src/list/list-file.ts'
import { anEntry } from '../../list/an-entry.ts'
import { anEdition, bytesOf } from '../a-maintainer.ts'
import { ADDRESS, aShelf, type Host, NOW, people, rowCounts, serving, told } from './a-shelf.ts'

const [editor, successor, stranger] = await people

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const FIRST = anEdition({ number: 5 }, ['petition-trains.fr', 'old.fr'])
const SECOND = anEdition({ number: 6 }, ['petition-trains.fr', 'new.fr'])

/** A profile with one list in its first edition, a day later. */
async function subscribed(list: List = FIRST) {
  const shelf = aShelf()
  shelf.host.answer = await serving(editor, list)
  const worker = shelf.worker()
  expect((await worker.subscribe(editor)).outcome).toBe('updated')
  shelf.clock.now += DAY
  shelf.host.asked.length = 0
  return { shelf, worker, id: await worker.only() }
}

type There = Awaited<ReturnType<typeof subscribed>>

async function stateOf({ worker, id }: There) {
  const { lists } = await worker.ask([])
  const state = lists.find((list) => list.id === id)
  if (!state) throw new Error('the list is gone')
  return state
}

/** The first edition is in force, whole, and content scripts are told just that. */
async function expectFirst(there: There) {
  const { shelf, worker, id } = there
  expect((await stateOf(there)).number).toBe(5)
  expect(await worker.has('old.fr')).toEqual([`${id}/old.fr`])
  expect(await worker.has('new.fr')).toEqual([])
  expect((await worker.entries(id)).entries).toEqual(FIRST.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  expect(told(shelf.area)).toEqual(['bundled.fr', 'old.fr', 'petition-trains.fr'])
  expect(await rowCounts(shelf)).toEqual({ editions: 1, entries: 2, keys: 2 })
}

async function expectSecond(there: There) {
  const { shelf, worker, id } = there
  expect(await stateOf(there)).toMatchObject({ number: 6, trouble: null })
  expect(await worker.has('old.fr')).toEqual([])
  expect(await worker.has('new.fr')).toEqual([`${id}/new.fr`])
  expect(told(shelf.area)).toEqual(['bundled.fr', 'new.fr', 'petition-trains.fr'])
  expect(await rowCounts(shelf)).toEqual({ editions: 1, entries: 2, keys: 2 })
}

describe('a new edition', () => {
  it('takes the place of the one before, of which nothing stays', async () => {
    const there = await subscribed()
    there.shelf.host.answer = await serving(editor, SECOND)
    expect(await there.worker.update(there.id)).toEqual({ outcome: 'updated', problems: [] })
    await expectSecond(there)
  })

  it('is tried again about a day later', async () => {
    const there = await subscribed()
    await there.worker.update(there.id)
    const row = await there.worker.store.get(there.id)
    expect(row).toMatchObject({
      triedAt: NOW + DAY,
      verifiedAt: NOW + DAY,
      nextTry: NOW + 2 * DAY,
      highest: 5,
    })
  })

  it('is asked for once, though two ask at the same time', async () => {
    const there = await subscribed()
    there.shelf.host.answer = await serving(editor, SECOND)
    const answers = await Promise.all([there.worker.update(there.id), there.worker.update(there.id)])
    expect(answers.map(({ outcome }) => outcome)).toEqual(['updated', 'updated'])
    expect(there.shelf.host.asked).toHaveLength(2)
  })

  it('shows how far it is', async () => {
    const there = await subscribed()
    const answer = await serving(editor, SECOND)
    const seen: (string | undefined)[] = []
    there.shelf.host.answer = async (address) => {
      const [, view] = (await there.worker.lists()).lists
      seen.push(view?.subscription?.progress?.phase)
      return answer(address)
    }
    await there.worker.update(there.id)
    expect(seen).toEqual(['signature', 'signature'])
    expect((await there.worker.lists()).lists[1]?.subscription?.progress).toBeNull()
  })
})

describe('an unchanged list', () => {
  it('is loaded whole, as by every subscriber every day', async () => {
    const there = await subscribed()
    expect(await there.worker.update(there.id)).toEqual({ outcome: 'unchanged', problems: [] })
    expect(there.shelf.host.asked).toEqual([`${ADDRESS}.minisig`, ADDRESS])
    await expectFirst(there)
  })

  it('that is signed anew is in order', async () => {
    const there = await subscribed()
    // Another comment, so another text.
    const bytes = bytesOf(FIRST)
    const signature = (await editor.sign(bytes)).replace('signature of a list', 'signed again')
    there.shelf.host.answer = (address) => new Response(address.includes('.minisig') ? signature : bytes)
    expect((await there.worker.update(there.id)).outcome).toBe('unchanged')
    expect((await there.worker.update(there.id)).outcome).toBe('unchanged')
    await expectFirst(there)
  })
})

/** The signature of the edition in force, and this instead of the list. */
async function withKnownSignature(list: (right: Response) => Promise<Response>): Promise<Host['answer']> {
  const whole = await serving(editor, FIRST)
  return async (address) => (address.includes('.minisig') ? whole(address) : list(await whole(address)))
}

/** What goes wrong, and what it is called. */
const FAILURES: [ListTrouble, string, () => Promise<Host['answer']>][] = [
  [
    'bad-signature',
    'a bad signature',
    async () => {
      // Of other bytes, and another text than that of the edition in force.
      const signature = await editor.sign(bytesOf(anEdition({ number: 6 }, ['other.fr'])))
      return (address) => new Response(address.includes('.minisig') ? signature : bytesOf(SECOND))
    },
  ],
  ['older-number', 'an older number', () => serving(editor, anEdition({ number: 4 }, ['new.fr']))],
  [
    'same-number-other-bytes',
    'the same number on other bytes',
    () => serving(editor, anEdition({ number: 5 }, ['new.fr'])),
  ],
  ['expired', 'an edition that has expired', () => serving(editor, { ...SECOND, expires: '2026-11-21' })],
  ['issued-later', 'an edition of the future', () => serving(editor, { ...SECOND, issued: '2026-12-24' })],
  [
    'bad-entry',
    'one bad entry',
    () => serving(editor, { ...SECOND, entries: [...SECOND.entries, anEntry({ id: 'other.fr' })] }),
  ],
  [
    'bad-signature',
    'a truncated file',
    async () => {
      const whole = await serving(editor, SECOND)
      return async (address) => {
        const text = await (await whole(address)).text()
        return new Response(address.includes('.minisig') ? text : text.slice(0, -200))
      }
    },
  ],
  [
    'too-large',
    'a file two megabytes over the cap',
    async () => {
      const whole = await serving(editor, SECOND)
      return (address) =>
        address.includes('.minisig')
          ? whole(address)
          : new Response(new Uint8Array(MAX_LIST_BYTES + 2_000_000))
    },
  ],
  [
    'not-signed',
    'a web page instead of the signature',
    async () => () => new Response('<!doctype html><title>Welcome</title>'),
  ],
  [
    'bad-signature',
    'a web page instead of the list',
    async () => {
      const whole = await serving(editor, SECOND)
      return (address) => (address.includes('.minisig') ? whole(address) : new Response('<!doctype html>'))
    },
  ],
  [
    'not-a-list',
    'a signed web page',
    async () => {
      const bytes = new TextEncoder().encode('<!doctype html>')
      const signature = await editor.sign(bytes)
      return (address) => new Response(address.includes('.minisig') ? signature : bytes)
    },
  ],
  [
    'bad-signature',
    'a web page instead of the list, beside the known signature',
    () => withKnownSignature(async () => new Response('<!doctype html>')),
  ],
  [
    'bad-signature',
    'a truncated file beside the known signature',
    () => withKnownSignature(async (right) => new Response((await right.text()).slice(0, -200))),
  ],
  [
    'not-found',
    'no list beside the known signature',
    () => withKnownSignature(async () => new Response('', { status: 404 })),
  ],
  ['unknown-key', 'the key of somebody else', () => serving(stranger, SECOND)],
  ['redirected', 'a redirect', async () => () => Response.redirect('https://other.example/rail.json')],
  ['not-found', 'nothing at its address', async () => () => new Response('', { status: 404 })],
  ['server-error', 'an error of the server', async () => () => new Response('', { status: 500 })],
  ['offline', 'no connection', async () => () => Promise.reject(new TypeError('Failed to fetch'))],
]

describe.each(FAILURES)('%s: %s', (trouble, _what, failing) => {
  let there: There
  beforeAll(async () => {
    there = await subscribed()
    there.shelf.host.answer = await failing()
  })

  it('leaves the edition in force as it is, and is told', async () => {
    expect((await there.worker.update(there.id)).outcome).toBe(trouble)
    await expectFirst(there)
    expect((await stateOf(there)).trouble).toEqual({ what: trouble, since: '2026-11-22T14:02:00.000Z' })
    expect(await there.worker.store.get(there.id)).toMatchObject({
      ...{ verifiedAt: NOW, triedAt: NOW + DAY, highest: 5, storing: null },
      nextTry: NOW + DAY + 15 * MINUTE,
    })
  })

  it('is told since when, after pauses that grow', async () => {
    there.shelf.clock.now += 60 * MINUTE
    await there.worker.update(there.id)
    expect((await stateOf(there)).trouble?.since).toBe('2026-11-22T14:02:00.000Z')
    expect((await there.worker.store.get(there.id))?.nextTry).toBe(there.shelf.clock.now + 60 * MINUTE)
    await expectFirst(there)
  })

  it('is over with the next good edition', async () => {
    there.shelf.host.answer = await serving(editor, SECOND)
    expect((await there.worker.update(there.id)).outcome).toBe('updated')
    await expectSecond(there)
  })
})

describe('a maintainer who is publishing at this moment', () => {
  it('is asked once more before a signature counts as bad', async () => {
    const there = await subscribed()
    const [old, fresh] = await Promise.all([serving(editor, FIRST), serving(editor, SECOND)])
    let asked = 0
    there.shelf.host.answer = (address) => {
      asked += 1
      // The signature is there before the list.
      return asked === 2 ? old(address) : fresh(address)
    }
    expect((await there.worker.update(there.id)).outcome).toBe('updated')
    expect(there.shelf.host.asked).toHaveLength(4)
    await expectSecond(there)
  })
})

describe('a maintainer who changes keys', () => {
  it('announces the new key, signs with it, and the old one is over', async () => {
    const there = await subscribed(anEdition({ number: 5, nextKey: successor.key }))
    const keys = async () => (await there.worker.lists()).lists[1]?.subscription?.keys
    expect(await keys()).toEqual([editor.key, successor.key])
    there.shelf.host.answer = await serving(successor, SECOND)
    expect((await there.worker.update(there.id)).outcome).toBe('updated')
    expect(await keys()).toEqual([successor.key])
    there.shelf.host.answer = await serving(editor, { ...SECOND, number: 7 })
    expect((await there.worker.update(there.id)).outcome).toBe('unknown-key')
    expect((await stateOf(there)).number).toBe(6)
  })
})

describe('where content scripts cannot be told of all domains', () => {
  /** A list whose next edition is too much for `storage.local`. */
  async function tooMuch() {
    const there = await subscribed()
    const domains = Array.from({ length: 3_000 }, (_, n) => `site-${n}.fr`)
    const entries = domains.slice(0, 60).map((id, n) => {
      const names = domains.slice(n * 50, n * 50 + 50)
      return anEntry({ id, domains: names.map((name) => ({ name, match: 'domain' as const })) })
    })
    const many = anEdition({ number: 6 })
    const renamed = entries.map((entry) => ({ ...entry, id: entry.domains[0]?.name ?? '' }))
    there.shelf.host.answer = await serving(editor, { ...many, entries: renamed })
    there.shelf.area.quota = 50_000
    return there
  }

  it('the edition is in force and the list says what is not told, until it fits', async () => {
    const there = await tooMuch()
    expect((await there.worker.update(there.id)).outcome).toBe('index-full')
    expect(await stateOf(there)).toMatchObject({ number: 6, trouble: { what: 'index-full' } })
    expect(await there.worker.has('site-2999.fr')).toHaveLength(1)
    // Still unchanged, still too much.
    expect((await there.worker.update(there.id)).outcome).toBe('index-full')
    there.shelf.area.quota = 10_000_000
    expect((await there.worker.update(there.id)).outcome).toBe('unchanged')
    expect((await stateOf(there)).trouble).toBeNull()
    expect(told(there.shelf.area)).toHaveLength(3_001)
  })

  it('it is told since when, and tried after pauses that double up to a day', async () => {
    const there = await tooMuch()
    const pauses: number[] = []
    for (let tries = 0; tries < 9; tries += 1) {
      await there.worker.update(there.id)
      expect((await stateOf(there)).trouble).toEqual({
        what: 'index-full',
        since: '2026-11-22T14:02:00.000Z',
      })
      const row = await there.worker.store.get(there.id)
      expect(row?.verifiedAt).toBe(there.shelf.clock.now)
      const next = row?.nextTry ?? 0
      pauses.push((next - there.shelf.clock.now) / MINUTE)
      there.shelf.clock.now = next
    }
    expect(pauses).toEqual([15, 15, 30, 60, 120, 240, 480, 960, 24 * 60])
  })

  it('it stays so where the next edition is too much as well', async () => {
    const there = await tooMuch()
    await there.worker.update(there.id)
    const again = (await there.worker.entries(there.id)).entries
    there.shelf.host.answer = await serving(editor, { ...anEdition({ number: 7 }), entries: again })
    there.shelf.area.quota = 5_000
    there.shelf.clock.now += 60 * MINUTE
    expect((await there.worker.update(there.id)).outcome).toBe('index-full')
    expect(await stateOf(there)).toMatchObject({ number: 7, trouble: { since: '2026-11-22T14:02:00.000Z' } })
    expect((await there.worker.store.get(there.id))?.nextTry).toBe(there.shelf.clock.now + 60 * MINUTE)
  })

  it('it is no trouble of the time before, when the list could not be reached', async () => {
    const there = await tooMuch()
    const { answer } = there.shelf.host
    there.shelf.host.answer = () => Promise.reject(new TypeError('Failed to fetch'))
    await there.worker.update(there.id)
    there.shelf.clock.now += DAY
    there.shelf.host.answer = answer
    await there.worker.update(there.id)
    expect((await stateOf(there)).trouble).toEqual({ what: 'index-full', since: '2026-11-23T14:02:00.000Z' })
  })

  it('somebody who subscribes is told the same', async () => {
    const shelf = aShelf()
    shelf.host.answer = await serving(editor, FIRST)
    shelf.area.quota = 200
    const worker = shelf.worker()
    expect((await worker.subscribe(editor)).outcome).toBe('updated')
    expect((await worker.lists()).lists[1]?.trouble?.what).toBe('index-full')
    expect(await worker.has('old.fr')).toHaveLength(1)
  })
})
