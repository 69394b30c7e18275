import { list } from '../../src/list/entries.ts'
import { BUNDLED, type ListState } from '../../src/list/list.ts'
import { buildIndex } from '../../src/list/list-index.ts'
import { listState } from '../../src/list/list-state.ts'
import type { Listing } from '../../src/list/listing.ts'

/** The day on which tests look at pages. */
export const DAY = new Date('2026-11-21T14:02:00.000Z')

/** The bundled list as it is on that day. */
export const bundled: ListState = listState(list, { id: BUNDLED, now: DAY, trouble: null })

/** Its entries by domain and identifier. */
export const bundledIndex = buildIndex([{ id: BUNDLED, entries: list.entries }])

/** A list of somebody else that a person subscribed to. */
export const another: ListState = {
  id: 'list-2',
  name: { fr: 'Vigie des formulaires' },
  number: 14,
  issued: '2026-11-02',
  expires: '2027-05-02',
  expired: false,
  trouble: null,
}

/** The bundled list where what is on it does not matter. */
export const lists: ListState[] = [bundled]

/** The list of a listing, of the bundled one unless a test says otherwise. */
export const listOf = ({ id, name, number, issued }: ListState = bundled): Listing['list'] => ({
  id,
  name,
  number,
  issued,
})
