import type { Ref } from '../facts.ts'
import type { Entry } from './entry.ts'
import type { ListState } from './list.ts'

/**
 * How strongly an entry may speak on a given day. Only `listed` carries a level. `overdue`: its review date, or its
 * list's date of expiry, has passed.
 */
export const STANDINGS = ['listed', 'historical', 'overdue', 'disputed', 'corrected'] as const

export type Standing = (typeof STANDINGS)[number]

/** An entry of one list that matches this page, its form's target, a frame or a link. */
export interface Listing {
  entry: Entry
  /** The list that it stands in. */
  list: Pick<ListState, 'id' | 'name' | 'number' | 'issued'>
  standing: Standing
  matched: 'page' | 'target' | 'frame' | 'link'
  /** The host that matched, as seen on the page. */
  host: string
  /** The entry's domain that it matched. */
  domain: string
  /** The form, frame or link on the page that leads there; left out for the page itself and where none is in sight. */
  ref?: Ref
}
