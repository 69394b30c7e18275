import type { FormFacts, PageFacts } from '../facts.ts'
import { phraseAsWritten } from './phrase-as-written.ts'
import type { FormPurpose, Quote } from './reading.ts'
import { inPageLanguage, type Wording } from './wording.ts'

const QUOTE_CHARACTERS = 300
/** Headings that say what a page is about. */
const HEADINGS = 2

/** Who signs or answers here takes a side; elsewhere the subject of the page says nothing about the person. */
const TAKES_SIDES: readonly FormPurpose[] = ['petition', 'survey']

/** Title or first headings that make a signature or an answer speak about politics. */
export function politicalSubject(
  page: PageFacts,
  form: FormFacts,
  purpose: FormPurpose,
  wording: Wording,
): Quote[] {
  if (!TAKES_SIDES.includes(purpose)) return []
  return [...new Set([page.title, ...page.headings.slice(0, HEADINGS)])].flatMap((text) => {
    const scan = wording.scan(text)
    const [hit] = inPageLanguage(wording, scan, 'words.politics')
    const quoted = { ref: form.ref, place: 'page' as const, text: text.slice(0, QUOTE_CHARACTERS) }
    return hit ? [{ ...quoted, words: phraseAsWritten(scan, hit) }] : []
  })
}
