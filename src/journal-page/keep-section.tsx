import { useEffect, useId, useState } from 'preact/hooks'
import type { JournalTexts } from '../languages/shape/journal.ts'
import { KEEP_FOR, type KeepFor } from '../settings.ts'
import type { PageWorld } from './page-world.ts'

/** How long letters and dossiers are kept. */
export function KeepSection({ texts, world }: { texts: JournalTexts; world: PageWorld }) {
  const { keepFor: words } = texts
  const [kept, setKept] = useState<KeepFor | null>(null)
  const [managed, setManaged] = useState(false)
  const [failed, setFailed] = useState(false)
  const id = useId()
  useEffect(() => {
    void world.keepFor().then(setKept)
    void world.keepForIsManaged().then(setManaged)
  }, [world])

  async function choose(wanted: KeepFor) {
    const now = await world.setKeepFor(wanted)
    setKept(now)
    setFailed(now !== wanted)
  }
  return (
    <section>
      <h2>{words.heading}</h2>
      <p class="field">
        <label for={id}>{words.label}</label>
        <select
          id={id}
          value={String(kept ?? '')}
          disabled={managed}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const wanted = KEEP_FOR.find((one) => String(one) === event.currentTarget.value)
            if (wanted !== undefined) void choose(wanted)
          }}
        >
          {KEEP_FOR.map((one) => (
            <option key={one} value={String(one)}>
              {words.answers[one]}
            </option>
          ))}
        </select>
        <small id={`${id}-hint`} class="hint">
          {managed ? words.managed : words.hint}
        </small>
      </p>
      <p class="told" role="status">
        {failed ? words.failed : ''}
      </p>
    </section>
  )
}
