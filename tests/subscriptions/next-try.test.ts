import { describe, expect, it } from 'vitest'
import {
  afterFailure,
  afterInterruption,
  afterStart,
  afterSuccess,
} from '../../src/subscriptions/next-try.ts'

const NOW = Date.parse('2026-11-21T14:02:00Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const CHANCES = [0, 0.25, 0.5, 0.999_999]

describe('a list that is in order', () => {
  it('is tried again after a day, a quarter more or less', () => {
    expect(CHANCES.map((chance) => (afterSuccess(NOW, chance) - NOW) / DAY)).toEqual([
      0.75,
      0.875,
      1,
      expect.closeTo(1.25, 4),
    ])
  })
})

describe('a list that could not be renewed', () => {
  it('is tried again after a quarter of an hour at first', () => {
    expect(afterFailure(NOW, NOW, 0.5) - NOW).toBe(15 * MINUTE)
  })

  it('is tried after pauses that double, up to a day', () => {
    const pauses: number[] = []
    let now = NOW
    for (let tries = 0; tries < 9; tries += 1) {
      const next = afterFailure(now, NOW, 0.5)
      pauses.push((next - now) / MINUTE)
      now = next
    }
    expect(pauses).toEqual([15, 15, 30, 60, 120, 240, 480, 960, 24 * 60])
  })

  it('is never left for longer than a day and a quarter, whatever the clock says', () => {
    const ages = [-DAY, 0, DAY, 400 * DAY]
    for (const age of ages)
      for (const chance of CHANCES) {
        const pause = afterFailure(NOW, NOW - age, chance) - NOW
        expect(pause).toBeGreaterThanOrEqual(0.75 * 15 * MINUTE)
        expect(pause).toBeLessThanOrEqual(1.25 * DAY)
      }
  })
})

it('an update that was broken off is taken up within minutes', () => {
  for (const chance of CHANCES) expect(afterInterruption(NOW, chance) - NOW).toBeLessThan(3 * MINUTE)
})

it('a list that is overdue when the browser starts waits for two minutes and up to twenty more', () => {
  expect(afterStart(NOW, 0) - NOW).toBe(2 * MINUTE)
  expect(afterStart(NOW, 1) - NOW).toBe(22 * MINUTE)
})
