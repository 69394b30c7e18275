import type { LetterTexts } from '../languages/shape/letter.ts'
import type { Identity } from './identity.ts'
import { detailsOf, type Line, linesOf, phrasesOf } from './identity-lines.ts'
import { blankLine } from './letter-as-text.ts'
import { detailsFilled, withoutDetails, withoutPhrases, withoutReferences } from './own-details.ts'
import { type Span, spansAfter } from './spans-after.ts'

/**
 * Who signs, put into a letter when it is shown or handed out, and taken out of it before it is stored: a kept letter
 * says no more about a person than they typed into it themselves. A line that they changed keeps what they added, with
 * references in the place of their details, so that `fill` gives back each letter that `empty` took them from.
 */
export interface Blanks {
  /** The letter with every line that is still left open, and can be filled, filled in. */
  fill(text: string): string
  /**
   * The letter without the details of who signs: a line that reads as `fill` writes it is left open again. `was` is the
   * kept letter that was shown and changed into this one: what is left of its details is known by its place.
   */
  empty(text: string, was?: string): string
}

/** `letters`: the languages whose lines are known; the letter on a desk may be in any of them. */
export function blanksOf(
  identity: Identity,
  letters: readonly Pick<LetterTexts, 'language' | 'author'>[],
): Blanks {
  const lines = linesOf(identity, letters)
  const phrases = phrasesOf(identity, lines)
  const none = detailsOf(identity, 'en')
  const given = none.some((one) => one !== '')
  const filled = (text: string) =>
    eachLine(text, lines, (row, { line, labelled }) => {
      if (labelled && line !== null && line.said !== '' && row.startsWith(blankLine(line.label))) {
        const rest = row.slice(blankLine(line.label).length)
        // One point more is no line to fill in any more: the person's own.
        if (!rest.startsWith('.')) return detailsFilled(`${line.label} ${line.open}${rest}`, line.details)
      }
      return detailsFilled(row, line?.details ?? none)
    })
  return {
    fill: (text) =>
      filled(text)
        .map((row) => row.text)
        .join('\n'),
    empty(text, was) {
      if (!given) return withoutReferences(text)
      const known = was === undefined ? [] : spansIn(filled(was), text)
      let start = 0
      return eachLine(text, lines, (raw, { line, labelled, near }) => {
        const here = known.length === 0 ? known : spansOf(known, start, raw.length)
        start += raw.length + 1
        // What could be taken for references is no letter's own; without it, places would be others.
        const row = withoutReferences(raw)
        const own = row === raw ? here : []
        const details = line?.details ?? none
        const left =
          line !== null && near
            ? withoutOwn(row, line, labelled, own)
            : withoutDetails(row, details, { sought: [], known: own })
        return withoutPhrases(left, phrases, details)
      }).join('\n')
    },
  }
}

/** Where the details of a letter as it was shown stand now. */
function spansIn(rows: readonly { text: string; spans: readonly Span[] }[], next: string): Span[] {
  let start = 0
  const spans = rows.flatMap((row) => {
    const shown = row.spans.map((span) => ({ ...span, start: start + span.start }))
    start += row.text.length + 1
    return shown
  })
  return spansAfter(rows.map(({ text }) => text).join('\n'), spans, next)
}

/** Those that begin within a row that begins at `start`, counted from its beginning. */
const spansOf = (spans: readonly Span[], start: number, length: number): Span[] =>
  spans
    .filter((span) => span.start >= start && span.start < start + length)
    .map((span) => ({ ...span, start: span.start - start }))

/** A row of who signs, or one that was broken off it. */
function withoutOwn(
  row: string,
  { label, said, own, details }: Line,
  labelled: boolean,
  known: Span[],
): string {
  const from = (at: number) => ({ sought: own, known: at === 0 ? known : spansOf(known, at, row.length) })
  if (!labelled) return withoutDetails(row, details, from(0))
  const full = `${label} ${said}`
  const rest = row.slice(full.length)
  if (said !== '' && row.startsWith(full) && !rest.startsWith('.'))
    return withoutDetails(rest, details, { ...from(full.length), before: blankLine(label) })
  return label + withoutDetails(row.slice(label.length), details, from(label.length))
}

interface Place {
  /** The last line for who signs that began at or above this row. */
  line: Line | null
  /** This row begins with its label. */
  labelled: boolean
  /** No empty row since: a line that was broken in two goes on here. */
  near: boolean
}

function eachLine<Row>(
  text: string,
  lines: readonly Line[],
  change: (row: string, place: Place) => Row,
): Row[] {
  let line: Line | null = null
  let near = false
  return text.split('\n').map((row) => {
    const begun = lines.find(({ label }) => row.startsWith(label))
    line = begun ?? line
    near = begun !== undefined || (near && row.trim() !== '')
    return change(row, { line, labelled: begun !== undefined, near })
  })
}
