import { useCallback, useId, useRef, useState } from 'preact/hooks'
import { useAsked } from '../choices/use-asked.ts'
import type { OptionsTexts } from '../languages/shape/options.ts'
import { printedHost } from '../outgoing/address.ts'
import type { OptionsCalls } from './background-calls.ts'
import { Retry } from './retry.tsx'

/** Where a person has hidden a warning, and the way back for each. */
export function SilencedSites({ calls, texts }: { calls: OptionsCalls; texts: OptionsTexts }) {
  const ask = useCallback(() => calls.hiddenSites(), [calls])
  const { answer, unanswered, again } = useAsked(ask)
  const [told, tell] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const words = texts.silenced
  const sites = [...(answer ?? [])].sort((one, other) => one.host.localeCompare(other.host))

  async function warnAgain(host: string) {
    const left = await calls.warnAgain(host).catch(() => null)
    const undone = left?.every((site) => site.host !== host) ?? false
    tell(undone ? words.undone(printedHost(host)) : words.failed)
    await again()
    // The button that had the focus is gone.
    if (undone) heading.current?.focus()
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{answer?.length === 0 ? words.none : words.what}</p>
      {answer === null && unanswered ? (
        <Retry what={words.unanswered} act={texts.unanswered.retry} again={() => void again()} />
      ) : null}
      <ul class="silenced">
        {sites.map(({ host, always }) => (
          <li key={host}>
            <span>
              <bdi class="host">{printedHost(host)}</bdi>
              <span class="hint">{always === true ? words.always : words.untilNew}</span>
            </span>
            <button
              type="button"
              aria-label={words.undoFor(printedHost(host))}
              onClick={() => warnAgain(host)}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
      <p class="told" role="status">
        {told}
      </p>
    </section>
  )
}
