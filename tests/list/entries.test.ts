import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../src/list/decode-entry.ts'
import { list } from '../../src/list/entries.ts'
import { anEntry, aSource } from './an-entry.ts'
import { objections } from './entry-conformance.ts'

const FOLDER = 'src/list/entries'
const files = readdirSync(FOLDER)

describe('the bundled list', () => {
  test('holds every file of the folder', () => {
    expect(list.entries.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort())
  })

  test('gives one name to a party', () => {
    const names = new Map<string, Set<string>>()
    for (const { party } of list.entries)
      names.set(party.id, (names.get(party.id) ?? new Set()).add(party.name))
    expect([...names].filter(([, used]) => used.size > 1)).toEqual([])
  })

  test('names no site that no source says collects data', () => {
    const names = list.entries.flatMap(({ domains }) => domains.map(({ name }) => name))
    for (const left of ['labourmanifesto.co.uk', 'carepublican.com', 'carepublican.news'])
      expect(names).not.toContain(left)
  })

  test('does not claim a domain twice', () => {
    const names = list.entries.flatMap(({ domains }) => domains.map(({ name }) => name))
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })
})

describe.each(files)('%s', (file) => {
  test('is a record that a contributor got right', () => {
    const decoded = decodeEntry(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))
    expect(decoded.ok ? objections(file, decoded.entry) : decoded.problems).toEqual([])
  })
})

describe('a contributor is told', () => {
  const told = (change: Parameters<typeof anEntry>[0], file = 'petition-trains.fr.json') =>
    objections(file, anEntry(change)).join('\n')

  test('nothing about a record that is right', () => expect(told({})).toBe(''))

  test('what the file must be called', () =>
    expect(told({}, 'trains.json')).toContain("the file's name must be petition-trains.fr.json"))

  test.each([
    ['a fake petition', 'une pétition'],
    ['a petition', 'une pétition illégale'],
    ['a petition', 'un site caché'],
    ['a Scam', 'une pétition'],
  ])('which word judges in "%s" / "%s"', (en, fr) =>
    expect(told({ summary: { en: `${en}.`, fr: `${fr}.` } })).toContain('judges; say what a source says'),
  )

  test('that an openly run site is not called hidden', () => {
    const note = { en: 'The party stands behind it.', fr: 'Le parti le dit.' }
    expect(told({ disclosure: { degree: 'disclosed', note } })).toContain('"behind" speaks of hiding')
    expect(told({ disclosure: { degree: 'undisclosed', note } })).toBe('')
  })

  test('that words inside other words are no verdicts', () =>
    expect(told({ summary: { en: 'Scampi.', fr: 'Cachet, secrétaire.' } })).toBe(''))

  test('how French is set', () => {
    const en = 'A petition of the party.'
    expect(told({ summary: { en, fr: 'Une pétition : celle du parti.' } })).toContain('no-break space')
    expect(told({ summary: { en, fr: 'Une pétition « du parti ».' } })).toContain('no-break space')
    expect(told({ summary: { en, fr: "Une pétition de l'équipe." } })).toContain('straight quotes')
  })

  test('that a text was left in English', () =>
    expect(told({ summary: { en: 'A petition.', fr: 'A petition.' } })).toContain('the same text'))

  test('that a summary is one sentence', () =>
    expect(told({ summary: { en: 'One. Two.', fr: 'Une phrase.' } })).toContain('one sentence'))

  test('that an estimated date is said to be one', () =>
    expect(told({ sources: [{ ...aSource, dateEstimated: true }] })).toContain('the page is undated'))

  test('that an ending does not exist', () =>
    expect(told({ domains: [{ name: 'petition.notanending', match: 'domain' }] })).toContain(
      'not on the Public Suffix List',
    ))
})
