/** A point in time as a clock on the wall of a place shows it. */
export interface Moment {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  /** IANA name of the place, e.g. Europe/Paris. */
  timeZone: string
  /** Difference to UTC, e.g. "UTC+01:00". */
  offset: string
}

/** `iso` in the time zone of the person, who was there; null where it is not a date. */
export function momentAt(iso: string, timeZone: string): Moment | null {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return null
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  })
  const parts = new Map(format.formatToParts(date).map((part) => [part.type, part.value]))
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    timeZone,
    offset: (parts.get('timeZoneName') ?? 'GMT').replace(/^GMT(?:\+00:00)?/, 'UTC'),
  }
}

/** `2026-11-21` on the calendar of the place. */
export const isoDay = ({ year, month, day }: Moment): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A date that a person typed, or null where it is none: engines take 31 February for a day of March. */
export function typedDay(iso: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? { year, month, day } : null
}
