import { describe, expect, it } from 'vitest'
import { typedDay } from '../../src/complaint/moment.ts'

describe('a day that a person typed', () => {
  it.each([
    ['2026-02-28', { year: 2026, month: 2, day: 28 }],
    ['2028-02-29', { year: 2028, month: 2, day: 29 }],
    ['2026-12-31', { year: 2026, month: 12, day: 31 }],
  ])('is taken where the calendar has it: %s', (iso, day) => expect(typedDay(iso)).toEqual(day))

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-02-31',
    '2026-04-31',
    '2026-00-01',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
  ])('is none where the calendar has no such day: %s', (iso) => expect(typedDay(iso)).toBeNull())

  it.each(['', '21.11.2026', '2026-1-1', '2026-01-01T00:00', ' 2026-01-01'])(
    'is none where it is written otherwise: %j',
    (iso) => expect(typedDay(iso)).toBeNull(),
  )
})
