import type { Entry } from './entry.ts'
import type { Standing } from './listing.ts'
import { firstDay, lastDay } from './partial-date.ts'

/**
 * Years that a source or a look at the live site keeps an entry current. Campaign domains lapse and change
 * hands within a season or two; an accusation must not outlive its proof.
 */
const CURRENT_YEARS = 2

/**
 * How strongly an entry may speak at `now`, null where it may not speak at all. Only a dated source that names this
 * very site, or a live check, keeps it listed; what the editors have not looked at in time says less, never more.
 */
export function standing(entry: Entry, now: Date, listExpired: boolean): Standing | null {
  if (entry.status === 'retired') return null
  if (entry.status !== 'listed') return entry.status
  if (!isCurrent(entry, now)) return 'historical'
  const overdue = listExpired || now.toISOString().slice(0, 10) > entry.nextReview
  return overdue ? 'overdue' : 'listed'
}

function isCurrent(entry: Entry, now: Date): boolean {
  const oldest = yearsBefore(now, CURRENT_YEARS)
  const proofs = entry.sources.filter((source) => source.namesThisSite && !source.dateEstimated)
  // A month or a year counts from its first day: read as its last, a source of "2024" would accuse until the end of 2026.
  const days = proofs.map((source) => firstDay(source.date))
  if (entry.checkedLive !== null) days.push(entry.checkedLive)
  return days.some((day) => day >= oldest)
}

/**
 * Date of the youngest source that names this site, as written ("2024-09"). An estimate is given only where
 * no dated source is there; null where no source names the site.
 */
export function lastSourceDate(entry: Entry): string | null {
  const naming = entry.sources.filter((source) => source.namesThisSite)
  const dated = naming.filter((source) => !source.dateEstimated)
  const dates = (dated.length > 0 ? dated : naming).map((source) => source.date)
  return dates.reduce<string | null>(
    (last, date) => (last === null || lastDay(date) > lastDay(last) ? date : last),
    null,
  )
}

/** ISO dates compare as text, so a 29 February that does not exist two years earlier needs no care. */
function yearsBefore(now: Date, years: number): string {
  return `${now.getUTCFullYear() - years}${now.toISOString().slice(4, 10)}`
}
