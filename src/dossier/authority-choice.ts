import type { Authority } from '../authorities/authority.ts'
import type { LetterTexts } from '../languages/shape/letter.ts'

/** An authority to which this extension can write, with the sentences of its language. */
export interface AuthorityChoice extends Authority {
  letter: LetterTexts
  /** Of all languages in which it can be written to, the one that it prefers first. */
  letters: readonly LetterTexts[]
}
