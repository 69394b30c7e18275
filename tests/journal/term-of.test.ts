import { describe, expect, it } from 'vitest'
import { monthsAfter } from '../../src/complaint/months-after.ts'
import { oneMonthAfter } from '../../src/complaint/one-month-after.ts'
import { endOf, termOf } from '../../src/journal/term-of.ts'

describe('a term in months', () => {
  it.each([
    ['2026-11-22', 1, '2026-12-22'],
    ['2026-12-22', 1, '2027-01-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-29', 1, '2027-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-10-15', 3, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
  ])('that began on %s and runs %i months ends on %s', (began, months, ends) => {
    expect(monthsAfter(began, months)).toBe(ends)
  })

  it('is counted from its first day and not month by month, which would lose days', () => {
    const byMonths = oneMonthAfter(oneMonthAfter(oneMonthAfter('2026-01-31') ?? '') ?? '')
    expect(byMonths).toBe('2026-04-28')
    expect(monthsAfter('2026-01-31', 3)).toBe('2026-04-30')
  })

  it('is none where it began on no date', () => {
    for (const none of ['', 'soon', '2026-11', '2026-13-01', '22/11/2026'])
      expect(monthsAfter(none, 1), none).toBeNull()
  })
})

describe('the term of a letter', () => {
  it('is one month for a controller and three for an authority under the GDPR', () => {
    expect(endOf(termOf('rights', null), '2026-11-22')).toBe('2026-12-22')
    expect(endOf(termOf('complaint', 'gdpr'), '2026-11-30')).toBe('2027-02-28')
    expect(termOf('rights', null)).toMatchObject({ is: 'legal', article: '12(3)' })
    expect(termOf('complaint', 'gdpr')).toMatchObject({ is: 'legal', article: '78(2)' })
  })

  it('is the person’s own for a notice to the site: fourteen days, and no law', () => {
    expect(termOf('notice', null)).toEqual({ is: 'own', days: 14 })
    expect(endOf(termOf('notice', null), '2026-12-25')).toBe('2027-01-08')
    expect(endOf(termOf('notice', null), '2028-02-20')).toBe('2028-03-05')
  })

  it('is none for a report, which nobody has to answer', () => {
    expect(termOf('report', 'gdpr')).toBeNull()
    expect(endOf(null, '2026-11-22')).toBeNull()
  })

  it('is that of its own law in the United Kingdom and in Switzerland, where the authority has none', () => {
    expect(termOf('rights', 'uk-gdpr')).toEqual({ is: 'legal', months: 1, article: 'UK 12A' })
    expect(termOf('complaint', 'uk-gdpr')).toEqual({ is: 'legal', months: 3, article: 'DPA 166' })
    expect(termOf('rights', 'fadp')).toEqual({ is: 'legal', days: 30, article: 'FADP 25(7)' })
    expect(endOf(termOf('rights', 'fadp'), '2026-01-31')).toBe('2026-03-02')
    expect(termOf('complaint', 'fadp')).toBeNull()
    for (const law of ['uk-gdpr', 'fadp'] as const) expect(termOf('report', law)).toBeNull()
  })

  it.each(['pipeda', 'ccpa'] as const)('is none under %s, of which we know none', (law) => {
    expect(termOf('complaint', law)).toBeNull()
    expect(termOf('rights', law)).toBeNull()
  })

  it('is none for a complaint to nobody yet', () => {
    expect(termOf('complaint', null)).toBeNull()
  })
})
