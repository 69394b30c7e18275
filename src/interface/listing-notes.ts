import type { Listing } from '../list/listing.ts'
import { saysWhoRunsIt } from '../list/says-who-runs-it.ts'
import type { Texts } from './texts.ts'

/** Notes: more would have to be read instead of seen. */
const NOTES = 2

/**
 * What a headline leaves out about the page itself: another list may say less, and of a site that says who runs it
 * there is one thing to say. Each list speaks for itself, and what two say alike is told once.
 */
export function listingNotes(listings: readonly Listing[], { interface: words }: Texts): string[] {
  const notes = listings.flatMap(({ entry, matched, standing }) => {
    if (matched !== 'page') return []
    if (standing !== 'listed') return [words.banner.onList[standing]]
    return saysWhoRunsIt(entry) ? [words.banner.reuse] : []
  })
  return [...new Set(notes)].slice(0, NOTES)
}
