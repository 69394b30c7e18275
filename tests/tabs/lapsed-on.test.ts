import { expect, it } from 'vitest'
import { list } from '../../src/list/entries.ts'
import { lapsedOn } from '../../src/tabs/lapsed-on.ts'
import { anEntry } from '../list/an-entry.ts'
import { DAY } from '../list/some-lists.ts'

const lapsed = (host: string, more: Parameters<typeof anEntry>[0] = {}, expires = '2099-01-01') =>
  lapsedOn({ ...list, expires, entries: [anEntry({ checkedLive: '2026-11-01', ...more })] })(host, DAY)

it('is a host of an entry that does not stand as listed', () => {
  expect(lapsed('petition-trains.fr')).toBe(false)
  for (const status of ['historical', 'disputed', 'corrected', 'retired'] as const)
    expect(lapsed('www.petition-trains.fr', { status })).toBe(true)
  expect(lapsed('petition-trains.fr', { checkedLive: '2020-01-01' })).toBe(true)
  expect(lapsed('petition-trains.fr', { nextReview: '2000-01-01' })).toBe(true)
  expect(lapsed('petition-trains.fr', {}, '2026-11-20')).toBe(true)
})

it('is none that the list does not name', () => {
  expect(lapsed('petition-trains.fr.example', { status: 'historical' })).toBe(false)
  const domains = [{ name: 'a.petition-trains.fr', match: 'host' as const }]
  expect(lapsed('petition-trains.fr', { status: 'historical', domains })).toBe(false)
  expect(lapsed('a.petition-trains.fr', { status: 'historical', domains })).toBe(true)
})
