import type { DocumentFacts } from '../document-facts.ts'
import type { Passages } from './passages.ts'
import type { Key } from './phrase-index.ts'
import { hitsOf, inside, type Scan, type Wording, wordCount } from './wording.ts'

/** Passages above the first heading that can be the title; a line that is no heading can be if it is this short. */
const OPENING_PASSAGES = 2
const TITLE_CHARACTERS = 80
/** A title is a kind's name if so much of one of its parts is: "terms" in a longer headline names nothing. */
const NAMING_SHARE = 0.4
/** "Legal notice | Live Here", "Terms – Live Here". */
const TITLE_PARTS = / [|–—·•-] |[|:]/

/** The kinds of document that go by a name. */
export type Kind = 'privacy-policy' | 'legal-notice' | 'cookie-policy' | 'terms'

const NAMES: readonly [Kind, Key][] = [
  ['privacy-policy', 'words.privacyLink'],
  ['legal-notice', 'words.legalNoticeLink'],
  ['cookie-policy', 'words.cookieLink'],
  ['terms', 'words.terms'],
]

/** The document's title, the headings above its text, and a first line that stands where a heading would. */
export function titlesOf({ title }: Pick<DocumentFacts, 'title'>, { headings, list }: Passages): string[] {
  const opening = list
    .slice(0, OPENING_PASSAGES)
    .filter(({ heading, text }) => heading === '' && text.length <= TITLE_CHARACTERS)
    .map(({ text }) => text)
  const above = headings.slice(0, Math.max(1, list[0]?.section ?? 0))
  return [title, ...opening, ...above].filter((text) => text !== '')
}

/** The kinds that the first of these texts that names any names: a title before the headings under it. */
export function kindsNamed(texts: readonly string[], wording: Wording): ReadonlySet<Kind> {
  for (const text of texts) {
    const kinds = NAMES.filter(([kind, key]) =>
      text.split(TITLE_PARTS).some((part) => names(wording.scan(part), kind, key)),
    ).map(([kind]) => kind)
    if (kinds.length > 0) return new Set(kinds)
  }
  return new Set()
}

/** A policy may be called "privacy policy of the X app"; the other kinds go by their name alone. */
function names(scan: Scan, kind: Kind, key: Key): boolean {
  const hits = hitsOf(scan, key)
  if (kind === 'privacy-policy') {
    const not = hitsOf(scan, 'words.privacyLinkNot')
    return hits.some((hit) => !not.some((other) => inside(hit, other)))
  }
  const named = new Set(
    hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  )
  return hits.length > 0 && named.size >= NAMING_SHARE * wordCount(scan)
}

/** The words of an address's path, to be looked up as a title. */
export const addressWords = (url: string): string =>
  URL.canParse(url) ? new URL(url).pathname.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : ''
