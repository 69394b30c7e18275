import { useLayoutEffect, useRef } from 'preact/hooks'

interface AskInPlaceProps {
  question: string
  keep: { label: string; act(): void }
  /** What deletes, in the order in which it is offered. */
  acts: { label: string; act(): void }[]
}

/** Asked once more, in place. The focus starts on what changes nothing; Escape means that too. */
export function AskInPlace({ question, keep, acts }: AskInPlaceProps) {
  const first = useRef<HTMLButtonElement>(null)
  // Before the next key can arrive: an effect after painting leaves the focus nowhere for a frame.
  useLayoutEffect(() => first.current?.focus(), [])
  return (
    <fieldset class="asked" onKeyDown={(event) => event.key === 'Escape' && keep.act()}>
      <legend>{question}</legend>
      <div class="buttons">
        <button type="button" ref={first} onClick={keep.act}>
          {keep.label}
        </button>
        {acts.map(({ label, act }) => (
          <button type="button" key={label} onClick={act}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
