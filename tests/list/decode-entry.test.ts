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
  ['an upper-case name', 'Petition-Trains.fr', 'must be in lower case: petition-trains.fr'],
  [
    'a Unicode name',
    'pétition-trains.fr',
    'must be in ASCII, as browsers write it: xn--ptition-trains-bkb.fr',
  ],
  [
    'a Cyrillic twin',
    'p\u0435tition-trains.fr',
    'must be in ASCII, as browsers write it: xn--ptition-trains-0vl.fr',
  ],
  [
    'a name with full-width dots',
    'petition-trains\uff0efr',
    'must be in ASCII, as browsers write it: petition-trains.fr',
  ],
  ['a path', 'petition-trains.fr/signer', 'must be the host alone'],
  ['an address', 'https://petition-trains.fr', 'must be the host alone'],
  ['a user name', 'me@petition-trains.fr', 'must be the host alone'],
  ['a space', 'petition trains.fr', 'must be the host alone'],
  ['a port', 'petition-trains.fr:8080', 'must stand without its port'],
  ['an IP address', '127.0.0.1', 'must be a name: an IP address'],
  ['an IP address in another notation', '0x7f.1', 'must be a name: an IP address'],
  ['an IPv6 address', '[::1]', 'must be a name: an IP address'],
  ['an IPv6 address with a port', '[::1]:8080', 'must be a name: an IP address'],
  ['a wildcard', '*.petition-trains.fr', 'must stand without *: "match": "domain"'],
  ['a final dot', 'petition-trains.fr.', 'must stand without the final dot'],
  ['a single label', 'localhost', 'must have two parts or more'],
  ['nothing', '', 'must have two parts or more'],
  ['an empty label', 'petition..fr', 'must be a host name'],
  ['a label that begins with a hyphen', '-petition.fr', 'must be a host name'],
  ['an underscore', 'petition_trains.fr', 'must be a host name'],
  [
    '254 characters',
    `${'a'.repeat(60)}.`.repeat(4).concat('petition.fr'),
    'must not be longer than 253 characters',
  ],
  ['100,000 characters', 'a.'.repeat(50_000), 'must not be longer than 253 characters'],
])('as a domain, %s is refused in words of its own', (_, name, words) => {
  expect(problems(named(name)).split('\n')).toEqual([expect.stringContaining(`domains.0.name: ${words}`)])
})

test.each(['fr', 'org.au', 'co.uk', 'github.io'])(
  '%s is a public suffix, as a domain and as a host',
  (name) => {
    const words = name === 'fr' ? 'must have two parts' : 'below a public suffix are the sites of strangers'
    expect(problems(named(name))).toContain(words)
    expect(problems(named(name, 'host'))).toContain(words)
  },
)

test.each(['typeform.com', 'nationbuilder.com', 'forms.gle', 'change.org', 'tally.so', 'actblue.com'])(
  '%s would speak of every customer of a service, as a domain and as a host',
  (name) => {
    for (const match of ['domain', 'host'] as const)
      expect(problems(named(name, match))).toContain('domains.0: must not be a form service’s')
  },
)

test.each([
  ['docs.google.com', 'host'],
  ['app.nationbuilder.com', 'host'],
  ['us1.list-manage.com', 'host'],
  // Their forms stand on hosts below.
  ['google.com', 'domain'],
  ['microsoft.com', 'domain'],
  // Nor does a list speak of a parliament's or an authority's own petitions.
  ['petitions.assemblee-nationale.fr', 'host'],
] as const)('so would %s as a %s', (name, match) => {
  expect(problems(named(name, match))).toContain('domains.0: must not be a form service’s')
})

test('a host of one customer of a service is that customer’s', () => {
  expect(problems(named('party.nationbuilder.com', 'host'))).toBe('')
  expect(problems(named('party.nationbuilder.com', 'domain'))).toContain('"match": "host"')
})

test('a host is not taken for its registrable domain, which is named', () => {
  expect(problems(named('www.petition-trains.fr'))).toContain(
    'must be the registrable domain, petition-trains.fr',
  )
})

test('a site under a shared ending is listed alone', () => {
  expect(problems(named('party.github.io'))).toBe('')
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

test('texts are in one language or several, by code, not empty and not endless', () => {
  expect(problems(anEntry({ summary: { nl: 'Een petitie.' } }))).toBe('')
  expect(problems(anEntry({ summary: {} }))).toContain('summary: needs a text')
  expect(problems(anEntry({ summary: { French: 'Une pétition.' } }))).toContain('must be a language code')
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

const note = { en: 'Looked at again.' }
const step = (date: string, status: Entry['status'] = 'listed') => ({ date, status, note })

test('the history is dated, in order, and ends with the status', () => {
  expect(problems(anEntry({ history: [] }))).toContain('history: needs the day on which it was entered')
  expect(problems(anEntry({ history: [step('2026-11')] }))).toContain('must be a full date')
  const turned = [step('2026-11-02'), step('2026-11-01')]
  expect(problems(anEntry({ history: turned }))).toContain('history: must be in the order of its dates')
  const other = [step('2026-11-01'), step('2026-11-02', 'disputed')]
  expect(problems(anEntry({ history: other }))).toContain('history must end with the status')
  expect(problems(anEntry({ status: 'disputed', history: other }))).toBe('')
})

test.each(['candidate', 'review', 'confirmed', ''])('"%s" is no status', (status) => {
  expect(problems({ ...anEntry(), status })).toContain('status')
})

test('the date of the next review is a day', () => {
  expect(problems(anEntry({ nextReview: '2027-05' }))).toContain('nextReview: must be a full date')
  expect(problems({ ...anEntry(), nextReview: null })).toContain('nextReview')
})

test('an act of an authority has authority, date and outcome', () => {
  const act = { authority: 'CNIL', date: '2025-03', outcome: { en: 'A reminder.' } }
  expect(problems(anEntry({ regulatorActs: [act] }))).toBe('')
  expect(problems(anEntry({ regulatorActs: [{ ...act, authority: ' ' }] }))).toContain(
    'regulatorActs.0.authority',
  )
  expect(problems(anEntry({ regulatorActs: [{ ...act, date: 'March' }] }))).toContain('regulatorActs.0.date')
  expect(problems(anEntry({ regulatorActs: [{ ...act, outcome: {} }] }))).toContain('regulatorActs.0.outcome')
  expect(problems(anEntry({ regulatorActs: Array.from({ length: 11 }, () => act) }))).toContain(
    'regulatorActs',
  )
})

test('an identifier is of a known kind and a bare number or name', () => {
  const identified = (kind: string, value: string) =>
    problems({ ...anEntry(), identifiers: [{ kind, value }] })
  expect(identified('analytics', 'UA-12345')).toBe('')
  expect(identified('mailing-list', 'mailchimp:0123456789abcdef01234567a')).toBe('')
  expect(identified('hosting', 'UA-12345')).toContain('identifiers.0.kind')
  expect(identified('analytics', 'UA-12345 and more')).toContain('must be the bare number or name')
  expect(identified('analytics', '<script>')).toContain('must be the bare number or name')
  expect(identified('analytics', 'a'.repeat(81))).toContain('identifiers.0.value')
})

test('an answer of the operator has its date, and an address of the web where it has one', () => {
  const reply = { date: '2024', text: { en: 'We changed the form.' }, url: null }
  expect(problems(anEntry({ reply }))).toBe('')
  expect(problems(anEntry({ reply: { ...reply, date: 'then' } }))).toContain('reply.date')
  expect(problems(anEntry({ reply: { ...reply, url: 'javascript:alert(1)' } }))).toContain('reply.url')
  expect(problems({ ...anEntry(), reply: undefined })).toContain('reply')
})
