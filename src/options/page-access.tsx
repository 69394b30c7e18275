import { useCallback, useId } from 'preact/hooks'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { OptionsCalls } from './background-calls.ts'
import { useAsked } from './use-asked.ts'

interface PageAccessProps {
  calls: Pick<OptionsCalls, 'readsEverySite'>
  words: OptionsTexts['access']
  browser: keyof OptionsTexts['access']['how']
}

/** Whether the extension may read pages: both browsers let a person take that back, for all sites or for some. */
export function PageAccess({ calls, words, browser }: PageAccessProps) {
  const ask = useCallback(async () => ({ every: await calls.readsEverySite() }), [calls])
  const { answer, again } = useAsked(ask)
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p role="status">{answer === null ? '' : answer.every ? words.every : words.some}</p>
      <p>{words.why}</p>
      <p class="hint">{words.how[browser]}</p>
      {answer?.every === false ? (
        <p class="buttons">
          <button type="button" onClick={() => void again()}>
            {words.again}
          </button>
        </p>
      ) : null}
    </section>
  )
}
