import type { AuthorLine, LetterTexts } from '../languages/shape/letter.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { Identity } from './identity.ts'
import { blankLine } from './letter-as-text.ts'
import {
  type Details,
  detailsFilled,
  withoutDetails,
  withoutPhrases,
  withoutReferences,
} from './own-details.ts'

/** Characters of one detail: longer than any name or address line, short enough to keep a letter a letter. */
const DETAIL = 200

/**
 * Who signs, put into a letter when it is shown or handed out, and taken out of it before it is stored: a kept letter
 * says no more about a person than they typed into it themselves. A line that they changed keeps what they added, with
 * references in the place of their details, so that `fill` gives back each letter that `empty` took them from.
 */
export interface Blanks {
  /** The letter with every line that is still left open, and can be filled, filled in. */
  fill(text: string): string
  /** The letter without the details of who signs: a line that reads as `fill` writes it is left open again. */
  empty(text: string): string
}

interface Line {
  label: string
  /** '' where the person gave nothing that belongs there. */
  said: string
  /** All of them. */
  details: Details
  /** Those that belong on this line, '' for the others, of which most words have three letters. */
  own: Details
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
  return {
    fill: (text) =>
      eachLine(text, lines, (row, { line, labelled }) => {
        if (labelled && line !== null && line.said !== '' && row.startsWith(blankLine(line.label))) {
          const rest = row.slice(blankLine(line.label).length)
          // One point more is no line to fill in any more: the person's own.
          if (!rest.startsWith('.')) return `${line.label} ${line.said}${detailsFilled(rest, line.details)}`
        }
        return detailsFilled(row, line?.details ?? none)
      }),
    empty: (text) =>
      !given
        ? withoutReferences(text)
        : eachLine(text, lines, (raw, { line, labelled, near }) => {
            const row = withoutReferences(raw)
            return withoutPhrases(
              line !== null && near ? withoutOwn(row, line, labelled) : row,
              phrases,
              line?.details ?? none,
            )
          }),
  }
}

/** A row of who signs, or one that was broken off it. */
function withoutOwn(row: string, { label, said, own }: Line, labelled: boolean): string {
  if (!labelled) return withoutDetails(row, own)
  const full = `${label} ${said}`
  const rest = row.slice(full.length)
  if (said !== '' && row.startsWith(full) && !rest.startsWith('.'))
    return withoutDetails(rest, own, blankLine(label))
  return label + withoutDetails(row.slice(label.length), own)
}

function linesOf(
  identity: Identity,
  letters: readonly Pick<LetterTexts, 'language' | 'author'>[],
): readonly Line[] {
  const byLabel = new Map<string, Line>()
  for (const { language, author } of letters) {
    const details = detailsOf(identity, language)
    // Two languages may share a label; the first one that has something to say speaks.
    for (const line of author.fields)
      if ((byLabel.get(line.label)?.said ?? '') === '')
        byLabel.set(line.label, {
          label: line.label,
          said: lineOf(line, details),
          details,
          own: details.map((one, at) => (line.of.flat().some((key) => KEYS[at] === key) ? one : '')),
        })
  }
  // Of two labels that begin alike, the longer one is meant.
  return [...byLabel.values()].sort((one, other) => other.label.length - one.label.length)
}

const KEYS = [
  'firstName',
  'surname',
  'street',
  'postcode',
  'city',
  'country',
  'email',
  'phone',
] as const satisfies readonly (keyof Identity)[]

/** In the order of `KEYS`, which stays: a stored reference names a detail by its place there. */
const detailsOf = (identity: Identity, language: string): Details =>
  KEYS.map((key) => said(key, identity, language))

/** What a line says of the person. */
function lineOf({ of }: AuthorLine, details: Details): string {
  const groups = of.map((group) =>
    group
      .map((key) => details[KEYS.indexOf(key)] ?? '')
      .filter((one) => one !== '')
      .join(' '),
  )
  return groups.filter((group) => group !== '').join(', ')
}

/**
 * What tells who signs wherever it stands, as after the label of a line was changed: names and places in a row, and the
 * details that are nobody else's. A town or a first name alone may be the authority's or anybody's.
 */
function phrasesOf(identity: Identity, lines: readonly Line[]): readonly string[] {
  const alone = (['street', 'email', 'phone'] as const).map((key) => said(key, identity, 'en'))
  const rows = lines
    .flatMap((line) => [line.said, ...line.said.split(', ')])
    .filter((one) => one.includes(' '))
  return [...new Set([...rows, ...alone])]
    .filter((one) => one.length >= 5)
    .sort((one, other) => other.length - one.length)
}

function said(detail: keyof Identity, identity: Identity, language: string): string {
  const text = withoutReferences(plainText(identity[detail], DETAIL))
  if (detail !== 'country' || !/^[A-Z]{2}$/.test(text)) return text
  return new Intl.DisplayNames(language, { type: 'region' }).of(text) ?? text
}

interface Place {
  /** The last line for who signs that began at or above this row. */
  line: Line | null
  /** This row begins with its label. */
  labelled: boolean
  /** No empty row since: a line that was broken in two goes on here. */
  near: boolean
}

function eachLine(
  text: string,
  lines: readonly Line[],
  change: (row: string, place: Place) => string,
): string {
  let line: Line | null = null
  let near = false
  return text
    .split('\n')
    .map((row) => {
      const begun = lines.find(({ label }) => row.startsWith(label))
      line = begun ?? line
      near = begun !== undefined || (near && row.trim() !== '')
      return change(row, { line, labelled: begun !== undefined, near })
    })
    .join('\n')
}
