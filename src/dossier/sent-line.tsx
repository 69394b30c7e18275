import { useId } from 'preact/hooks'
import { partialDateText } from '../interface/date-text.ts'
import { saveFile } from '../interface/save-file.ts'
import { calendarFile } from '../journal/calendar-file.ts'
import { changeState } from '../journal/change-state.ts'
import type { JournalDesk } from '../journal/journal-desk.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { Kept } from '../journal/journal-store.ts'
import { reminderOf, whyThatDay } from '../journal/reminder-of.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import { fileName } from '../outgoing/file-name.ts'

interface SentLineProps {
  journal: JournalDesk
  texts: JournalTexts
  /** ISO date. */
  today: string
  line: JournalEntry
  done(kept: Kept<unknown>): void
}

/** A letter of this dossier that was sent: when, when to look again and why then. */
export function SentLine({ journal, texts, line, today, done }: SentLineProps) {
  const { card, step: words } = texts
  const id = useId()
  const reminder = reminderOf(line, { texts, naming: false, today })
  const text = (day: string) => partialDateText(day, texts.locale)
  const notSent = async () => {
    const kept = await journal.store.change(line.id, (entry) => changeState(entry, 'draft', '', today))
    journal.changed()
    done(kept)
  }
  return (
    <section class="callout advice" aria-labelledby={id}>
      <h3 id={id}>
        {texts.kind[line.kind]} · {texts.state[line.state]}
      </h3>
      <p>
        {line.sentOn === null ? '' : card.sent(text(line.sentOn))}.{' '}
        {line.state !== 'sent' || line.remindOn === null ? '' : `${card.next} ${text(line.remindOn)}.`}
      </p>
      {line.state === 'sent' ? <p class="hint">{whyThatDay(line, texts)}</p> : null}
      <div class="buttons">
        {reminder === null ? null : (
          <button
            type="button"
            onClick={(event) =>
              saveFile(event.currentTarget.ownerDocument, {
                name: fileName(line.createdAt, line.reference, 'ics', 'reminder'),
                type: 'text/calendar;charset=utf-8',
                content: calendarFile([reminder], journal.now().toISOString()),
              })
            }
          >
            {words.calendar}
          </button>
        )}
        {line.state === 'sent' ? (
          <button type="button" onClick={() => void notSent()}>
            {words.notSent}
          </button>
        ) : null}
      </div>
    </section>
  )
}
