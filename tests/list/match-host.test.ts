import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/list/entry.ts'
import { BUNDLED } from '../../src/list/list.ts'
import { buildIndex, indexForStorage } from '../../src/list/list-index.ts'
import { matchHost } from '../../src/list/match-host.ts'
import { anEntry, entryOf } from './an-entry.ts'

const indexOf = (...entries: Entry[]) => buildIndex([{ id: BUNDLED, entries }])
const index = indexOf(
  entryOf('500parrainages.fr'),
  entryOf('howtovote.org.au'),
  entryOf('action.nationa.ls', 'host'),
  entryOf('xn--ptition-trains-bkb.fr'),
)
const found = (host: string) => matchHost(host, index).map(({ domain }) => domain)

describe('a registered domain is found', () => {
  test.each([
    '500parrainages.fr',
    'www.500parrainages.fr',
    'je.signe.500parrainages.fr',
    '500Parrainages.FR',
    '500parrainages.fr.',
    '500parrainages.fr:8443',
  ])('as %s', (host) => expect(found(host)).toEqual(['500parrainages.fr']))

  test('as an IDN in its own letters and in ASCII', () => {
    expect(found('www.pétition-trains.fr')).toEqual(['xn--ptition-trains-bkb.fr'])
    expect(found('XN--ptition-trains-bkb.fr')).toEqual(['xn--ptition-trains-bkb.fr'])
  })

  // A browser goes to the listed site from each of these: they are no twins, they are its name.
  test.each([
    '500parrainages\uff0efr',
    '500parrainages\u3002fr',
    '\uff15\uff10\uff10parrainages.fr',
    '500\u00adparrainages.fr',
  ])('in other letters that browsers read as the same: %s', (host) =>
    expect(found(host)).toEqual(['500parrainages.fr']),
  )

  test('under a suffix of two labels', () =>
    expect(found('www.howtovote.org.au')).toEqual(['howtovote.org.au']))
})

describe('a stranger is left alone', () => {
  test.each([
    'not500parrainages.fr',
    'x500parrainages.fr',
    '500parrainages.fr.evil.example',
    '500parrainages-fr.example',
    '500parrainages.com',
    'parrainages.fr',
    'fr',
    'org.au',
    'vote.org.au',
    'example.org/500parrainages.fr',
    'example.org?site=500parrainages.fr',
    'example.org#500parrainages.fr',
    '500parrainages.fr@example.org',
    'example.org@500parrainages.fr',
    'example.org\\@500parrainages.fr',
    '500p\u0430rrainages.fr',
    '500parrainag\u0435s.fr',
    '500parrainages.fr\u2024example.org',
    '500parrainages.fr\uff0eexample.org',
    '500parrainages\uff0eexample.org',
    '500parrainages.f\u0433',
    '5\u041e\u041eparrainages.fr',
    '500parrainage\u0455.fr',
    '500parr\u0251inages.fr',
    'xn--500parrinages-21k.fr',
    'www-500parrainages.fr',
  ])('%s', (host) => expect(found(host)).toEqual([]))
})

describe('what is no host of a site is no match', () => {
  test.each([
    '',
    '.',
    '..',
    '.500parrainages.fr',
    '500parrainages..fr',
    '500parrainages.fr..',
    ' 500parrainages.fr',
    '500par\trainages.fr',
    '500parrainages%2Efr',
    '500parrainages.fr:port',
    'localhost',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    '[::1]:8080',
    `${'a'.repeat(100_000)}.500parrainages.fr`,
    '.'.repeat(100_000),
  ])('%s', (host) => expect(found(host)).toEqual([]))
})

test('an entry for one host covers neither its siblings nor what is above and below it', () => {
  expect(found('action.nationa.ls')).toEqual(['action.nationa.ls'])
  for (const other of ['nationa.ls', 'www.nationa.ls', 'reaction.nationa.ls', 'www.action.nationa.ls'])
    expect(found(other)).toEqual([])
})

test('two entries for one domain are both found, each in its own reach', () => {
  const whole = anEntry({ id: 'whole.fr', domains: [{ name: 'parti.fr', match: 'domain' }] })
  const host = anEntry({ id: 'host.fr', domains: [{ name: 'parti.fr', match: 'host' }] })
  const both = indexOf(whole, host)
  expect(matchHost('parti.fr', both).map(({ entry }) => entry.id)).toEqual(['whole.fr', 'host.fr'])
  expect(matchHost('www.parti.fr', both).map(({ entry }) => entry.id)).toEqual(['whole.fr'])
  expect(indexForStorage([whole, host])).toEqual({ 'list:parti.fr': 'domain' })
  expect(indexForStorage([host, whole])).toEqual({ 'list:parti.fr': 'domain' })
})

test('a match tells the host as the list would write it', () => {
  expect(matchHost('WWW.500parrainages.fr.', index)[0]).toMatchObject({
    host: 'www.500parrainages.fr',
    domain: '500parrainages.fr',
  })
})

test('entries of two lists about one domain are both found, each with its list', () => {
  const entry = entryOf('parti.fr')
  const lists = buildIndex([
    { id: BUNDLED, entries: [entry] },
    { id: 'list-2', entries: [entry] },
  ])
  expect(matchHost('www.parti.fr', lists).map(({ listId }) => listId)).toEqual([BUNDLED, 'list-2'])
})

test('an identifier is found by its own key, and no host can spell one', () => {
  const identifiers = [{ kind: 'analytics' as const, value: 'UA-12345' }]
  const identified = indexOf(anEntry({ identifiers }))
  expect(identified.get('analytics:UA-12345')).toMatchObject([{ listId: BUNDLED, match: 'identifier' }])
  expect(matchHost('analytics:UA-12345', identified)).toEqual([])
  expect(matchHost('UA-12345', identified)).toEqual([])
})

test('what is retired asks no page to report', () => {
  expect(indexForStorage([anEntry({ status: 'retired' })])).toEqual({})
  expect(Object.keys(indexForStorage([anEntry({ status: 'disputed' })]))).toEqual(['list:petition-trains.fr'])
})

test('storage gets one key a domain and nothing else', () => {
  const entry = anEntry({
    domains: [
      { name: 'petition-trains.fr', match: 'domain' },
      { name: 'action.parti.fr', match: 'host' },
    ],
  })
  expect(indexForStorage([entry])).toEqual({
    'list:petition-trains.fr': 'domain',
    'list:action.parti.fr': 'host',
  })
})
