import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { nameWith } from '../interface/name-with.ts'
import { saveFile } from '../interface/save-file.ts'
import { calendarFile } from '../journal/calendar-file.ts'
import { reminderOf } from '../journal/reminder-of.ts'
import { printedHost } from '../outgoing/address.ts'
import { fileName } from '../outgoing/file-name.ts'
import type { CardProps } from './card-props.ts'
import { ChangeForm } from './change-form.tsx'
import { LetterFacts } from './letter-facts.tsx'
import { RemoveLetter } from './remove-letter.tsx'

/** One letter: what is known of it, and what can be done with its line. */
export function LetterCard(props: CardProps) {
  const { entry, texts, world, today, naming, done } = props
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  const id = useId()
  const change = useRef<HTMLButtonElement>(null)
  const remove = useRef<HTMLButtonElement>(null)
  const before = useRef<typeof open>(null)
  // What was opened is closed: back to the button that opened it, before the next key can arrive.
  useLayoutEffect(() => {
    const pressed = before.current === 'change' ? change : before.current === 'remove' ? remove : null
    if (open === null) pressed?.current?.focus()
    before.current = open
  }, [open])
  const reminder = reminderOf(entry, { texts, naming, today })
  const close = () => setOpen(null)
  return (
    <article class="card letter" aria-labelledby={id}>
      <h2 id={id}>
        {texts.kind[entry.kind]} – <bdi>{printedHost(entry.host)}</bdi>
      </h2>
      <LetterFacts {...props} />
      {entry.draft === null ? <p class="hint">{texts.card.dossierGone}</p> : null}
      {open === 'change' ? (
        <ChangeForm {...props} close={close} />
      ) : open === 'remove' ? (
        <RemoveLetter {...props} close={close} />
      ) : (
        <div class="buttons">
          {entry.draft === null ? null : (
            <a class="button" {...nameWith(`${id}-dossier`, id)} href={world.dossierAddress(entry.draft)}>
              {texts.card.dossier}
            </a>
          )}
          <button
            type="button"
            {...nameWith(`${id}-change`, id)}
            ref={change}
            onClick={() => setOpen('change')}
          >
            {texts.change.act}
          </button>
          {reminder === null ? null : (
            <button
              type="button"
              {...nameWith(`${id}-reminder`, id)}
              onClick={(event) => {
                saveFile(event.currentTarget.ownerDocument, {
                  name: fileName(entry.createdAt, entry.reference, 'ics', 'reminder'),
                  type: 'text/calendar;charset=utf-8',
                  content: calendarFile([reminder], world.now().toISOString()),
                })
                done(texts.calendar.saved(1))
              }}
            >
              {texts.calendar.one}
            </button>
          )}
          <button
            type="button"
            {...nameWith(`${id}-remove`, id)}
            ref={remove}
            onClick={() => setOpen('remove')}
          >
            {texts.remove.act}
          </button>
        </div>
      )}
    </article>
  )
}
