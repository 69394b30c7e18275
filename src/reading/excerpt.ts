import { phraseAsWritten } from './phrase-as-written.ts'
import type { Hit } from './phrase-index.ts'
import { type Scan, sentenceOf } from './wording.ts'

/** Characters of page words in one signal: a line of the popup. */
const EXCERPT_CHARACTERS = 60

/** Page words or an attribute's value, cut for a signal. */
export const shortened = (text: string): string =>
  text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS - 1)}…` : text

/** What a hit stands in: its sentence where that is short and one piece, else its own words. */
export function excerpt(scan: Scan, hit: Hit): string {
  // Pieces that were joined for reading (buttons, labels) are parted by a dot of their own.
  const sentence = sentenceOf(scan, hit).replace(/ \.$/, '')
  const whole = sentence.length <= EXCERPT_CHARACTERS && !sentence.includes(' . ')
  return whole ? sentence : shortened(phraseAsWritten(scan, hit))
}
