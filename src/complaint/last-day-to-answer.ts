import type { LetterLaw } from './letter-law.ts'
import { typedDay } from './moment.ts'
import { oneMonthAfter } from './one-month-after.ts'

/** Days, Art. 25(7) of the Swiss act. */
const SWISS_DAYS = 30
const DAY = 24 * 3600 * 1000

/** The day on which the term ends, whichever day of the week that is; null where `sentOn` is no date. */
function termEnds(sentOn: string, law: LetterLaw): string | null {
  if (law !== 'fadp') return oneMonthAfter(sentOn)
  if (typedDay(sentOn) === null) return null
  return new Date(Date.parse(sentOn) + SWISS_DAYS * DAY).toISOString().slice(0, 10)
}

/**
 * The last day that an organisation has to answer a request made on `sentOn` (ISO date), Art. 12(3) GDPR; null where
 * that is no date. A term that would end on a Saturday or Sunday ends on the next working day (Regulation 1182/71,
 * Art. 3(4)); public holidays, which differ by country, are not known here.
 */
export function lastDayToAnswer(sentOn: string, law: LetterLaw): string | null {
  const end = termEnds(sentOn, law)
  if (end === null) return null
  const last = new Date(end)
  const more = { 6: 2, 0: 1 }[last.getUTCDay()] ?? 0
  last.setUTCDate(last.getUTCDate() + more)
  return last.toISOString().slice(0, 10)
}
