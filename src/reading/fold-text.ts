/** Soft hyphens, zero-width and direction marks, variation selectors: invisible, and used to split words. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu
const PLAIN_ASCII = /^[\x20-\x7e]*$/
const APOSTROPHES = /[\u2018\u2019\u02bc`\u00b4]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const MARKS = /\p{M}+/gu
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
}
const SPECIAL = /[ßøđłæœıς]/g
/** The dot of an abbreviation ("art. 6") ends no sentence. */
const ABBREVIATION_DOT = /\.(?= ?[ ][\p{Ll}\d(])/gu

/**
 * Makes two spellings of the same words equal: case, accents, apostrophes, dashes, white space and characters
 * nobody sees. Page text and lexicon go through the same folding.
 */
export function foldText(text: string): string {
  if (PLAIN_ASCII.test(text))
    return text
      .replace(/ {2,}/g, ' ')
      .replace(ABBREVIATION_DOT, ' ')
      .replace(/`/g, "'")
      .toLowerCase()
      .replace(/ {2,}/g, ' ')
      .trim()
  // Apostrophes first: NFKC turns an acute accent used as one into a space.
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(ABBREVIATION_DOT, ' ')
    .toLowerCase()
    .replace(DASHES, '-')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(/ {2,}/g, ' ')
    .trim()
}
