import { describe, expect, test } from 'vitest'
import { findListings, namesToLookUp, type PageHosts } from '../../src/list/find-listings.ts'
import { BUNDLED, type ListState } from '../../src/list/list.ts'
import { buildIndex } from '../../src/list/list-index.ts'
import { anEntry, aSource, entryOf } from './an-entry.ts'
import { another, bundled, bundledIndex, DAY } from './some-lists.ts'

const two = anEntry({
  domains: [
    { name: 'petition-trains.fr', match: 'domain' },
    { name: 'trains.eu', match: 'domain' },
  ],
  sources: [{ ...aSource, date: '2026-10' }],
})
const other = entryOf('parti-du-bus.fr')
const index = buildIndex([{ id: BUNDLED, entries: [two, other] }])
const nowhere: PageHosts = { host: 'news.example', targets: [], frames: [], links: [] }

function told(page: Partial<PageHosts>) {
  const listings = findListings({ ...nowhere, ...page }, index, [bundled], DAY)
  return listings.map(({ entry, matched, domain }) => [entry.id, matched, domain])
}

test('a page without listed hosts has no listing', () => {
  expect(told({ targets: ['api.news.example'], links: ['', 'news.example', 'not-trains.eu'] })).toEqual([])
})

test('page, target, frame and link are told apart', () => {
  expect(told({ host: 'www.trains.eu' })).toEqual([['petition-trains.fr', 'page', 'trains.eu']])
  expect(told({ targets: ['sign.trains.eu'] })).toEqual([['petition-trains.fr', 'target', 'trains.eu']])
  expect(told({ frames: ['trains.eu'] })).toEqual([['petition-trains.fr', 'frame', 'trains.eu']])
  expect(told({ links: ['trains.eu'] })).toEqual([['petition-trains.fr', 'link', 'trains.eu']])
})

test('an entry is told once, for its closest match', () => {
  const links = ['trains.eu', 'www.trains.eu', 'petition-trains.fr']
  expect(told({ links })).toEqual([['petition-trains.fr', 'link', 'trains.eu']])
  expect(told({ links, frames: ['petition-trains.fr'] })).toEqual([
    ['petition-trains.fr', 'frame', 'petition-trains.fr'],
  ])
  expect(told({ links, frames: ['trains.eu'], targets: ['petition-trains.fr'] })).toEqual([
    ['petition-trains.fr', 'target', 'petition-trains.fr'],
  ])
})

test('a listed page that links to its own other domain is not told twice, and another entry still is', () => {
  expect(told({ host: 'petition-trains.fr', links: ['trains.eu', 'parti-du-bus.fr'] })).toEqual([
    ['petition-trains.fr', 'page', 'petition-trains.fr'],
    ['parti-du-bus.fr', 'link', 'parti-du-bus.fr'],
  ])
})

test('each listing speaks with its standing of the day', () => {
  const page = { ...nowhere, links: ['trains.eu', 'parti-du-bus.fr'] }
  const on = (day: string) =>
    findListings(page, index, [bundled], new Date(day)).map(({ standing }) => standing)
  expect(on('2026-11-21')).toEqual(['listed', 'historical'])
  expect(on('2027-05-02')).toEqual(['overdue', 'historical'])
  expect(on('2029-01-01')).toEqual(['historical', 'historical'])
})

test.each([
  '500parrainages.fr.example.org',
  'x500parrainages.fr',
  '500parrainages-fr.example',
  '500parrainages.fr.evil.example',
  '500parr\u0430inages.fr',
  'xn--500parrinages-21k.fr',
  '500parrainages.fr\uff0eexample.org',
])('a look-alike is no listing wherever it stands: %s', (host) => {
  const everywhere = { host, targets: [host], frames: [host], links: [host] }
  expect(findListings(everywhere, bundledIndex, [bundled], DAY)).toEqual([])
})

test('what may be on a list is asked for under every name, once', () => {
  const page = {
    host: 'a.b.example',
    targets: ['b.example:8443'],
    frames: ['[::1]'],
    links: ['', 'C.example.', 'a.b.example'],
  }
  expect(namesToLookUp(page)).toEqual(['a.b.example', 'b.example', 'c.example'])
})

describe('with two lists', () => {
  const theirs = anEntry({
    sources: [{ ...aSource, date: '2026-11-01', publisher: 'Another Paper' }],
    disclosure: { degree: 'disclosed', note: { fr: 'Le parti le dit.' } },
  })
  const both = buildIndex([
    { id: BUNDLED, entries: [two, other] },
    { id: another.id, entries: [theirs] },
  ])
  const page = { ...nowhere, host: 'www.petition-trains.fr' }
  const find = (lists: ListState[], now = DAY) => findListings(page, both, lists, now)

  test('about the same site, both are told, each with its own sources and its own name', () => {
    const listings = find([bundled, another])
    expect(listings.map(({ list }) => [list.id, list.name, list.number, list.issued])).toEqual([
      [bundled.id, bundled.name, bundled.number, bundled.issued],
      [another.id, another.name, another.number, another.issued],
    ])
    expect(listings.map(({ entry }) => entry)).toEqual([two, theirs])
  })

  test('one that was paused or removed says nothing, and the other still does', () => {
    expect(find([bundled]).map(({ list }) => list.id)).toEqual([BUNDLED])
    expect(find([another]).map(({ list }) => list.id)).toEqual([another.id])
    expect(find([])).toEqual([])
  })

  test('one that expired takes the level from its own entries alone', () => {
    expect(find([bundled, { ...another, expired: true }]).map(({ standing }) => standing)).toEqual([
      'listed',
      'overdue',
    ])
  })

  test('one that retired its entry is silent about it, whatever the other says', () => {
    const retired = buildIndex([
      { id: BUNDLED, entries: [{ ...two, status: 'retired' }] },
      { id: another.id, entries: [theirs] },
    ])
    const listings = findListings(page, retired, [bundled, another], DAY)
    expect(listings.map(({ list, standing }) => [list.id, standing])).toEqual([[another.id, 'listed']])
  })

  test.each(['disputed', 'corrected'] as const)(
    'one can say "%s" where the other says "listed"',
    (status) => {
      const mixed = buildIndex([
        { id: BUNDLED, entries: [two] },
        { id: another.id, entries: [{ ...theirs, status }] },
      ])
      expect(findListings(page, mixed, [bundled, another], DAY).map(({ standing }) => standing)).toEqual([
        'listed',
        status,
      ])
    },
  )

  test('an entry of one is told for its closest match, that of the other for its own', () => {
    const own = buildIndex([
      { id: BUNDLED, entries: [entryOf('trains.eu')] },
      { id: another.id, entries: [two] },
    ])
    const shown = { ...page, links: ['trains.eu'] }
    const listings = findListings(shown, own, [bundled, another], DAY)
    expect(listings.map(({ list, matched, domain }) => [list.id, matched, domain])).toEqual([
      [another.id, 'page', 'petition-trains.fr'],
      [BUNDLED, 'link', 'trains.eu'],
    ])
  })
})

test('the page of the seed case is told as historical, with its sources, the fine and the ruling', () => {
  const [listing] = findListings({ ...nowhere, host: 'www.500parrainages.fr' }, bundledIndex, [bundled], DAY)
  expect(listing).toMatchObject({ standing: 'historical', matched: 'page', domain: '500parrainages.fr' })
  expect(listing?.entry.sources).toHaveLength(5)
  const [fine, ruling] = listing?.entry.regulatorActs ?? []
  expect(fine?.outcome['fr']).toContain('20\u00a0000\u00a0€')
  expect(ruling?.outcome['fr']).toContain('492943')
})
