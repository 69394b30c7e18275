import { expect, test } from 'vitest'
import { list } from '../../src/list/entries.ts'
import { findListings, type PageHosts } from '../../src/list/find-listings.ts'
import { buildIndex } from '../../src/list/list-index.ts'
import { anEntry, aSource, entryOf } from './an-entry.ts'

const now = new Date('2026-11-21T14:02:00Z')
const two = anEntry({
  domains: [
    { name: 'petition-trains.fr', match: 'domain' },
    { name: 'trains.eu', match: 'domain' },
  ],
  sources: [{ ...aSource, date: '2026-10' }],
})
const other = entryOf('parti-du-bus.fr')
const index = buildIndex([two, other])
const nowhere: PageHosts = { host: 'news.example', targets: [], frames: [], links: [] }

function told(page: Partial<PageHosts>) {
  const listings = findListings({ ...nowhere, ...page }, index, now)
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
  expect(findListings(page, index, now).map(({ standing }) => standing)).toEqual(['listed', 'historical'])
  expect(findListings(page, index, new Date('2029-01-01')).map(({ standing }) => standing)).toEqual([
    'historical',
    'historical',
  ])
})

test('the page of the seed case is told as historical, with its sources and the fine', () => {
  const [listing] = findListings({ ...nowhere, host: 'www.500parrainages.fr' }, buildIndex(list.entries), now)
  expect(listing).toMatchObject({ standing: 'historical', matched: 'page', domain: '500parrainages.fr' })
  expect(listing?.entry.sources).toHaveLength(5)
  expect(listing?.entry.regulator?.outcome.fr).toContain('20\u00a0000\u00a0€')
  expect(listing?.entry.regulator?.outcome.fr).toContain('492943')
})
