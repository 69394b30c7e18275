import type { Entry } from './entry.ts'

/** How strongly an entry may speak on a given day. */
export type Standing = 'listed' | 'historical' | 'review'

/** A list entry that matches this page, its form's target, a frame or a link. */
export interface Listing {
  entry: Entry
  standing: Standing
  matched: 'page' | 'target' | 'frame' | 'link'
  /** The host that matched, as seen on the page. */
  host: string
  /** The entry's domain that it matched. */
  domain: string
}
