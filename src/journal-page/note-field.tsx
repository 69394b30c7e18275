import { useId } from 'preact/hooks'
import type { JournalTexts } from '../languages/shape/journal.ts'

interface NoteFieldProps {
  words: JournalTexts['change']
  value: string
  max: number
  change(value: string): void
}

export function NoteField({ words, value, max, change }: NoteFieldProps) {
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{words.note}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={max}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <small id={`${id}-hint`} class="hint">
        {words.noteHint}
      </small>
    </p>
  )
}
