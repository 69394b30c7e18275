import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { OptionsCalls } from './background-calls.ts'
import { RemoveQuestion } from './remove-question.tsx'

/** What a link to this part is called: see src/welcome. */
const STORED = 'stored'

/** What is stored, and the way to be rid of all of it at once. */
export function EraseEverything({
  calls,
  texts,
  onErased,
}: {
  calls: OptionsCalls
  texts: OptionsTexts
  onErased(): void
}) {
  const words = texts.erase
  const [asking, setAsking] = useState(false)
  const [told, tell] = useState('')
  const [busy, setBusy] = useState(false)
  const act = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  // Before the next key can arrive: the focus is where it came from.
  useLayoutEffect(() => {
    if (!asking && asked.current) act.current?.focus()
    asked.current = asking
  }, [asking])

  async function erase() {
    setBusy(true)
    const erased = await calls.erase().catch(() => false)
    setBusy(false)
    setAsking(false)
    onErased()
    tell(erased ? words.done : words.failed)
  }

  return (
    <section aria-labelledby={STORED}>
      <h2 id={STORED} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.what}</p>
      <ul class="plain">
        {words.kept.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      {asking ? (
        <RemoveQuestion
          question={words.ask}
          words={words}
          busy={busy}
          remove={erase}
          keep={() => setAsking(false)}
        />
      ) : (
        <p class="buttons">
          <button type="button" ref={act} onClick={() => setAsking(true)}>
            {words.act}
          </button>
        </p>
      )}
      <p class="told" role="status">
        {told}
      </p>
    </section>
  )
}
