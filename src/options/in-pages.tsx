import { useCallback, useId, useState } from 'preact/hooks'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { OptionsCalls } from './background-calls.ts'
import { Retry } from './retry.tsx'
import { useAsked } from './use-asked.ts'

/** What the extension may show in pages beside its warning. Off until a person switches it on. */
export function InPages({
  calls,
  texts: { inPages, unanswered },
}: {
  calls: OptionsCalls
  texts: OptionsTexts
}) {
  const ask = useCallback(() => calls.settings(), [calls])
  const stored = useAsked(ask)
  /** What the person has just chosen, until it is stored or was not. */
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [failed, setFailed] = useState(false)
  const id = useId()
  const on = chosen ?? stored.answer?.markLinks ?? false

  async function choose(markLinks: boolean) {
    setChosen(markLinks)
    setFailed(false)
    const now = await calls.setSettings({ markLinks }).catch(() => null)
    await stored.again()
    setFailed(now?.markLinks !== markLinks)
    setChosen(null)
  }

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{inPages.heading}</h2>
      {stored.answer === null ? (
        stored.unanswered && (
          <Retry what={inPages.unanswered} act={unanswered.retry} again={() => void stored.again()} />
        )
      ) : (
        <label class="switch">
          <input
            type="checkbox"
            checked={on}
            aria-describedby={`${id}-what ${id}-notice`}
            onChange={(event) => choose(event.currentTarget.checked)}
          />
          <span class="named">{inPages.markLinks}</span>
          <span class="state" aria-hidden="true">
            {on ? inPages.on : inPages.off}
          </span>
        </label>
      )}
      <p id={`${id}-what`}>{inPages.what}</p>
      <p id={`${id}-notice`} class="hint">
        {inPages.notice}
      </p>
      <p class="told" role="status">
        {failed ? inPages.failed : ''}
      </p>
    </section>
  )
}
