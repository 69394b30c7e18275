import { useId } from 'preact/hooks'
import type { OptionsTexts } from '../languages/shape/options.ts'

/** What this is, in which version, and what it promises. */
export function About({ words, version }: { words: OptionsTexts['about']; version: string }) {
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
      <p class="hint">{words.licence}</p>
    </section>
  )
}
