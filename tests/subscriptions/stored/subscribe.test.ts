import { describe, expect, it } from 'vitest'
import type { List } from '../../../src/list/list.ts'
import type { ListDesk } from '../../../src/subscriptions/list-desk.ts'
import { anEntry } from '../../list/an-entry.ts'
import { anEdition } from '../a-maintainer.ts'
import { ADDRESS, aShelf, NOW, people, rowCounts, type Shelf, serving, told } from './a-shelf.ts'

const [editor, , stranger] = await people

/** A worker that has subscribed to one list. */
async function subscribed(shelf: Shelf, list: List = anEdition()) {
  shelf.host.answer = await serving(editor, list)
  const worker = shelf.worker()
  expect(await worker.subscribe(editor)).toEqual({ outcome: 'updated', problems: [] })
  return { worker, id: await worker.only() }
}

describe('subscribing', () => {
  it('brings the list into force: its entries are found, shown and told to content scripts', async () => {
    const shelf = aShelf()
    const { worker, id } = await subscribed(shelf)
    expect(await worker.has('petition-trains.fr')).toEqual([`${id}/petition-trains.fr`])
    expect((await worker.entries(id)).entries).toEqual(anEdition().entries)
    expect(told(shelf.area)).toEqual(['bundled.fr', 'petition-trains.fr'])
    expect(shelf.host.asked).toEqual([`${ADDRESS}.minisig`, ADDRESS])
  })

  it('tells of the list what it says of itself', async () => {
    const { worker, id } = await subscribed(aShelf())
    const { lists, subscribing } = await worker.lists()
    const { entries, ...head } = anEdition()
    expect(subscribing).toBeNull()
    expect(lists.map(({ name }) => name)).toEqual([{ en: 'Bundled' }, head.name])
    expect(lists[1]).toEqual({
      ...{ id, head, entries: entries.length, name: head.name, number: 1 },
      ...{ issued: head.issued, expires: head.expires, expired: false, trouble: null },
      subscription: {
        ...{ address: ADDRESS, name: '', keys: [editor.key], paused: false },
        ...{ verifiedAt: NOW, triedAt: NOW, progress: null },
      },
    })
  })

  it('takes a key as the file that minisign writes', async () => {
    const shelf = aShelf()
    shelf.host.answer = await serving(editor, anEdition())
    const worker = shelf.worker()
    const key = `untrusted comment: minisign public key\n${editor.key}\n`
    expect((await worker.subscribe({ ...editor, key })).outcome).toBe('updated')
    expect((await worker.lists()).lists[1]?.subscription?.keys).toEqual([editor.key])
  })

  it('keeps nothing where it fails', async () => {
    const shelf = aShelf()
    const worker = shelf.worker()
    shelf.host.answer = await serving(stranger, anEdition())
    expect((await worker.subscribe(editor)).outcome).toBe('unknown-key')
    const bad = anEntry({ id: 'github.io', domains: [{ name: 'github.io', match: 'domain' }] })
    shelf.host.answer = await serving(editor, { ...anEdition(), entries: [bad] })
    const refused = await worker.subscribe(editor)
    expect(refused.outcome).toBe('bad-entry')
    expect(refused.problems.join()).toContain('github.io')
    expect((await worker.lists()).lists).toHaveLength(1)
    expect(await rowCounts(shelf)).toEqual({ editions: 0, entries: 0, keys: 0 })
    expect(told(shelf.area)).toEqual(['bundled.fr'])
  })

  it.each([
    ['http://lists.example/rail.json', 'bad-address'],
    ['rail.json', 'bad-address'],
  ])('refuses the address %s and asks nobody', async (address, outcome) => {
    const shelf = aShelf()
    expect((await shelf.worker().subscribe(editor, address)).outcome).toBe(outcome)
    expect(shelf.host.asked).toEqual([])
  })

  it('refuses a key that is none', async () => {
    const shelf = aShelf()
    const worker = shelf.worker()
    for (const key of ['', 'RWQ', 'a key', editor.key.slice(0, -1)])
      expect((await worker.subscribe({ ...editor, key })).outcome).toBe('bad-key')
    expect(shelf.host.asked).toEqual([])
  })

  it('refuses an address that is there already, however it is written, also when asked twice at once', async () => {
    const shelf = aShelf()
    shelf.host.answer = await serving(editor, anEdition())
    const worker = shelf.worker()
    const twice = await Promise.all([worker.subscribe(editor), worker.subscribe(editor)])
    expect(twice.map(({ outcome }) => outcome)).toEqual(['updated', 'known-address'])
    expect((await worker.subscribe(editor, 'https://LISTS.example/rail.json#x')).outcome).toBe(
      'known-address',
    )
  })

  it('refuses an eleventh list', async () => {
    const shelf = aShelf()
    shelf.host.answer = await serving(editor, anEdition())
    const worker = shelf.worker()
    for (let number = 1; number <= 10; number += 1)
      expect((await worker.subscribe(editor, `${ADDRESS}?${number}`)).outcome).toBe('updated')
    expect((await worker.subscribe(editor, `${ADDRESS}?11`)).outcome).toBe('too-many-lists')
  })

  it('shows how far it is', async () => {
    const shelf = aShelf()
    const worker = shelf.worker()
    const right = await serving(editor, anEdition())
    const phases: unknown[] = []
    shelf.host.answer = async (address) => {
      phases.push((await worker.lists()).subscribing)
      return right(address)
    }
    await worker.subscribe(editor)
    expect(phases).toEqual([
      { phase: 'signature', done: 0, of: null },
      { phase: 'signature', done: 0, of: null },
    ])
    expect((await worker.lists()).subscribing).toBeNull()
  })
})

describe('two lists about one domain', () => {
  it('stand side by side, each with its own entry, after the bundled one', async () => {
    const shelf = aShelf(anEdition({ name: { en: 'Bundled' } }, ['petition-trains.fr']))
    const { worker, id } = await subscribed(shelf)
    shelf.host.answer = await serving(stranger, anEdition({ name: { en: 'Other' } }))
    shelf.clock.now += 1
    await worker.subscribe(stranger, 'https://other.example/list.json')
    const [, other] = await worker.store.all()
    expect(await worker.has('petition-trains.fr')).toEqual([
      'bundled/petition-trains.fr',
      `${id}/petition-trains.fr`,
      `${other?.id}/petition-trains.fr`,
    ])
    expect((await worker.ask([])).lists.map(({ name }) => name['en'])).toEqual([
      'Bundled',
      'Rail watch',
      'Other',
    ])
    await worker.remove(id)
    expect(await worker.has('petition-trains.fr')).toEqual([
      'bundled/petition-trains.fr',
      `${other?.id}/petition-trains.fr`,
    ])
    expect(told(shelf.area)).toEqual(['petition-trains.fr'])
  })
})

describe('a list that is paused', () => {
  it('is not asked, not told and not renewed, and comes back as it was', async () => {
    const shelf = aShelf()
    const { worker, id } = await subscribed(shelf)
    expect((await worker.pauseList(id, true)).lists[1]?.subscription?.paused).toBe(true)
    expect(await worker.has('petition-trains.fr')).toEqual([])
    expect((await worker.ask([])).lists).toHaveLength(1)
    expect(told(shelf.area)).toEqual(['bundled.fr'])
    await worker.pauseList(id, false)
    expect(await worker.has('petition-trains.fr')).toEqual([`${id}/petition-trains.fr`])
    expect(told(shelf.area)).toEqual(['bundled.fr', 'petition-trains.fr'])
  })

  it('that was overdue is tried some minutes later', async () => {
    const shelf = aShelf()
    const { worker, id } = await subscribed(shelf)
    await worker.pauseList(id, true)
    shelf.clock.now += 40 * 24 * 3600 * 1000
    await worker.pauseList(id, false)
    const row = await worker.store.get(id)
    expect(row?.nextTry).toBe(shelf.clock.now + 2 * 60 * 1000)
  })
})

describe('a list that is removed', () => {
  it('leaves nothing behind', async () => {
    const shelf = aShelf()
    const { worker, id } = await subscribed(shelf)
    expect((await worker.remove(id)).lists).toHaveLength(1)
    expect(await worker.has('petition-trains.fr')).toEqual([])
    expect(await rowCounts(shelf)).toEqual({ editions: 0, entries: 0, keys: 0 })
    expect(told(shelf.area)).toEqual(['bundled.fr'])
    expect(await worker.update(id)).toEqual({ outcome: 'interrupted', problems: [] })
  })

  it.each(['remove', 'pause'] as const)('or paused, breaks off the attempt under way (%s)', async (how) => {
    const shelf = aShelf()
    const { worker, id } = await subscribed(shelf)
    let asked = () => {}
    const asking = new Promise<void>((resolve) => {
      asked = resolve
    })
    const worker2 = shelf.worker({
      request: (_address, init) => {
        asked()
        return new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')))
        })
      },
    })
    const attempt = worker2.update(id)
    await asking
    expect((await worker2.lists()).lists[1]?.subscription?.progress).toEqual({
      phase: 'signature',
      done: 0,
      of: null,
    })
    if (how === 'remove') await worker2.remove(id)
    else await worker2.pauseList(id, true)
    expect(await attempt).toEqual({ outcome: 'interrupted', problems: [] })
    const after = (await worker.lists()).lists[1]
    if (how === 'remove') expect(after).toBeUndefined()
    else expect(after?.trouble).toBeNull()
  })
})

describe('the entries of a list', () => {
  const domains = Array.from({ length: 120 }, (_, n) => `site-${String(n).padStart(3, '0')}.fr`)

  it.each(['stored', 'bundled'])('come in pages of fifty, in the order of their ids (%s)', async (kind) => {
    const many = anEdition({}, domains.toReversed())
    const { worker, id } = await subscribed(aShelf(many), many)
    const list = kind === 'stored' ? id : 'bundled'
    const pages = await Promise.all([0, 50, 100, 150].map((from) => worker.entries(list, from)))
    expect(pages.map(({ total }) => total)).toEqual([120, 120, 120, 120])
    expect(pages.flatMap(({ entries }) => entries.map((entry) => entry.id))).toEqual(domains)
    expect(pages[0]?.entries).toHaveLength(50)
  })

  it.each(['stored', 'bundled'])('can be looked for by domain and by party (%s)', async (kind) => {
    const many = anEdition({}, domains)
    const other = anEntry({
      id: 'route.fr',
      domains: [{ name: 'route.fr', match: 'domain' }],
      party: { id: 'fr-route', name: 'Parti de la Route', person: null },
    })
    const whole = { ...many, entries: [...many.entries, other] }
    const { worker, id } = await subscribed(aShelf(whole), whole)
    const list = kind === 'stored' ? id : 'bundled'
    expect((await worker.entries(list, 0, ' SITE-01 ')).total).toBe(10)
    expect((await worker.entries(list, 8, 'site-01')).entries.map((entry) => entry.id)).toEqual([
      'site-018.fr',
      'site-019.fr',
    ])
    expect((await worker.entries(list, 0, 'de la route')).entries.map((entry) => entry.id)).toEqual([
      'route.fr',
    ])
    expect(await worker.entries(list, 0, 'nothing like it')).toEqual({ entries: [], total: 0 })
  })
})

it('pages of a large list follow one another without a gap', async () => {
  const domains = Array.from({ length: 1_130 }, (_, n) => `site-${String(n).padStart(4, '0')}.fr`)
  const { worker, id } = await subscribed(aShelf(), anEdition({}, domains))
  const ids: string[] = []
  for (let from = 0; from < domains.length; from += 50) {
    const page = await worker.entries(id, from)
    expect(page.total).toBe(1_130)
    ids.push(...page.entries.map((entry) => entry.id))
  }
  expect(ids).toEqual(domains)
  const odd = domains.filter((name) => name.includes('7'))
  expect((await worker.entries(id, 30, '7')).entries.map((entry) => entry.id)).toEqual(odd.slice(30, 80))
})

describe('a look-up', () => {
  it('finds an entry by every domain and identifier, once under each', async () => {
    const entry = anEntry({
      domains: [
        { name: 'petition-trains.fr', match: 'domain' },
        { name: 'www.trains.org', match: 'host' },
      ],
      identifiers: [{ kind: 'analytics', value: 'G-AB12CD34EF' }],
    })
    const { worker } = await subscribed(aShelf(), { ...anEdition(), entries: [entry] })
    const keys = ['petition-trains.fr', 'www.trains.org', 'analytics:G-AB12CD34EF', 'trains.org']
    const { index } = await worker.ask(keys)
    expect(keys.map((key) => index.get(key)?.map(({ match }) => match) ?? [])).toEqual([
      ['domain'],
      ['host'],
      ['identifier'],
      [],
    ])
  })

  it('finds all entries that share a key, though they were written in different batches', async () => {
    const filler = Array.from({ length: 400 }, (_, n) => `site-${n}.fr`)
    const shared = { kind: 'analytics', value: 'G-AB12CD34EF' } as const
    const whole = anEdition({}, ['first.fr', ...filler, 'last.fr'])
    const entries = whole.entries.map((entry) =>
      /first|last/.test(entry.id) ? { ...entry, identifiers: [shared] } : entry,
    )
    const { worker, id } = await subscribed(aShelf(), { ...whole, entries })
    expect(await worker.has('analytics:G-AB12CD34EF')).toEqual([`${id}/first.fr`, `${id}/last.fr`])
  })

  it('of retired entries tells content scripts nothing', async () => {
    const shelf = aShelf()
    const retired = anEntry({
      status: 'retired',
      history: [{ date: '2026-11-01', status: 'retired', note: { en: 'Gone.' } }],
    })
    await subscribed(shelf, { ...anEdition(), entries: [retired] })
    expect(told(shelf.area)).toEqual(['bundled.fr'])
  })
})

describe('where the store is broken', () => {
  it('the bundled list speaks, and each other list says that it could not be asked', async () => {
    const shelf = aShelf()
    await subscribed(shelf)
    const broken = shelf.worker()
    await broken.ready
    broken.store.find = () => Promise.reject(new Error('InvalidStateError'))
    const { lists, index } = await broken.ask(['bundled.fr', 'petition-trains.fr'])
    expect(index.get('bundled.fr')?.map(({ entry }) => entry.id)).toEqual(['bundled.fr'])
    expect(index.get('petition-trains.fr')).toEqual([])
    expect(lists.map(({ name, unread }) => [name['en'], unread ?? false])).toEqual([
      ['Bundled', false],
      ['Rail watch', true],
    ])
    expect((await broken.lists()).unread?.map(({ name }) => name['en'])).toEqual(['Rail watch'])
  })

  it('content scripts are told the bundled list all the same', async () => {
    const shelf = aShelf()
    const store = { ...shelf.world().store, all: () => Promise.reject(new Error('no database')) }
    await shelf.worker({ store }).ready
    expect(told(shelf.area)).toEqual(['bundled.fr'])
  })

  it('a list whose rows are damaged says so, the others are not concerned', async () => {
    const shelf = aShelf()
    const { id } = await subscribed(shelf)
    const db = await shelf.database()
    const [key] = await db.getAllKeys('keys')
    const row = key && (await db.get('keys', key))
    if (!row?.entry || !key) throw new Error('no row')
    await db.put('keys', { ...row, entry: { ...row.entry, domains: [] } }, key)
    const { lists, index } = await shelf.worker().ask(['petition-trains.fr', 'bundled.fr'])
    expect(lists.map((list) => [list.id, list.unread ?? false])).toEqual([
      ['bundled', false],
      [id, true],
    ])
    expect(index.get('petition-trains.fr')).toEqual([])
  })

  it('a subscription whose own row is damaged is named, and can be removed', async () => {
    const shelf = aShelf()
    const { id } = await subscribed(shelf)
    const db = await shelf.database()
    const row = await db.get('subscriptions', id)
    if (!row) throw new Error('no row')
    await db.put('subscriptions', { ...row, head: { ...row.head, number: -1 } })
    const worker = shelf.worker()
    await worker.ready
    expect((await worker.lists()).unread).toEqual([{ id, name: anEdition().name }])
    expect((await worker.ask([])).lists.map((list) => list.unread)).toEqual([undefined, true])
    await worker.remove(id)
    expect((await worker.lists()).unread).toBeUndefined()
    expect(await rowCounts(shelf)).toEqual({ editions: 0, entries: 0, keys: 0 })
  })
})

it('a desk without subscriptions tells content scripts the bundled list', async () => {
  const shelf = aShelf()
  const desk: ListDesk = shelf.worker()
  await desk.ready
  expect(told(shelf.area)).toEqual(['bundled.fr'])
})
