import { useId } from 'preact/hooks'
import { useSetting } from '../choices/use-setting.ts'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { OptionsCalls } from './background-calls.ts'
import { Retry } from './retry.tsx'

/** What the extension may show in pages beside its warning. Off until a person switches it on. */
export function InPages({ calls, texts }: { calls: OptionsCalls; texts: OptionsTexts }) {
  const {
    value: on = false,
    known,
    unanswered,
    again,
    managed,
    failed,
    choose,
  } = useSetting('markLinks', calls)
  const id = useId()
  const { inPages } = texts
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{inPages.heading}</h2>
      {!known ? (
        unanswered && <Retry what={inPages.unanswered} act={texts.unanswered.retry} again={again} />
      ) : (
        <label class="switch">
          <input
            type="checkbox"
            checked={on}
            disabled={managed}
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
        {managed ? texts.managed : inPages.notice}
      </p>
      <p class="told" role="status">
        {failed ? inPages.failed : ''}
      </p>
    </section>
  )
}
