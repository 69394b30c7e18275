import { useId } from 'preact/hooks'
import type { OptionsTexts } from '../languages/shape/options.ts'

interface AboutProps {
  words: OptionsTexts['about']
  version: string
  /** Words of the way back to the first steps; missing where the page is shown without one. */
  firstSteps: string | undefined
  /** Which key opens the popup; missing where there is none. */
  keyLine: string | undefined
}

/** What this is, in which version, and what it promises. */
export function About({ words, version, firstSteps, keyLine }: AboutProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p>{words.version(version)}</p>
      <ul class="plain">
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      {keyLine === undefined ? null : <p>{keyLine}</p>}
      {firstSteps === undefined ? null : (
        <p>
          <a href="../welcome/index.html">{firstSteps}</a>
        </p>
      )}
      <p class="hint">{words.licence}</p>
    </section>
  )
}
