import type { AuthorLine, LetterTexts } from '../languages/shape/letter.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { Identity } from './identity.ts'
import { blankLine } from './letter-as-text.ts'

/** Characters of one detail: longer than any name or address line, short enough to keep a letter a letter. */
const DETAIL = 200

/**
 * Who signs, put into a letter when it is shown or handed out, and taken out of it before it is stored: a kept letter
 * says no more about a person than they typed into it themselves.
 */
export interface Blanks {
  /** The letter with every line that is still left open, and can be filled, filled in. */
  fill(text: string): string
  /** The letter with every line that reads exactly as `fill` writes it left open again. */
  empty(text: string): string
}

/** `letters`: the languages whose lines are known; the letter on a desk may be in any of them. */
export function blanksOf(
  identity: Identity,
  letters: readonly Pick<LetterTexts, 'language' | 'author'>[],
): Blanks {
  const filled = new Map<string, string>()
  for (const { language, author } of letters)
    for (const line of author.fields) {
      const said = lineOf(line, identity, language)
      const blank = blankLine(line.label)
      // Two languages may share a label; the first one speaks.
      if (said !== '' && !filled.has(blank)) filled.set(blank, `${line.label} ${said}`)
    }
  const left = new Map([...filled].map(([blank, full]) => [full, blank]))
  return { fill: eachLine(filled), empty: eachLine(left) }
}

/** What a line says of the person, '' where they gave nothing that belongs there. */
function lineOf({ of }: AuthorLine, identity: Identity, language: string): string {
  const groups = of.map((group) =>
    group
      .map((detail) => said(detail, identity, language))
      .filter((one) => one !== '')
      .join(' '),
  )
  return groups.filter((group) => group !== '').join(', ')
}

function said(detail: keyof Identity, identity: Identity, language: string): string {
  const text = plainText(identity[detail], DETAIL)
  if (detail !== 'country' || !/^[A-Z]{2}$/.test(text)) return text
  return new Intl.DisplayNames(language, { type: 'region' }).of(text) ?? text
}

const eachLine =
  (by: ReadonlyMap<string, string>) =>
  (text: string): string =>
    by.size === 0
      ? text
      : text
          .split('\n')
          .map((line) => by.get(line) ?? line)
          .join('\n')
