import type { LetterLaw } from '../../complaint/letter-law.ts'
import type { NextStep, RightToUse } from '../../complaint/next-step.ts'

/** Laws of authorities that do not apply the GDPR. */
type OtherLaw = Exclude<LetterLaw, 'gdpr'>

/** What the dossier says of authorities with a law of their own, in place of its sentences that speak of the GDPR. */
export type LawTexts = Record<OtherLaw, OfLaw>

interface OfLaw {
  /** At the choice of the authority: whose business its law is. */
  whose: string
  /** As `path.step` and `path.write` of the dossier. */
  step: Record<NextStep, (authority: string, until: string) => string>
  lines: Record<RightToUse, string>
  keep: string
  /** What happens after a complaint. */
  next: string
}
