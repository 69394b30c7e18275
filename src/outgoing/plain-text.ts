/** UTF-16 units read for every character kept: what a page can make us work on before the cut. */
const READ_PER_KEPT = 8

/** Scripts in which a joiner (U+200C, U+200D) changes how a word is written. Elsewhere joiners only hide things. */
const JOINING = ['Arabic', 'Syriac', 'Devanagari', 'Bengali', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam']
  .concat(['Oriya', 'Sinhala', 'Tamil', 'Telugu', 'Khmer', 'Mongolian'])
  .map((script) => `\\p{Script=${script}}`)
  .join('')

const LONE_SURROGATE = /\p{Surrogate}/gu
const CONTROL = /\p{Cc}/gu
const IDLE_JOINER = new RegExp(`(?<![\\p{M}${JOINING}])[\\u200c\\u200d]`, 'gu')
/** Format characters that reorder, hide or annotate text: bidi controls, zero-width, tags. Joiners are judged apart. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\u{e0000}-\u{e007f}]/gu
/** More marks than this on one letter is drawing over the neighbouring lines, not writing. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu
const SPACE = /\s+/gu

/**
 * A string of the page as one inert line: NFC, without controls, bidi overrides and invisible characters, white
 * space collapsed, at most `limit` characters with an ellipsis where something was cut.
 */
export function plainText(raw: string, limit: number): string {
  const text = raw
    .slice(0, limit * READ_PER_KEPT)
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINER, '')
    .replace(STACKED_MARKS, '$1')
    .replace(SPACE, ' ')
    .trim()
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`
}
