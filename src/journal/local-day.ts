import { isoDay, momentAt } from '../complaint/moment.ts'

/** The ISO date on the calendar of a place (IANA name). `now` in milliseconds. */
export function localDay(now: number, timeZone: string): string {
  const iso = new Date(now).toISOString()
  const moment = momentAt(iso, timeZone)
  return moment === null ? iso.slice(0, 10) : isoDay(moment)
}
