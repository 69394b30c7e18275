import { describe, expect, test } from 'vitest'
import { decodeHead, decodeList } from '../../src/list/decode-list.ts'
import { LIST_FORMAT, type ListHead } from '../../src/list/list.ts'
import { anEntry, aSource, entryOf } from './an-entry.ts'

const head: ListHead = {
  format: LIST_FORMAT,
  name: { en: 'A list' },
  number: 2,
  issued: '2026-11-21',
  expires: '2027-11-21',
  maintainer: { name: 'An association', url: 'https://association.example/' },
  criteria: 'https://association.example/criteria',
  suggestions: 'mailto:list@association.example',
  appeals: 'https://association.example/appeals',
  nextKey: null,
}

function problems(...records: unknown[]): string[] {
  const decoded = decodeList(head, records)
  return decoded.ok ? [] : decoded.problems
}

test('a list of right records is taken', () => {
  expect(decodeList(head, [anEntry()])).toEqual({ ok: true, list: { ...head, entries: [anEntry()] } })
})

test('a list without entries is a list: its maintainer may have retired them all', () => {
  expect(decodeList(head, []).ok).toBe(true)
})

test('one broken record refuses the list and is named', () => {
  expect(problems(anEntry(), { ...entryOf('autre.fr'), country: 'France' })).toEqual([
    'autre.fr: country: must be a country code, FR',
  ])
  expect(problems(null)).toEqual([expect.stringContaining('an entry without id')])
})

test('two entries cannot share an id', () => {
  expect(problems(anEntry(), anEntry())).toEqual(['petition-trains.fr: there are two entries with this id'])
})

const act = { authority: 'CNIL', date: '2026-12', outcome: { en: 'A reminder.' } }
const step = { date: '2026-11-22', status: 'listed' as const, note: { en: 'Entered.' } }

test.each([
  ['a source', { sources: [{ ...aSource, date: '2062-01' }] }],
  ['a live check', { checkedLive: '2026-11-22' }],
  ['a last sighting', { seen: { from: '2024', to: '2027', estimated: true } }],
  ['a step of the history', { history: [step] }],
  ['an act of an authority', { regulatorActs: [act] }],
  ['an answer of the operator', { reply: { date: '2027', text: { en: 'No.' }, url: null } }],
])('%s later than the list itself is refused', (_, change) => {
  expect(problems(anEntry(change)).join()).toContain('is later than the list')
})

test('a next review is later than the list, and that is what it is for', () => {
  expect(problems(anEntry({ nextReview: '2099-01-01' }))).toEqual([])
})

test('of a list with thousands of problems the first fifty are told', () => {
  const broken = Array.from({ length: 5_000 }, (_, number) => ({
    ...entryOf(`p-${number}.fr`),
    country: 'x',
  }))
  expect(problems(...broken)).toHaveLength(50)
})

describe('the head of a list', () => {
  test.each<[string, Partial<Record<keyof ListHead, unknown>>]>([
    ['of another format', { format: 'before-you-sign-list/2' }],
    ['without a number', { number: undefined }],
    ['numbered 0', { number: 0 }],
    ['with half a number', { number: 1.5 }],
    ['with a number past counting', { number: 2 ** 53 }],
    ['issued some day', { issued: 'today' }],
    ['that expires before it is issued', { expires: '2026-11-20' }],
    ['that expires on the day of its issue', { expires: '2026-11-21' }],
    ['without a name', { name: {} }],
    ['with a script for an address', { maintainer: { name: 'x', url: 'javascript:alert(1)' } }],
    ['with criteria that are no page', { criteria: 'mailto:list@association.example' }],
    ['with suggestions that lead nowhere', { suggestions: 'list@association.example' }],
    ['with a key that is none', { nextKey: 'RWS' }],
    ['with something more', { more: true } as object],
  ])('%s is refused', (_, change) => {
    expect(decodeHead({ ...head, ...change }).ok).toBe(false)
    expect(decodeList({ ...head, ...change }, [anEntry()]).ok).toBe(false)
  })
})
