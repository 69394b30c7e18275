import { useState } from 'preact/hooks'
import { typedDay } from '../complaint/moment.ts'
import { Day } from '../interface/choice.tsx'
import type { StepProps } from './step-props.ts'

interface SentOnProps extends Pick<StepProps, 'texts' | 'today'> {
  /** The words on the button. */
  note: string
  /** False where it could not be noted. */
  sent(day: string): Promise<boolean>
  /** Where it was noted already: changes are made in the journal, at `address`. */
  noted?: { day: string; address: string; journal: string } | null
}

/** The day on which the person sent a letter: terms are counted from it. Today, unless they say another. */
export function SentOn({ texts, today, note, sent, noted = null }: SentOnProps) {
  const [day, setDay] = useState(today)
  const [said, say] = useState('')
  const known = typedDay(day) !== null && day <= today
  const words = texts.writing.sent
  const long = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeZone: 'UTC' })
  if (noted !== null)
    return (
      <div class="kept" key="noted">
        <p role="status">
          {words.noted(long.format(new Date(noted.day)))} {words.inJournal}
        </p>
        <a class="visit" href={noted.address} target="_blank" rel="noreferrer noopener">
          {noted.journal}
        </a>
      </div>
    )
  return (
    <>
      <Day
        label={words.day}
        hint=""
        future={texts.gaveData.future}
        value={day}
        today={today}
        change={setDay}
      />
      <div class="kept">
        <button
          type="button"
          disabled={!known}
          onClick={async () =>
            say((await sent(day)) ? words.noted(long.format(new Date(day))) : words.notNoted)
          }
        >
          {note}
        </button>
        <p role="status">{said}</p>
      </div>
    </>
  )
}
