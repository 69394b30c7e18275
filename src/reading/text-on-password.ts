import type { FormFacts } from '../facts.ts'
import { excerpt } from './excerpt.ts'
import { hitsOf, type Wording } from './wording.ts'

/** "Forgotten your password? Enter your address.": the words at a form that speak of a password; null where none do. */
export function textOnPassword(form: FormFacts, wording: Wording): string | null {
  for (const { text, hiddenBy } of form.texts) {
    const scan = wording.scan(text)
    const [hit] = hiddenBy === null ? hitsOf(scan, 'fields.password') : []
    if (hit) return excerpt(scan, hit)
  }
  return null
}
