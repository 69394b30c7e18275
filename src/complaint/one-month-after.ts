import { typedDay } from './moment.ts'

/**
 * The day on which a month ends that began on `iso` (date without time): the same day of the next month, or its last
 * one (Regulation 1182/71, Art. 3(2)(c)). Null where `iso` is no date.
 */
export function oneMonthAfter(iso: string): string | null {
  const day = typedDay(iso)
  if (day === null) return null
  const last = new Date(Date.UTC(day.year, day.month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(day.year, day.month, Math.min(day.day, last))).toISOString().slice(0, 10)
}
