import type { DocumentQuote } from './document-reading.ts'
import type { Passage } from './passages.ts'
import { hasAny, type Wording } from './wording.ts'

const GAPS = 10
const QUOTE_CHARACTERS = 120

/** What templates leave behind: "[…]", "{{company}}", "XXXX", "______". */
const BRACKETS = /\[([^[\]]{1,60})\]|<([^<>]{1,60})>/g
const ALWAYS = /\{\{[^{}]{0,60}\}\}|\{%[^{}]{0,60}%\}|\bX{3,12}\b|_{5,}|\.{8,}|…{3,}/

/** Places of a template that nobody filled in, with some of the text around each. */
export function unfilledGaps(passages: readonly Passage[], wording: Wording): DocumentQuote[] {
  const gaps: DocumentQuote[] = []
  for (const { text, heading } of passages) {
    const at = gapIn(text, wording)
    if (at < 0) continue
    gaps.push({
      text: text.slice(Math.max(0, at - QUOTE_CHARACTERS / 2), at + QUOTE_CHARACTERS).trim(),
      heading,
    })
    if (gaps.length === GAPS) break
  }
  return gaps
}

/** Where the first gap begins, -1 if there is none. A footnote or a quotation stands in brackets as well. */
function gapIn(text: string, wording: Wording): number {
  const always = text.search(ALWAYS)
  if (always >= 0) return always
  for (const match of text.matchAll(BRACKETS)) {
    const inner = match[1] ?? match[2] ?? ''
    if (hasAny(wording.scan(inner), 'words.fillIn')) return match.index
  }
  return -1
}
