import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { SettingsCalls } from './settings-calls.ts'
import { useAsked } from './use-asked.ts'

interface PageAccessProps {
  calls: Pick<SettingsCalls, 'readsEverySite' | 'askForEverySite' | 'onAccessChange'>
  words: OptionsTexts['access']
  browser: keyof OptionsTexts['access']['how']
  /** How it stood just now, where that is known before the page is drawn: nothing moves then. */
  first?: boolean
}

/**
 * Whether the extension may read pages, and the way to let it: both browsers let a person take that back, for all sites or
 * for some, and what they do elsewhere in the browser is shown here at once.
 */
export function PageAccess({ calls, words, browser, first }: PageAccessProps) {
  const ask = useCallback(async () => ({ every: await calls.readsEverySite() }), [calls])
  const { answer, again } = useAsked(ask, first === undefined ? null : { every: first })
  const [told, tell] = useState<'allowed' | 'refused' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    const leaving = new AbortController()
    calls.onAccessChange(() => void again(), leaving.signal)
    return () => leaving.abort()
  }, [calls, again])

  /** Nothing may come before the question: browsers ask a person only from within a click. */
  async function allow() {
    const allowed = await calls.askForEverySite().catch(() => false)
    await again()
    tell(allowed ? 'allowed' : 'refused')
    // The button that had the focus is gone.
    if (allowed) heading.current?.focus()
  }

  // Chromium spends the click on running the content script; Firefox runs it and opens the popup.
  const withheld = browser === 'chromium' ? `${words.some} ${words.twice}` : words.some
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p role="status">{answer === null ? '' : answer.every ? words.every : withheld}</p>
      <p>{words.why}</p>
      {answer?.every === false ? (
        <p class="buttons">
          <button type="button" class="primary" onClick={() => void allow()}>
            {words.allow}
          </button>
          <button type="button" onClick={() => void again()}>
            {words.again}
          </button>
        </p>
      ) : null}
      <p class="told" role="status">
        {told === null || answer?.every !== (told === 'allowed') ? '' : words[told]}
      </p>
      <p class="hint">{words.how[browser]}</p>
    </section>
  )
}
