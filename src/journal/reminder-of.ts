import type { JournalTexts } from '../languages/shape/journal.ts'
import { printedHost } from '../outgoing/address.ts'
import type { CalendarReminder } from './calendar-file.ts'
import type { JournalEntry } from './journal-entry.ts'
import { lawOf } from './law-of.ts'
import { endOf, termOf } from './term-of.ts'

/** Why an entry's day is what it is: its term, or nothing where the person chose another day. */
export function whyThatDay(entry: JournalEntry, texts: JournalTexts): string {
  const term = termOf(entry.kind, lawOf(entry))
  const own = entry.sentOn === null || entry.remindOn === endOf(term, entry.sentOn)
  if (!own) return ''
  const why = texts.why(term, entry.kind)
  return term?.is === 'legal' ? `${why} ${texts.weekend}` : why
}

/**
 * An entry's reminder for a calendar; null where it has no day to come. Calendars are copied to clouds and shown to
 * others: the site is named only where the person wants it. `today` is an ISO date.
 */
export function reminderOf(
  entry: JournalEntry,
  { texts, naming, today }: { texts: JournalTexts; naming: boolean; today: string },
): CalendarReminder | null {
  const { id, state, remindOn, kind, reference, host } = entry
  if (state !== 'sent' || remindOn === null || remindOn < today) return null
  const { calendar } = texts
  return {
    id,
    day: remindOn,
    title: calendar.title(texts.kind[kind], reference, naming ? printedHost(host) : null),
    text: calendar.text(texts.kind[kind], reference, whyThatDay(entry, texts)).replace(/ +$/gm, ''),
  }
}
