import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../src/list/decode-entry.ts'
import type { Entry } from '../../src/list/entry.ts'
import { check } from '../../src/list-tool/check.ts'
import { anEntry, aSource, entryOf } from '../list/an-entry.ts'
import { emptyFolder, HEAD, writeEntry, writeList } from './list-folder.ts'
import { recordedTerminal } from './recorded-terminal.ts'

const known = { id: 'fr-ps', name: 'Parti socialiste', person: null }
const right = (change: Partial<Entry> = {}) => anEntry({ party: known, ...change })

async function checked(folder: string, now?: Date) {
  const terminal = recordedTerminal(folder, now ? { now } : {})
  const exit = await check.run(['.'], terminal)
  return { exit, said: terminal.said.join('\n'), noted: terminal.noted.join('\n') }
}

async function checkedList(entries: readonly Entry[], head: unknown = HEAD, now?: Date) {
  const folder = emptyFolder()
  writeList(folder, entries, head)
  return checked(folder, now)
}

test('a list in order is shown with its standing and counted', async () => {
  const other = { party: { id: 'de-afd', name: 'AfD', person: null }, status: 'disputed' as const }
  const { exit, said, noted } = await checkedList([
    right({ checkedLive: '2026-11-01' }),
    right({ ...entryOf('autre.fr'), party: known, sources: [{ ...aSource, date: '2019' }] }),
    anEntry({
      ...entryOf('dritte.de'),
      ...other,
      history: [{ date: '2026-11-01', status: 'disputed', note: { de: 'Offen.' } }],
    }),
  ])
  expect(exit).toBe(0)
  expect(noted).toBe('')
  expect(said).toMatch(/petition-trains\.fr +\| fr-ps +\| listed +\| listed +\| 2024-09 +\| 2027-05-01/)
  expect(said).toMatch(/autre\.fr +\| fr-ps +\| listed +\| historical +\| 2019/)
  expect(said).toMatch(/\| fr-ps +\| 2 +\| 0 +\| 0 +\| 0 +\| 0 +\| 2 +\|/)
  expect(said).toMatch(/\| de-afd +\| 0 +\| 0 +\| 1 +\| 0 +\| 0 +\| 1 +\|/)
  expect(said).toMatch(/\| all +\| 2 +\| 0 +\| 1 +\| 0 +\| 0 +\| 3 +\|/)
  expect(said).toContain('Edition 3 of 2026-11-20, until 2027-05-20; entries: 3')
})

test('the standing of a list that has expired is lower', async () => {
  const { exit, said, noted } = await checkedList(
    [right({ checkedLive: '2026-11-01', nextReview: '2028-01-01' })],
    HEAD,
    new Date('2027-05-21T00:00:00Z'),
  )
  expect(exit).toBe(0)
  expect(said).toMatch(/petition-trains\.fr +\| fr-ps +\| listed +\| overdue/)
  expect(noted).toBe('note: edition.json: expired on 2027-05-20, and is refused everywhere')
})

describe('a problem is told with its file and place', () => {
  const told = async (entry: unknown, file: string) => {
    const folder = emptyFolder()
    writeList(folder, [])
    writeEntry(folder, file, JSON.stringify(entry))
    const { exit, noted, said } = await checked(folder)
    expect(said).toBe('')
    expect(exit).toBe(1)
    return noted
  }
  const named = (name: string, match: 'domain' | 'host' = 'domain') =>
    told(right({ id: name, domains: [{ name, match }] }), `${name}.json`)

  test.each([
    ['a public suffix', 'org.au', 'domain'],
    ['a public suffix as a host', 'org.au', 'host'],
    ['an IP address', '192.0.2.7', 'host'],
    ['a name that is not in its xn-- form', 'pétition.fr', 'domain'],
    ['a host as a registrable domain', 'www.parti.fr', 'domain'],
  ] as const)('%s', async (_, name, match) => {
    const decoded = decodeEntry(right({ id: name, domains: [{ name, match }] }))
    const problems = decoded.ok ? [] : decoded.problems
    expect(problems).toHaveLength(1)
    expect(await named(name, match)).toContain(`entries/${name}.json: ${problems[0]}`)
  })

  test('a key that the format does not know', async () =>
    expect(await told({ ...right(), regulater: [] }, 'petition-trains.fr.json')).toContain(
      'entries/petition-trains.fr.json: regulater: is no key of this format; is it misspelt?',
    ))

  test('a key that is missing', async () => {
    const { country: _, ...rest } = right()
    expect(await told(rest, 'petition-trains.fr.json')).toContain(
      'entries/petition-trains.fr.json: country: is missing',
    )
  })

  test('a value of another kind', async () =>
    expect(await told({ ...right(), kind: 'poll' }, 'petition-trains.fr.json')).toMatch(
      /kind: must be \("petition" \| .*\), and is "poll"/,
    ))

  test('a date that is later than the edition', async () =>
    expect(
      await told(right({ sources: [{ ...aSource, date: '2062-01' }] }), 'petition-trains.fr.json'),
    ).toContain(
      "entries/petition-trains.fr.json: 2062-01 is later than the list's date of issue, 2026-11-20",
    ))

  test('a file with another name than its entry', async () =>
    expect(await told(right(), 'trains.json')).toContain(
      "entries/trains.json: the file's name must be petition-trains.fr.json",
    ))

  test('a file that is left out by its ending', async () =>
    expect(await told(right(), 'petition-trains.fr.jsn')).toContain(
      'is no .json file, and would be left out',
    ))
})

test('a slip in the JSON is told with its line', async () => {
  const folder = emptyFolder()
  writeList(folder, [right()])
  writeEntry(folder, 'autre.fr.json', '{\n  "id": "autre.fr",\n  "country" "FR"\n}')
  const { exit, noted } = await checked(folder)
  expect(exit).toBe(1)
  expect(noted).toMatch(/entries\/autre\.fr\.json: is no JSON: .*\(line 3, column 13\)/)
})

test('what is not UTF-8 is told', async () => {
  const folder = emptyFolder()
  writeList(folder, [right()])
  writeEntry(folder, 'autre.fr.json', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d))
  expect((await checked(folder)).noted).toContain('entries/autre.fr.json: cannot be read as UTF-8')
})

test('all problems are told at once', async () => {
  const folder = emptyFolder()
  writeList(folder, [right({ country: 'France' })], { ...HEAD, number: 0 })
  writeEntry(folder, 'autre.fr.json', '[]')
  const { noted } = await checked(folder)
  expect(noted).toContain('edition.json: number: must be 1 or more, and is 0')
  expect(noted).toContain('entries/petition-trains.fr.json: country: must be a country code')
  expect(noted).toContain('entries/autre.fr.json: ')
  expect(noted).toMatch(/\.: \d+ problems$/)
})

test('an announced key that is none is told', async () => {
  const { exit, noted } = await checkedList([right()], { ...HEAD, nextKey: `RWA${'A'.repeat(53)}` })
  expect(exit).toBe(1)
  expect(noted).toContain('nextKey: is no public key of minisign')
})

test('a list larger than subscribers take is refused', async () => {
  const states = { fr: 'x'.repeat(600), en: 'y'.repeat(600) }
  const sources = Array.from({ length: 20 }, () => ({ ...aSource, states }))
  const many = Array.from({ length: 180 }, (_, nth) =>
    right({ ...entryOf(`n${nth}.fr`), party: known, sources }),
  )
  const { exit, noted } = await checkedList(many)
  expect(exit).toBe(1)
  expect(noted).toMatch(/list: is \d{7} bytes long, and may be 4000000/)
})

test.each([
  ['no folder', () => undefined, 'edition.json: is missing'],
  [
    'a folder without entries',
    (folder: string) => {
      writeList(folder, [])
      rmSync(path.join(folder, 'entries'), { recursive: true })
    },
    'entries: holds no entry',
  ],
  [
    'a head that is no object',
    (folder: string) => {
      mkdirSync(path.join(folder, 'entries'))
      writeFileSync(path.join(folder, 'edition.json'), 'null')
    },
    'edition.json: ',
  ],
])('%s is a problem', async (_, prepare, message) => {
  const folder = emptyFolder()
  prepare(folder)
  const { exit, noted } = await checked(folder)
  expect(exit).toBe(1)
  expect(noted).toContain(message)
})

test('what the system leaves in folders is passed over', async () => {
  const folder = emptyFolder()
  writeList(folder, [right()])
  writeEntry(folder, '.DS_Store', 'x')
  expect((await checked(folder)).exit).toBe(0)
})

describe('editors are reminded, and the list stays in order', () => {
  test.each([
    ['2026-11-21', 'its review was due on 2026-11-21, so it has no level now'],
    ['2026-11-22', 'its review is due on 2026-11-22'],
    ['2027-01-21', 'its review is due on 2027-01-21'],
    ['2027-01-22', ''],
  ])('of a review on %s', async (nextReview, message) => {
    const { exit, noted } = await checkedList([right({ nextReview })])
    expect(exit).toBe(0)
    expect(noted).toBe(message && `note: entries/petition-trains.fr.json: ${message}`)
  })

  test('of no review where an entry is retired', async () => {
    const history = [{ date: '2026-11-01', status: 'retired' as const, note: { fr: 'Fermé.' } }]
    const { noted, said } = await checkedList([
      right({ status: 'retired', history, nextReview: '2026-11-02' }),
    ])
    expect(noted).toBe('')
    expect(said).toMatch(/petition-trains\.fr +\| fr-ps +\| retired +\| not shown/)
  })

  test('of the end of the list', async () =>
    expect((await checkedList([right()], { ...HEAD, expires: '2027-01-21' })).noted).toBe(
      'note: edition.json: expires on 2027-01-21; issue the next edition before',
    ))

  test('of a date of issue that has not come', async () => {
    expect((await checkedList([right()], { ...HEAD, issued: '2026-11-23' })).noted).toBe('')
    expect((await checkedList([right()], { ...HEAD, issued: '2026-11-24' })).noted).toContain(
      'is issued on 2026-11-24, and is refused until then',
    )
  })

  test('of a party without record', async () =>
    expect((await checkedList([anEntry()])).noted).toContain('party.id: fr-rail is not in src/parties'))

  test('of a domain that two entries claim', async () => {
    const second = right({
      ...entryOf('autre.fr'),
      party: known,
      domains: [
        { name: 'autre.fr', match: 'domain' },
        { name: 'petition-trains.fr', match: 'domain' },
      ],
    })
    expect((await checkedList([right(), second])).noted).toContain(
      'petition-trains.fr stands in several entries: autre.fr, petition-trains.fr',
    )
  })

  test('of people who have nowhere to write to', async () => {
    const { noted } = await checkedList([right()], { ...HEAD, suggestions: null, appeals: null })
    expect(noted).toContain('edition.json: suggestions: no address')
    expect(noted).toContain('edition.json: appeals: no address')
  })
})

test('arguments that mean nothing are no check', async () => {
  const folder = emptyFolder()
  writeList(folder, [right()])
  expect(await check.run(['.', 'more'], recordedTerminal(folder))).toBe(2)
  const terminal = recordedTerminal(folder)
  expect(await check.run(['--all', '.'], terminal)).toBe(2)
  expect(terminal.noted.join()).toContain('--all')
})
