import { useId } from 'preact/hooks'
import type { JournalTexts } from '../languages/shape/journal.ts'

/** The journal is a page of its own; this is where it is found without a dossier. */
export function JournalLink({ words }: { words: JournalTexts['options'] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p>{words.what}</p>
      <p>
        <a href="../journal-page/index.html">{words.open}</a>
      </p>
    </section>
  )
}
