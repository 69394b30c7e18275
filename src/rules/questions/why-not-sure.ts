import type { Cap } from '../../facts.ts'
import type { Because } from '../../finding.ts'
import type { FormReading, Reading } from '../../reading/reading.ts'

/** Bounds behind which a notice or a link may have stayed unread. Too many forms or hosts hide neither. */
const CUTS_WORDS: readonly Cap[] = ['nodes', 'text', 'links', 'time']

/**
 * Why words or links that were not found at a form may stand there all the same; null where the absence is sure.
 * A `light` lexicon has too few words to say that something is missing.
 */
export function whyNotSure(page: Reading, form: FormReading): Because | null {
  if (page.language.level === 'none') return 'language-unknown'
  if (page.language.level === 'light') return 'weak-words'
  if (form.surroundingsUnknown) return 'embedded-frame'
  if (!form.text.complete || page.capsHit.some((cap) => CUTS_WORDS.includes(cap))) return 'cap-hit'
  return null
}
