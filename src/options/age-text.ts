const DAY = 24 * 3600 * 1000
/** Days from which months, and years, are the better measure. */
const MONTHS_FROM = 60
const YEARS_FROM = 730

/** How long ago an ISO day was, in words: "today", "3 days ago"; in whole days of UTC. '' where it is no date. */
export function ageText(day: string, now: Date, locale: string): string {
  const then = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(then)) return ''
  const today = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`)
  const days = Math.round((then - today) / DAY)
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (Math.abs(days) < MONTHS_FROM) return words.format(days, 'day')
  if (Math.abs(days) < YEARS_FROM) return words.format(Math.trunc(days / 30.44), 'month')
  return words.format(Math.trunc(days / 365.25), 'year')
}
