import { describe, expect, test } from 'vitest'
import { list } from '../../src/list/entries.ts'
import { lastSourceDate, standing } from '../../src/list/standing.ts'
import { anEntry, aSource } from './an-entry.ts'

const on = (day: string) => new Date(`${day}T12:00:00Z`)
/** Never to be looked at again, so that the dates of the sources decide alone. */
const NEVER = { nextReview: '9999-12-31' }
const dated = (date: string) => anEntry({ ...NEVER, sources: [{ ...aSource, date }] })
const young = dated('2026-10')

describe('a source keeps an entry listed for 24 months from its first possible day', () => {
  test.each([
    ['2024-11-21', '2026-11-21', 'listed'],
    ['2024-11-20', '2026-11-21', 'historical'],
    ['2024-09', '2026-09-01', 'listed'],
    ['2024-09', '2026-09-02', 'historical'],
    ['2024', '2026-01-01', 'listed'],
    ['2024', '2026-01-02', 'historical'],
    ['2025', '2026-12-31', 'listed'],
    ['2025', '2027-01-02', 'historical'],
    ['2024-02-29', '2026-02-28', 'listed'],
    ['2024-02-29', '2026-03-01', 'historical'],
    ['2022-02-28', '2024-02-29', 'historical'],
  ])('a source of %s makes it on %s %s', (date, day, expected) => {
    expect(standing(dated(date), on(day), false)).toBe(expected)
  })
})

test('the first and the last second of the last day count alike', () => {
  expect(standing(dated('2024-11-21'), new Date('2026-11-21T23:59:59Z'), false)).toBe('listed')
  expect(standing(dated('2024-11-21'), new Date('2026-11-22T00:00:00Z'), false)).toBe('historical')
})

test('one young source among old ones is enough', () => {
  const sources = [
    { ...aSource, date: '2019' },
    { ...aSource, date: '2026-01' },
  ]
  expect(standing(anEntry({ ...NEVER, sources }), on('2026-11-21'), false)).toBe('listed')
})

test('a young source that does not name the site proves nothing about it', () => {
  const sources = [
    { ...aSource, date: '2022' },
    { ...aSource, date: '2026-01', namesThisSite: false },
  ]
  expect(standing(anEntry({ ...NEVER, sources }), on('2026-11-21'), false)).toBe('historical')
})

test('an estimated date never makes an entry current', () => {
  const sources = [{ ...aSource, date: '2026', dateEstimated: true as const }]
  expect(standing(anEntry({ ...NEVER, sources }), on('2026-11-21'), false)).toBe('historical')
})

test('a look at the live site does what a source does', () => {
  const old = { ...dated('2019'), checkedLive: '2025-01-10' }
  expect(standing(old, on('2027-01-10'), false)).toBe('listed')
  expect(standing(old, on('2027-01-11'), false)).toBe('historical')
})

test('the editors can only lower what the dates allow', () => {
  for (const status of ['historical', 'disputed', 'corrected'] as const) {
    expect(standing({ ...young, status }, on('2026-11-21'), false)).toBe(status)
    expect(standing({ ...dated('2010'), status }, on('2026-11-21'), false)).toBe(status)
  }
})

test('a retired entry says nothing, however young its sources', () => {
  expect(standing({ ...young, status: 'retired' }, on('2026-11-21'), false)).toBeNull()
})

describe('past its review date', () => {
  const entry = { ...young, nextReview: '2027-05-01' }

  test('an entry loses its level, and not a day before', () => {
    expect(standing(entry, new Date('2027-05-01T23:59:59Z'), false)).toBe('listed')
    expect(standing(entry, new Date('2027-05-02T00:00:00Z'), false)).toBe('overdue')
  })

  test('a young look at the live site does not stand in for the review', () => {
    expect(standing({ ...entry, checkedLive: '2027-04-30' }, on('2027-06-01'), false)).toBe('overdue')
  })

  test('an entry whose sources are old is historical, which says why', () => {
    expect(standing(entry, on('2029-01-01'), false)).toBe('historical')
  })

  test('what has no level stays what it is', () => {
    for (const status of ['historical', 'disputed', 'corrected'] as const)
      expect(standing({ ...entry, status }, on('2027-06-01'), false)).toBe(status)
  })
})

test('in an expired list no entry keeps its level', () => {
  expect(standing(young, on('2026-11-21'), true)).toBe('overdue')
  expect(standing(dated('2010'), on('2026-11-21'), true)).toBe('historical')
  expect(standing({ ...young, status: 'disputed' }, on('2026-11-21'), true)).toBe('disputed')
  expect(standing({ ...young, status: 'retired' }, on('2026-11-21'), true)).toBeNull()
})

test('on the day of issue the bundled list warns of the two postal-vote sites alone, whatever status it gives', () => {
  const listed = list.entries.filter((entry) => standing(entry, on('2026-11-21'), false) === 'listed')
  expect(listed.map(({ id }) => id).sort()).toEqual(['howtovote.org.au', 'postal.vote'])
})

describe('the date of the last source', () => {
  test('is that of the youngest that names the site, as written', () => {
    const sources = [
      { ...aSource, date: '2024-09' },
      { ...aSource, date: '2024-09-12' },
      { ...aSource, date: '2025', namesThisSite: false },
    ]
    expect(lastSourceDate(anEntry({ ...NEVER, sources }))).toBe('2024-09')
  })

  test('is an estimate only where there is nothing better', () => {
    const estimate = { ...aSource, date: '2025', dateEstimated: true as const }
    expect(lastSourceDate(anEntry({ sources: [estimate] }))).toBe('2025')
    expect(lastSourceDate(anEntry({ sources: [estimate, aSource] }))).toBe('2024-09')
  })

  test('is nothing where no source names the site', () => {
    expect(lastSourceDate(anEntry({ sources: [] }))).toBeNull()
  })
})
