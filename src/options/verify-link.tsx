import { useId } from 'preact/hooks'
import type { EvidenceTexts } from '../languages/shape/evidence.ts'

/** Checking a bundle is a page of its own; this is where it is found without a dossier. */
export function VerifyLink({ words }: { words: EvidenceTexts['options'] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p>{words.what}</p>
      <p>
        <a href="../verify/index.html">{words.open}</a>
      </p>
    </section>
  )
}
