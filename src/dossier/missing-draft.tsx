import { Mark } from '../interface/mark.tsx'
import type { DossierTexts } from '../languages/shape/dossier.ts'

/** For a link that is old, from another browser or cut off: what happened, and the way to a new dossier. */
export function MissingDraft({ texts }: { texts: DossierTexts }) {
  return (
    <main class="page single dossier missing">
      <p class="brand">
        <Mark /> {texts.title}
      </p>
      <h1>{texts.missing.heading}</h1>
      <p>{texts.missing.why}</p>
      <p>{texts.missing.what}</p>
    </main>
  )
}
