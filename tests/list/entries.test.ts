import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../src/list/decode-entry.ts'
import { list } from '../../src/list/entries.ts'
import { parties } from '../../src/parties/parties.ts'
import { objections } from './entry-conformance.ts'

const FOLDER = 'src/list/entries'
const files = readdirSync(FOLDER)
const names = list.entries.flatMap(({ domains }) => domains.map(({ name }) => name))

describe('the bundled list', () => {
  test('holds every file of the folder', () => {
    expect(list.entries.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort())
  })

  test('gives one name to a party', () => {
    const used = new Map<string, Set<string>>()
    for (const { party } of list.entries)
      used.set(party.id, (used.get(party.id) ?? new Set()).add(party.name))
    expect([...used].filter(([, several]) => several.size > 1)).toEqual([])
  })

  test('names no site that no source says collects data', () => {
    for (const left of ['labourmanifesto.co.uk', 'carepublican.com', 'carepublican.news'])
      expect(names).not.toContain(left)
  })

  test('does not claim a domain twice', () => {
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  test('lists no party’s main site: who runs it is plain there', () => {
    const own = parties.flatMap(({ officialDomains }) =>
      officialDomains.filter(({ role }) => role === null).map(({ domain }) => domain),
    )
    expect(names.filter((name) => own.includes(name))).toEqual([])
  })

  test('tells an act about one affair in the same words wherever it is told', () => {
    const told = new Map<string, Set<string>>()
    for (const { regulatorActs } of list.entries)
      for (const { authority, date, outcome } of regulatorActs) {
        const first = (outcome['en'] ?? '').split('. ')[0] ?? ''
        const key = `${authority}, ${date}`
        told.set(key, (told.get(key) ?? new Set()).add(first))
      }
    expect([...told].filter(([, several]) => several.size > 1)).toEqual([])
  })

  test('is looked at again over the year and not on one day', () => {
    const days = list.entries.map(({ nextReview }) => nextReview)
    const most = Math.max(...days.map((day) => days.filter((other) => other === day).length))
    expect(most).toBeLessThanOrEqual(5)
  })
})

describe('what the sources say of', () => {
  const entry = (id: string) => {
    const found = list.entries.find((one) => one.id === id)
    if (found === undefined) throw new Error(`${id} is not on the list`)
    return found
  }

  test.each(['abgeordneten-check.de', 'civil-petition.de'])(
    '%s stays exact: an association, chaired by a leader of the party, and not the party',
    (id) => {
      const { relation, summary } = entry(id)
      expect(relation).toBe('party-figure')
      expect(summary['en']).toContain('an association chaired by')
      expect(summary['en']).toContain('and not by the party')
      expect(summary['fr']).toContain('association présidée par')
      expect(summary['fr']).toContain('et non par le parti')
    },
  )

  test('25november.ch stays exact: promoted by the party, run by nobody that a source names', () => {
    const { relation, summary, operator } = entry('25november.ch')
    expect(relation).toBe('promoted')
    expect(summary['en']).toContain('promoted this site')
    expect(summary['en']).toContain('do not name who ran it')
    expect(summary['fr']).toContain('faisait la promotion')
    expect(operator.type).toBe('unknown')
  })

  test('the fine on Reconquête !: the authority and the court, each with its day', () => {
    const acts = entry('500parrainages.fr').regulatorActs.map(({ authority, date }) => [authority, date])
    expect(acts).toEqual([
      ['CNIL', '2024-01-25'],
      ['Conseil d’État', '2025-04-15'],
    ])
  })

  test('a site whose operator contested the report: its answer', () => {
    expect(entry('voterchoice.co.uk').reply?.text['en']).toContain('contested')
  })
})

describe.each(files)('%s', (file) => {
  test('is a record that a contributor got right', () => {
    const decoded = decodeEntry(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))
    expect(decoded.ok ? objections(file, decoded.entry, parties) : decoded.problems).toEqual([])
  })
})
