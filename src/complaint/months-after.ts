import { typedDay } from './moment.ts'

/**
 * The day on which `months` months end that began on `iso` (date without time): the same day of the last month, or
 * that month's last one (Regulation 1182/71, Art. 3(2)(c)). Null where `iso` is no date.
 */
export function monthsAfter(iso: string, months: number): string | null {
  const day = typedDay(iso)
  if (day === null) return null
  const last = new Date(Date.UTC(day.year, day.month + months, 0)).getUTCDate()
  return new Date(Date.UTC(day.year, day.month - 1 + months, Math.min(day.day, last)))
    .toISOString()
    .slice(0, 10)
}
