import { oneMonthAfter } from './one-month-after.ts'

/**
 * The last day that an organisation has to answer a request made on `sentOn` (ISO date), Art. 12(3) GDPR; null where
 * that is no date. A term that would end on a Saturday or Sunday ends on the next working day (Regulation 1182/71,
 * Art. 3(4)); public holidays, which differ by country, are not known here.
 */
export function lastDayToAnswer(sentOn: string): string | null {
  const month = oneMonthAfter(sentOn)
  if (month === null) return null
  const last = new Date(month)
  const more = { 6: 2, 0: 1 }[last.getUTCDay()] ?? 0
  last.setUTCDate(last.getUTCDate() + more)
  return last.toISOString().slice(0, 10)
}
