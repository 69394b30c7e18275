import type { PageFacts } from '../facts.ts'
import type { Lexicon } from '../languages/shape/lexicon.ts'
import { foldText } from './fold-text.ts'
import type { LanguageReading } from './reading.ts'

/** Words of the page that are counted; a language shows itself in far fewer. */
const WORDS = 1_500
/** Below this many words a text says nothing about its language. */
export const ENOUGH_WORDS = 12
/** Share of function words from which a text is in that language, and below which no part of it is. */
const CLEAR_SHARE = 0.13
export const ABSENT_SHARE = 0.05
/** From so many words on, the absence of a language's function words says that it is another one. */
const LONG_TEXT_WORDS = 80
/** Share of known words by which a handful of labels is in a language. */
const KNOWN_SHARE = 0.8

export interface PageLanguage {
  reading: LanguageReading
  /** Codes of the languages whose words are looked for in the page's prose. */
  languages: ReadonlySet<string>
}

/** What the page says about itself in `lang`, what its words say, and what the browser detected. */
export const languageOf = (pages: PageFacts[], lexicons: Lexicon[], detected: string | null): PageLanguage =>
  languageOfText(textOf(pages), pages[0]?.lang ?? '', lexicons, detected)

/** The same for any text; `lang` as authored. */
export function languageOfText(
  text: string,
  lang: string,
  lexicons: Lexicon[],
  detected: string | null,
): PageLanguage {
  const shares = sharesOf(text, lexicons)
  const code = choose(primaryLanguage(lang), primaryLanguage(detected ?? ''), shares)
  const lexicon = lexicons.find((one) => one.code === code)
  const languages = new Set(
    shares.words >= ENOUGH_WORDS
      ? shares.order.filter((one) => one.share >= ABSENT_SHARE).map((one) => one.code)
      : [],
  )
  if (lexicon) languages.add(lexicon.code)
  return { reading: { code, level: lexicon?.level ?? 'none' }, languages }
}

interface Shares {
  /** Number of words that were looked at. */
  words: number
  order: Share[]
}

interface Share {
  code: string
  /** Share of function words. */
  share: number
  /** Share of words that the lexicon holds at all: a form with four words has no function word. */
  known: number
}

function choose(declared: string, detected: string, { words, order }: Shares): string {
  const [best, second] = order
  const declaredShare = order.find((one) => one.code === declared)?.share
  const clear =
    words >= ENOUGH_WORDS && best && best.share >= CLEAR_SHARE && best.share >= 1.5 * (second?.share ?? 0)
  if (clear && (declaredShare ?? 0) < best.share / 2) return best.code
  // Templates declare "en" whatever is written into them; a long text without any English word is not English.
  if (declaredShare !== undefined)
    return words < LONG_TEXT_WORDS || declaredShare >= ABSENT_SHARE ? declared : detected || 'und'
  return declared || detected || fromVocabulary(order) || 'und'
}

function fromVocabulary(order: Share[]): string {
  const [best, second] = order.toSorted((a, b) => b.known - a.known)
  return best && best.known >= KNOWN_SHARE && best.known > (second?.known ?? 0) ? best.code : ''
}

const vocabularies = new WeakMap<Lexicon, { functionWords: Set<string>; all: Set<string> }>()

function vocabularyOf(lexicon: Lexicon): { functionWords: Set<string>; all: Set<string> } {
  let vocabulary = vocabularies.get(lexicon)
  if (!vocabulary) {
    const phrases = [...Object.values(lexicon.words), ...Object.values(lexicon.fields)].flat()
    const functionWords = new Set(lexicon.functionWords.map(foldText))
    const all = new Set([
      ...functionWords,
      ...phrases.flatMap((phrase) => foldText(phrase).match(/\p{L}+/gu) ?? []),
    ])
    vocabulary = { functionWords, all }
    vocabularies.set(lexicon, vocabulary)
  }
  return vocabulary
}

/** The words of a text that are counted, folded. */
export const wordsOf = (text: string): string[] => (foldText(text).match(/\p{L}+/gu) ?? []).slice(0, WORDS)

/** Share of the words that are among the `wanted`, 0 to 1. */
export const shareOf = (words: readonly string[], wanted: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : words.filter((word) => wanted.has(word)).length / words.length

function sharesOf(text: string, lexicons: Lexicon[]): Shares {
  const words = wordsOf(text)
  const order = lexicons
    .map((lexicon) => {
      const { functionWords, all } = vocabularyOf(lexicon)
      return { code: lexicon.code, share: shareOf(words, functionWords), known: shareOf(words, all) }
    })
    .sort((a, b) => b.share - a.share)
  return { words: words.length, order }
}

/** Prose first: what stands at the forms is what gets read. */
export function textOf(pages: PageFacts[]): string {
  const parts: string[] = []
  for (const page of pages) {
    for (const form of page.forms)
      parts.push(
        ...form.texts.map((text) => text.text),
        ...form.buttons.map((button) => button.text),
        ...form.fields.flatMap((field) => field.labels.map((label) => label.text)),
      )
    parts.push(page.title, ...page.headings, page.footer, ...page.links.map((link) => link.text))
  }
  return parts.join(' ').slice(0, 20_000)
}

/** "fr-CA" → "fr"; '' where a tag names no language. */
export const primaryLanguage = (tag: string): string =>
  /^[a-z]{2,3}/.exec(tag.trim().toLowerCase())?.[0] ?? ''
