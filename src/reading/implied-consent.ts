import type { NoticeBlock } from './notice-items.ts'
import { phraseAsWritten } from './phrase-as-written.ts'
import type { Quote } from './reading.ts'
import { inPageLanguage, sentenceOf, type Wording } from './wording.ts'

const QUOTE_CHARACTERS = 300

/** Sentences by which sending the form counts as agreeing to messages ("by signing you agree to receive …"). */
export function impliedConsent(blocks: NoticeBlock[], wording: Wording): Quote[] {
  const quotes: Quote[] = []
  for (const block of blocks) {
    const scan = wording.scan(block.text)
    const wordings = inPageLanguage(wording, scan, 'words.impliedConsent')
    const objects = inPageLanguage(wording, scan, 'words.marketingObject').map(
      (hit) => scan.split.sentenceOf[hit.from],
    )
    for (const hit of wordings) {
      const number = scan.split.sentenceOf[hit.from]
      const text = sentenceOf(scan, hit).slice(0, QUOTE_CHARACTERS)
      if (objects.includes(number) && !quotes.some((quote) => quote.text === text))
        quotes.push({ ref: block.ref, place: block.place, text, words: phraseAsWritten(scan, hit) })
    }
  }
  return quotes
}
