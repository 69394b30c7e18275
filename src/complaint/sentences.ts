import type { QuoteMarks } from '../outgoing/quoted.ts'

/** Marks that may end a sentence. */
const ENDS = '.!?…'
const BRACKETS: Record<string, string> = { '(': ')', '[': ']' }

/** Abbreviations of letters with four or more characters; shorter words before a full stop never end a sentence. */
const ABBREVIATIONS = new Set(['apdo', 'arts', 'cons', 'lett', 'paragr', 'tags', 'ziff'])
const SHORT_WORD = 3
/** Characters looked at before a full stop. */
const WORD = 40

/**
 * The sentences of a paragraph. Splits only where it is sure: after a mark that stands outside quotes and brackets,
 * behind a whole word, before a capital letter. Where it is not, two sentences stay together: better than one cut
 * after "Abs." or within somebody's words.
 */
export function sentences(paragraph: string, marks: QuoteMarks): string[] {
  const open = marks.open.trim()
  const close = marks.close.trim()
  const awaited: string[] = []
  const result: string[] = []
  let from = 0
  for (let at = 0; at < paragraph.length; at += 1) {
    const character = paragraph.charAt(at)
    const closing = character === open ? close : BRACKETS[character]
    if (character === awaited.at(-1)) awaited.pop()
    else if (closing !== undefined) awaited.push(closing)
    if (awaited.length > 0 || !endsSentence(paragraph, from, at, open)) continue
    result.push(paragraph.slice(from, at + 1).trim())
    from = at + 1
  }
  const rest = paragraph.slice(from).trim()
  return rest === '' ? result : [...result, rest]
}

function endsSentence(text: string, from: number, at: number, open: string): boolean {
  const mark = text.charAt(at)
  if (!ENDS.includes(mark) || text.charAt(at + 1) !== ' ') return false
  const next = text.charAt(at + 2)
  if (!/\p{Lu}/u.test(next) && next !== open) return false
  return mark !== '.' || isWholeWord(wordBefore(text, from, at))
}

function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && at - start < WORD && !/[\s(]/.test(text.charAt(start - 1))) start -= 1
  return text.slice(start, at)
}

/** True for what may stand before the full stop of a sentence: no "Art", no "1" of a day, no initial. */
function isWholeWord(word: string): boolean {
  if (/^\d{1,2}$/.test(word)) return false
  const letters = /[\p{L}]+$/u.exec(word)?.[0]
  if (letters === undefined) return true
  if (letters.length <= SHORT_WORD) return letters.length > 1 && letters === letters.toUpperCase()
  return !ABBREVIATIONS.has(letters.toLowerCase())
}
