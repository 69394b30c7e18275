import { isNameLike } from './is-name-like.ts'
import type { Wording } from './wording.ts'

/** Characters before a postcode in which the street and its number stand. */
const STREET_CHARACTERS = 60

/** Shapes that no number of people has: British, Polish, Portuguese, Dutch, and any with its country. */
const CERTAIN = [
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/,
  /\b\d{2}-\d{3} \p{Lu}\p{Ll}/u,
  /\b\d{4}-\d{3} \p{Lu}\p{Ll}/u,
  /\b\d{4} ?(?!EU|UK|UN|US)[A-Z]{2},? \p{Lu}\p{L}/u,
  /\b(?:A|B|CH|CZ|D|DE|DK|E|F|FI|FIN|FR|GR|H|HU|I|IT|L|LU|N|P|PL|PT|RO|S|SE|SK)-\d{4,6} \p{Lu}\p{Ll}/u,
]

/** Four to six digits, or five with a space, and a capitalised word. */
const POSTCODE = /(?<![\d.,])(\d{4,6}|\d{3} \d{2}) (\p{Lu}[\p{L}'’-]{1,40})/gu
const YEAR = /^(?:19|20)\d\d$/

/** "Ringstraße 4, 50667 …", "BP 123 75011 …" */
const AFTER_NUMBER = /\d{1,5} ?\p{L}?(?:[/-]\d{1,3})?[,;|·•–-]? ?[,;|·•–-]? ?$/u
const AFTER_SEPARATOR = /[,;|·•–-] {0,2}$/
/** "1091 Budapest, Üllői út 99" */
const BEFORE_STREET = /^, \p{Lu}[^\d]{3,45} \d{1,3}(?!\d)/u
/** "12 rue du Bac 75007 …": where the number comes before the street. */
const AFTER_STREET = /(?<!\d)\d{1,4}(?: (?:bis|ter)|\p{L})?,? [^\d]{4,45}$/u

/**
 * Whether a text holds a postal address. "30000 people" is none: digits before a capital are a postcode where a street
 * or its number leads to them and the word after them is no common one.
 */
export function hasPostalAddress(text: string, wording: Wording): boolean {
  if (CERTAIN.some((shape) => shape.test(text))) return true
  for (const match of text.matchAll(POSTCODE)) {
    const [, digits = '', place = ''] = match
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - STREET_CHARACTERS), match.index)
    const after = text.slice(end, end + STREET_CHARACTERS)
    const year = YEAR.test(digits)
    const numbered = AFTER_NUMBER.test(before)
    if (numbered && !year) return true
    if (numbered || (!year && leads(before, after, wording))) if (isNameLike(place, wording)) return true
  }
  return false
}

/** Weaker signs; where every noun has a capital, only a comma counts. */
function leads(before: string, after: string, { capitalNouns }: Wording): boolean {
  if (AFTER_SEPARATOR.test(before)) return true
  return !capitalNouns && (AFTER_STREET.test(before) || BEFORE_STREET.test(after))
}
