import type { Lexicon } from '../languages/shape/lexicon.ts'
import { findPhrases, type Hit, type Key, phraseIndex } from './phrase-index.ts'
import { type SplitText, splitText } from './split-text.ts'

/** A text with everything the lexicons know in it. */
export interface Scan {
  split: SplitText
  hits: Hit[]
}

/** The lexicons at work on one page; each text is looked through once. */
export interface Wording {
  /** Codes of the languages that the page's texts are read in. */
  languages: ReadonlySet<string>
  /** One of these writes every noun with a capital. */
  capitalNouns: boolean
  scan(text: string): Scan
}

/** `languages`: those that count for the page's prose; links and fields are tried in all of `lexicons`. */
export function wordingOf(lexicons: Lexicon[], languages: ReadonlySet<string>): Wording {
  const index = phraseIndex(lexicons)
  const scans = new Map<string, Scan>()
  return {
    languages,
    capitalNouns: lexicons.some(({ code, capitalNouns }) => capitalNouns === true && languages.has(code)),
    scan(text) {
      let scan = scans.get(text)
      if (!scan) {
        const split = splitText(text)
        scan = { split, hits: findPhrases(index, split) }
        scans.set(text, scan)
      }
      return scan
    },
  }
}

/** Hits of any of these keys, in whatever language. */
export const hitsOf = (scan: Scan, ...keys: Key[]): Hit[] => scan.hits.filter((hit) => keys.includes(hit.key))

export const hasAny = (scan: Scan, ...keys: Key[]): boolean => scan.hits.some((hit) => keys.includes(hit.key))

/** The same, in the page's languages only: for prose, where a foreign word would mean something else. */
export const inPageLanguage = (wording: Wording, scan: Scan, ...keys: Key[]): Hit[] =>
  scan.hits.filter((hit) => keys.includes(hit.key) && wording.languages.has(hit.language))

/** The sentence around a hit, as written. */
export const sentenceOf = (scan: Scan, hit: Hit): string =>
  scan.split.sentences[scan.split.sentenceOf[hit.from] ?? 0] ?? scan.split.text

export const inside = (inner: Hit, outer: Hit): boolean => inner.from >= outer.from && inner.to <= outer.to

/** Words of the text without sentence ends. */
export const wordCount = (scan: Scan): number => scan.split.words.length - scan.split.sentences.length
