import { useLayoutEffect, useRef } from 'preact/hooks'

interface RemoveQuestionProps {
  question: string
  words: { keep: string; confirm: string }
  /** It is being removed. */
  busy: boolean
  remove(): void
  keep(): void
}

/** Asked once more, in place. The focus starts on what changes nothing; Escape means that too. */
export function RemoveQuestion({ question, words, busy, remove, keep }: RemoveQuestionProps) {
  const first = useRef<HTMLButtonElement>(null)
  // Before the next key can arrive: an effect after painting leaves the focus nowhere for a frame.
  useLayoutEffect(() => first.current?.focus(), [])
  return (
    <fieldset class="question" onKeyDown={(event) => event.key === 'Escape' && keep()}>
      <legend>{question}</legend>
      <div class="buttons">
        <button type="button" ref={first} onClick={keep}>
          {words.keep}
        </button>
        <button type="button" aria-disabled={busy} onClick={() => busy || remove()}>
          {words.confirm}
        </button>
      </div>
    </fieldset>
  )
}
