import { Mark } from '../interface/mark.tsx'
import { printedHost } from '../outgoing/address.ts'
import type { StepProps } from './step-props.ts'

/** What the dossier is about, and what never happens to it. */
export function DossierHeader({ texts, draft, authority, world: { timeZone } }: StepProps) {
  const { host, checkedAt } = draft.assessment
  const readAt = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
  return (
    <header>
      <p class="brand">
        <Mark /> {texts.title}
      </p>
      <h1>{texts.heading(authority?.short ?? null)}</h1>
      <p class="lead about">{texts.about(printedHost(host), readAt.format(new Date(checkedAt)))}</p>
      <p class="promise">{texts.neverSent}</p>
    </header>
  )
}
