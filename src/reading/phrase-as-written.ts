import { foldText } from './fold-text.ts'
import type { Hit } from './phrase-index.ts'
import { type Scan, sentenceOf } from './wording.ts'

/** A word before it is folded: with its accents, and with the characters that nobody sees. */
const WRITTEN_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*|@/gu

/** The words of a hit as they stand in the page; where folding has changed how words are counted, their sentence. */
export function phraseAsWritten(scan: Scan, hit: Hit): string {
  const sentence = sentenceOf(scan, hit)
  const before = scan.split.sentenceOf.indexOf(scan.split.sentenceOf[hit.from] ?? 0)
  const words = [...sentence.matchAll(WRITTEN_WORD)]
  const first = words[hit.from - before]
  const last = words[hit.to - 1 - before]
  if (!first || !last) return sentence
  const phrase = sentence.slice(first.index, last.index + last[0].length)
  const meant = scan.split.words.slice(hit.from, hit.to)
  const folded = foldText(phrase).match(/[\p{L}\p{N}]+|@/gu) ?? []
  return folded.join(' ') === meant.join(' ') ? phrase : sentence
}
