import { useId, useState } from 'preact/hooks'
import { inOrder, isDue } from '../journal/is-due.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { JournalFilter } from '../languages/shape/journal.ts'
import type { CardProps } from './card-props.ts'
import { LetterCard } from './letter-card.tsx'

interface LettersProps extends Omit<CardProps, 'entry'> {
  entries: readonly JournalEntry[]
}

const FILTERS: readonly JournalFilter[] = ['due', 'open', 'closed']

/** The letters, what is due first. */
export function LettersSection({ entries, ...shared }: LettersProps) {
  const { texts, today } = shared
  const [chosen, setChosen] = useState<JournalFilter>('open')
  const name = useId()
  const fits: Record<JournalFilter, (entry: JournalEntry) => boolean> = {
    due: (entry) => isDue(entry, today),
    open: ({ state }) => state !== 'closed',
    closed: ({ state }) => state === 'closed',
  }
  const shown = inOrder(entries.filter(fits[chosen]), today)
  if (entries.length === 0)
    return (
      <div class="empty">
        <h2>{texts.empty.heading}</h2>
        <p>{texts.empty.what}</p>
        <p>{texts.empty.how}</p>
      </div>
    )
  return (
    <>
      <fieldset class="filter">
        <legend>{texts.filter.legend}</legend>
        {FILTERS.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === chosen} onChange={() => setChosen(one)} />
            <span>
              {texts.filter.answers[one]} <span class="count">{entries.filter(fits[one]).length}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {shown.length === 0 ? <p class="hint none">{texts.filter.none[chosen]}</p> : null}
      {shown.map((entry) => (
        <LetterCard key={entry.id} {...shared} entry={entry} />
      ))}
    </>
  )
}
