import { expect, test } from 'vitest'
import { decodeEntry } from '../../src/list/decode-entry.ts'
import type { Entry } from '../../src/list/entry.ts'
import { anEntry, aSource } from './an-entry.ts'

function problems(record: unknown): string {
  const decoded = decodeEntry(record)
  return decoded.ok ? '' : decoded.problems.join('\n')
}

const named = (name: string, match: 'domain' | 'host' = 'domain') =>
  anEntry({ id: name, domains: [{ name, match }] })
const sourced = (change: Partial<Entry['sources'][number]>) =>
  anEntry({ sources: [{ ...aSource, ...change }] })

test('a right record comes out as it went in', () => {
  expect(decodeEntry(anEntry())).toEqual({ ok: true, entry: anEntry() })
})

test.each([null, 'text', [], {}])('%j is no entry', (record) => {
  expect(problems(record)).not.toBe('')
})

test('an unknown key is refused, since it may be a misspelt one', () => {
  expect(problems({ ...anEntry(), regulater: null })).toContain('regulater')
})

test.each([
  ['upper case', 'Petition-Trains.fr'],
  ['characters outside ASCII', 'pétition-trains.fr'],
  ['a path', 'petition-trains.fr/signer'],
  ['a port', 'petition-trains.fr:8080'],
  ['a final dot', 'petition-trains.fr.'],
  ['an empty label', 'petition..fr'],
  ['a label that begins with a hyphen', '-petition.fr'],
  ['a single label', 'localhost'],
  ['an IP address', '127.0.0.1'],
  ['a wildcard', '*.petition-trains.fr'],
  ['253 characters and more', `${'petition.'.repeat(30)}fr`],
])('a domain with %s is refused', (_, name) => {
  expect(problems(named(name))).toContain('domains.0.name: must be a host name')
})

test.each(['fr', 'org.au', 'co.uk', 'github.io', 'www.petition-trains.fr'])(
  '%s is no domain that one holder registered',
  (name) => {
    expect(problems(named(name))).not.toBe('')
  },
)

test('a site under a shared ending is listed alone', () => {
  expect(problems(named('party.github.io'))).toBe('')
  expect(problems(named('github.io', 'host'))).toContain('registrable domain')
})

test('a sub-host is listed as a host', () => {
  expect(problems(named('action.parti.fr', 'host'))).toBe('')
  expect(problems(named('action.parti.fr', 'domain'))).toContain('"match": "host"')
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://newspaper.example/',
  'https://user@newspaper.example/',
  'https://',
  '//newspaper.example/',
  `https://newspaper.example/${'a'.repeat(500)}`,
])('%s is no address of a source', (url) => {
  expect(problems(sourced({ url }))).toContain('sources.0.url')
})

test.each(['2024-13', '2024-02-30', '24', '2024-9', '2024-09-30T10:00', '', 'n.d.'])(
  '"%s" is no date of a source',
  (date) => {
    expect(problems(sourced({ date }))).toContain('sources.0.date')
  },
)

test.each(['2024', '2024-02', '2024-02-29'])('%s is a date of a source', (date) => {
  expect(problems(sourced({ date }))).toBe('')
})

test('a look at the live site has a full date', () => {
  expect(problems(anEntry({ checkedLive: '2026-11' }))).toContain('checkedLive')
})

test('a source that names this site is needed', () => {
  expect(problems(sourced({ namesThisSite: false }))).toContain('needs a source that names this site')
  expect(problems(anEntry({ sources: [] }))).toContain('needs a source that names this site')
})

test('texts are in both languages, not empty and not endless', () => {
  expect(problems({ ...anEntry(), summary: { en: 'A petition.' } })).toContain('summary.fr')
  expect(problems(anEntry({ summary: { en: 'A petition.', fr: ' ' } }))).toContain('summary.fr')
  expect(problems(anEntry({ summary: { en: 'A'.repeat(601), fr: 'B' } }))).toContain('summary.en')
})

test('a site is not seen last before it is seen first', () => {
  expect(problems(anEntry({ seen: { from: '2024-09', to: '2024-08', estimated: false } }))).toContain('seen')
  expect(problems(anEntry({ seen: { from: '2024-09-15', to: '2024', estimated: false } }))).toBe('')
})

test('the id is the first domain', () => {
  expect(problems(anEntry({ id: 'trains.fr' }))).toContain('id must be the first domain')
})
