import type { AuthorLine, LetterTexts } from '../languages/shape/letter.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { Identity } from './identity.ts'
import { type Details, referencesOf, withoutReferences } from './own-details.ts'

/** Characters of one detail: longer than any name or address line, short enough to keep a letter a letter. */
const DETAIL = 200

/** A line of a letter for who signs. */
export interface Line {
  label: string
  /** '' where the person gave nothing that belongs there. */
  said: string
  /** The same with references in the place of the details. */
  open: string
  /** All of them. */
  details: Details
  /** Those that belong on this line, '' for the others, of which most words have three letters. */
  own: Details
}

/** One a label, the longer label first. `letters`: the languages whose lines are known. */
export function linesOf(
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
          open: lineOf(line, referencesOf(details)),
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
export const detailsOf = (identity: Identity, language: string): Details =>
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
export function phrasesOf(identity: Identity, lines: readonly Line[]): readonly string[] {
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
