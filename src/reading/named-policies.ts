import type { TextFacts } from '../facts.ts'
import type { FormReading, LinkReading } from './reading.ts'
import { hasAny, hitsOf, type Wording, wordCount } from './wording.ts'

const QUOTE_CHARACTERS = 300
/** Words that a title may have beside the name: "Information notice (GDPR)". */
const TITLE_WORDS_MORE = 1

/** "Information clause" over the information itself, or before it and a colon: what is named stands there. */
export function titlesNotice({ text }: TextFacts, notice: FormReading['notice'], wording: Wording): boolean {
  if (Object.keys(notice).length === 0) return false
  const title = wording.scan(text.split(/[:.]/, 1)[0] ?? '')
  return hitsOf(title, 'words.policyNamed').some(
    (hit) => hit.from === 0 && wordCount(title) <= hit.to + TITLE_WORDS_MORE,
  )
}

/** "… in accordance with our privacy policy", and no link. */
export function namedPolicies(texts: TextFacts[], wording: Wording): LinkReading[] {
  return texts
    .filter((text) => {
      const scan = wording.scan(text.text)
      return hasAny(scan, 'words.policyNamed') && !hasAny(scan, 'words.otherService')
    })
    .map(({ ref, place, text }) => ({ ref, place, text: text.slice(0, QUOTE_CHARACTERS), href: '' }))
}
