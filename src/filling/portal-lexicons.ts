import { portalWords as german } from '../languages/de.portal.ts'
import { portalWords as english } from '../languages/en.portal.ts'
import { portalWords as spanish } from '../languages/es.portal.ts'
import { portalWords as french } from '../languages/fr.portal.ts'
import { portalWords as italian } from '../languages/it.portal.ts'
import { portalWords as dutch } from '../languages/nl.portal.ts'
import { portalWords as polish } from '../languages/pl.portal.ts'
import { portalWords as portuguese } from '../languages/pt.portal.ts'
import type { DatePart, PortalWords } from '../languages/shape/portal.ts'
import { type LabelIndex, labelIndex, wordsOf } from './label-index.ts'

/** The words of authorities' forms, one set a language that letters are written in. */
export const portalLexicons: readonly PortalWords[] = [
  dutch,
  english,
  french,
  german,
  italian,
  polish,
  portuguese,
  spanish,
]

const DATE_PARTS: readonly DatePart[] = ['day', 'month', 'year']

export interface PortalLexicon {
  words: PortalWords
  index: LabelIndex
  /** Names of a date's parts, and words that change nothing beside them. */
  parts: Map<string, DatePart>
  filling: Set<string>
}

const known = new Map<string, PortalLexicon>()

/**
 * Lexicons for a form, the likeliest first: that of the page (`lang` as authored), that of the letter (BCP 47), and
 * English, in which many portals leave parts of theirs.
 */
export function lexiconsFor(lang: string, letter: string): PortalLexicon[] {
  const codes = [lang, letter, 'en'].map((tag) => tag.trim().slice(0, 2).toLowerCase())
  return [...new Set(codes)].flatMap((code) => lexicon(code) ?? [])
}

function lexicon(code: string): PortalLexicon | null {
  const found = known.get(code)
  if (found) return found
  const words = portalLexicons.find((one) => one.code === code)
  if (words === undefined) return null
  const made = {
    words,
    index: labelIndex(words),
    parts: new Map(
      DATE_PARTS.flatMap((part) =>
        words.dateParts[part].split(' | ').map((name) => [wordsOf(name).join(' '), part]),
      ),
    ),
    filling: new Set(words.filling.split(' | ').flatMap(wordsOf)),
  }
  known.set(code, made)
  return made
}
