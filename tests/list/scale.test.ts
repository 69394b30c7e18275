import { expect, test } from 'vitest'
import type { Entry } from '../../src/list/entry.ts'
import { findListings } from '../../src/list/find-listings.ts'
import { buildIndex, type ListIndex } from '../../src/list/list-index.ts'
import { anEntry } from './an-entry.ts'

const SMALL = 100
const LARGE = 1_000_000
const LINKS = 2_000
const ROUNDS = 31
/** Far above the noise of a busy machine, far below what any walk through the entries would cost. */
const GENEROUS = 4

const template = anEntry()

function* synthetic(count: number): Generator<Entry> {
  for (let number = 0; number < count; number++) {
    const name = `petition-${number}.fr`
    yield { ...template, id: name, domains: [{ name, match: 'domain' }] }
  }
}

const page = {
  host: 'www.news.example',
  targets: ['sign.news.example'],
  frames: [],
  links: Array.from({ length: LINKS }, (_, number) =>
    number % 100 === 0 ? `www.petition-${number % SMALL}.fr` : `a.b.site-${number}.example`,
  ),
}

function milliseconds(index: ListIndex): number {
  const now = new Date('2026-11-21')
  const begin = performance.now()
  findListings(page, index, now)
  return performance.now() - begin
}

const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

test('the links of a page are looked up among a million entries as fast as among a hundred', () => {
  const small = buildIndex(synthetic(SMALL))
  const large = buildIndex(synthetic(LARGE))
  expect(large.size).toBe(LARGE)
  for (let round = 0; round < 5; round++) for (const index of [small, large]) milliseconds(index)
  const times = { small: [] as number[], large: [] as number[] }
  // In turns, so that whatever else the machine does slows both.
  for (let round = 0; round < ROUNDS; round++) {
    times.small.push(milliseconds(small))
    times.large.push(milliseconds(large))
  }
  expect(median(times.large) / median(times.small)).toBeLessThan(GENEROUS)
}, 60_000)
