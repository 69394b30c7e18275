import { useState } from 'preact/hooks'
import { Tick } from '../interface/choice.tsx'
import { saveFile } from '../interface/save-file.ts'
import { calendarFile } from '../journal/calendar-file.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import { reminderOf } from '../journal/reminder-of.ts'
import { fileName } from '../outgoing/file-name.ts'
import type { CardProps } from './card-props.ts'

interface CalendarProps extends Pick<CardProps, 'texts' | 'world' | 'today' | 'naming'> {
  entries: readonly JournalEntry[]
  setNaming(naming: boolean): void
}

/** All reminders that are to come as one calendar file, and whether calendars may name the site. */
export function CalendarSection({ entries, texts, world, today, naming, setNaming }: CalendarProps) {
  const { calendar: words } = texts
  const [told, setTold] = useState('')

  function save(page: Document) {
    const reminders = entries.flatMap((entry) => reminderOf(entry, { texts, naming, today }) ?? [])
    if (reminders.length === 0) return setTold(words.none)
    saveFile(page, {
      name: fileName(today, 'all', 'ics', 'reminder'),
      type: 'text/calendar;charset=utf-8',
      content: calendarFile(reminders, world.now().toISOString()),
    })
    setTold(words.saved(reminders.length))
  }
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      <Tick ticked={naming} toggle={setNaming}>
        {words.naming} <small>{words.namingHint}</small>
      </Tick>
      <button type="button" onClick={(event) => save(event.currentTarget.ownerDocument)}>
        {words.all}
      </button>
      <p class="told" role="status">
        {told}
      </p>
    </section>
  )
}
