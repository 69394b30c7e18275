import type { DraftKind } from './field-hits.ts'

/** A longer text is no example of an answer. */
const EXAMPLE_CHARACTERS = 40

/** Answers shown as examples say what is asked in every language; a date alone may be any date. */
const EXAMPLES: readonly [RegExp, DraftKind, number][] = [
  [/^(?:(?:e\.g\.|ex\.?|z\.b\.)\s?:?\s?)?[^\s@]+@[^\s@]+\.\p{L}+$/iu, 'email', 1],
  [/^https?:\/\//, 'url', 1],
  [/^mm ?[-/. ] ?(?:yy|aa|jj|rr){1,2}$/i, 'card_expiry', 1],
  [/^(?:[\d•x*]{4}[ -]?){3}[\d•x*]{4}$/i, 'card_number', 1],
  [/^[a-z]{2}\d{2} ?(?:[a-z\dx]{4} ?){3,}/i, 'iban', 1],
  // Nine digits: a date has eight.
  [/^(?=(?:\D*\d){9})(?:\(?\+\d{1,3}\)?|0)[\d ./()-]+$/, 'phone', 0.8],
  [/^(?:dd|jj|tt|gg)[-/. ](?:mm|mois|mon)[-/. ](?:yyyy|aaaa|jjjj|rrrr)$/i, 'birth_date', 0.6],
]

/** What an example ("you@example.org", "06 12 34 56 78", "MM/YY") asks for, and how surely: 1 as a word would. */
export function exampleKind(text: string): { kind: DraftKind; factor: number } | null {
  if (text.length > EXAMPLE_CHARACTERS) return null
  const found = EXAMPLES.find(([shape]) => shape.test(text.trim()))
  return found ? { kind: found[1], factor: found[2] } : null
}
