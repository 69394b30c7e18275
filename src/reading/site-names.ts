import type { PageFacts } from '../facts.ts'
import { foldText } from './fold-text.ts'
import { isNameLike } from './is-name-like.ts'
import type { Wording } from './wording.ts'

/** Parts of a site's name shorter than this match too much. */
const NAME_LETTERS = 3
/** Longer parts of a title say what the page is about. */
const TITLE_WORDS = 5

/**
 * What the site calls itself: words of its host and the parts of its title, folded and joined. A page called "Privacy"
 * or "Newsletter" does not give its site that name.
 */
export function siteNames(page: Pick<PageFacts, 'url' | 'title'>, wording: Wording): string[] {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : ''
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label !== 'www')
  const titles = page.title
    .split(/ [|–—•:·-] |[|•]/)
    .filter((part) => part.split(' ').length <= TITLE_WORDS && isNameLike(part, wording))
  return [...labels, ...titles].map(joinedLetters).filter((name) => name.length >= NAME_LETTERS)
}

/** Letters and digits alone, so that "Terre Vive" and "terre-vive" are equal. */
export const joinedLetters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')
