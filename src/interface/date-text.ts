/** A moment in words, e.g. "21 Nov 2026, 14:02", in the browser's time zone; '' where it is none. */
export function momentText(iso: string, locale: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return ''
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}

/** A date of a source, which may be a year, a month or a day ("2022", "2022-04", "2022-04-10"), in words. */
export function partialDateText(iso: string, locale: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso)
  if (parts === null) return iso
  const [, year, month, day] = parts
  // In UTC from start to end: a bare date has no time zone to be shifted by.
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month !== undefined) shown.month = 'long'
  if (day !== undefined) shown.day = 'numeric'
  return new Intl.DateTimeFormat(locale, shown).format(date)
}
