import type { Assessment } from '../assessment.ts'
import { blindReason } from '../interface/headline.ts'
import type { Texts } from '../interface/texts.ts'

/** A page that could not be looked at: what the person can do. The head has said why. */
export function Blind({ assessment, texts }: { assessment: Assessment; texts: Texts }) {
  return <p class="advice">{texts.interface.headline.blind[blindReason(assessment)].advice}</p>
}
