import { foldText } from './fold-text.ts'
import { ABSENT_SHARE, ENOUGH_WORDS, primaryLanguage, shareOf, wordsOf } from './language-of.ts'

/** What is known of a language before its lexicon is there. */
export interface KnownLanguage {
  code: string
  functionWords: readonly string[]
}

/** Programs, templates and authors' names for fields are English wherever the page is from. */
const ALWAYS = 'en'

/**
 * Codes of the languages whose lexicons a text is read with: those it is declared or detected to be in (`hints`, as
 * authored), those whose little words it uses, and English. Where nothing tells, all of them.
 */
export function languagesToRead(
  text: string,
  hints: readonly (string | null)[],
  known: readonly KnownLanguage[],
): string[] {
  const words = wordsOf(text)
  const hinted = new Set(hints.map((hint) => primaryLanguage(hint ?? '')))
  const wanted = known.filter(
    ({ code, functionWords }) =>
      hinted.has(code) ||
      (words.length >= ENOUGH_WORDS && shareOf(words, new Set(functionWords.map(foldText))) >= ABSENT_SHARE),
  )
  const chosen = wanted.length > 0 ? wanted : known
  return [...new Set([...chosen.map(({ code }) => code), ALWAYS])].sort()
}
