import { describe, expect, test } from 'vitest'
import { buildIndex, indexForStorage } from '../../src/list/list-index.ts'
import { matchHost } from '../../src/list/match-host.ts'
import { anEntry, entryOf } from './an-entry.ts'

const index = buildIndex([
  entryOf('500parrainages.fr'),
  entryOf('howtovote.org.au'),
  entryOf('action.nationa.ls', 'host'),
  entryOf('xn--ptition-trains-bkb.fr'),
])
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
    '500parrainages.fr\u2024example.org',
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
  const both = buildIndex([whole, host])
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
