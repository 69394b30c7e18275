import { expect, test } from 'vitest'
import { decodeList } from '../../src/list/decode-list.ts'
import { anEntry, aSource, entryOf } from './an-entry.ts'

const head = { number: 2, issued: '2026-11-21' }

function problems(...records: unknown[]): string[] {
  const decoded = decodeList(head, records)
  return decoded.ok ? [] : decoded.problems
}

test('a list of right records is taken', () => {
  expect(decodeList(head, [anEntry()])).toEqual({ ok: true, list: { ...head, entries: [anEntry()] } })
})

test('one broken record refuses the list and is named', () => {
  expect(problems(anEntry(), { ...entryOf('autre.fr'), country: 'France' })).toEqual([
    'autre.fr: country: must be a country code, FR',
  ])
})

test('two entries cannot share an id', () => {
  expect(problems(anEntry(), anEntry())).toEqual(['petition-trains.fr: there are two entries with this id'])
})

test.each([
  ['a source', { sources: [{ ...aSource, date: '2062-01' }] }],
  ['a live check', { checkedLive: '2026-11-22' }],
  ['a last sighting', { seen: { from: '2024', to: '2027', estimated: true } }],
])('%s later than the list itself is refused', (_, change) => {
  expect(problems(anEntry(change)).join()).toContain('is later than the list')
})

test.each([
  {},
  { number: 0, issued: '2026-11-21' },
  { number: 1.5, issued: '2026-11-21' },
  { number: 1, issued: 'today' },
])('%j is no head of a list', (broken) => {
  expect(decodeList(broken, [anEntry()]).ok).toBe(false)
})
