import { calendarLine, calendarText } from './calendar-line.ts'

/** One reminder as a calendar shows it. */
export interface CalendarReminder {
  /** The entry's: the same reminder saved twice stays one in the calendar. */
  id: string
  /** ISO date. */
  day: string
  title: string
  /** What it is about and why on this day. */
  text: string
}

const PRODUCT = '-//Avant de signer//Before You Sign//EN'
/** Nine in the morning of the day itself: an all-day event begins at midnight. */
const ALARM = 'PT9H'
const DAY = 24 * 3600 * 1000

/**
 * An iCalendar file (RFC 5545). All-day events, not to-dos: Google's and Outlook's calendars leave VTODO out when a file
 * is imported. `now` is ISO 8601.
 */
export function calendarFile(reminders: readonly CalendarReminder[], now: string): string {
  return [
    calendarLine('BEGIN', 'VCALENDAR'),
    calendarLine('VERSION', '2.0'),
    calendarLine('PRODID', PRODUCT),
    calendarLine('CALSCALE', 'GREGORIAN'),
    ...reminders.flatMap((reminder) => event(reminder, now)),
    calendarLine('END', 'VCALENDAR'),
  ].join('')
}

function event({ id, day, title, text }: CalendarReminder, now: string): string[] {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
  return [
    calendarLine('BEGIN', 'VEVENT'),
    calendarLine('UID', calendarText(id)),
    calendarLine('DTSTAMP', `${bare(now.slice(0, 19))}Z`),
    calendarLine('DTSTART;VALUE=DATE', bare(day)),
    // The first day that is no longer part of it.
    calendarLine('DTEND;VALUE=DATE', bare(next)),
    calendarLine('SUMMARY', calendarText(title)),
    calendarLine('DESCRIPTION', calendarText(text)),
    // Nobody is busy because of it, and shared calendars may keep it from others.
    calendarLine('TRANSP', 'TRANSPARENT'),
    calendarLine('CLASS', 'PRIVATE'),
    calendarLine('BEGIN', 'VALARM'),
    calendarLine('ACTION', 'DISPLAY'),
    calendarLine('DESCRIPTION', calendarText(title)),
    calendarLine('TRIGGER', ALARM),
    calendarLine('END', 'VALARM'),
    calendarLine('END', 'VEVENT'),
  ]
}

const bare = (iso: string): string => iso.replace(/[-:]/g, '')
