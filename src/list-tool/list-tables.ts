import { ENTRY_STATUSES, type Entry } from '../list/entry.ts'
import type { List } from '../list/list.ts'
import { hasExpired } from '../list/list-dates.ts'
import { lastSourceDate, standing } from '../list/standing.ts'
import { table } from './table.ts'

/** Each entry with how strongly it may speak at `now`. */
export function standingTable(list: List, now: Date): string[] {
  const expired = hasExpired(list, now)
  return table(
    ['entry', 'party', 'status', 'today', 'last source', 'next review'],
    list.entries.map((entry) => [
      entry.id,
      entry.party.id,
      entry.status,
      standing(entry, now, expired) ?? 'not shown',
      lastSourceDate(entry) ?? 'none',
      entry.nextReview,
    ]),
  )
}

/** How many entries each party has in each status: what the criteria want published. */
export function partyTable(entries: readonly Entry[]): string[] {
  const parties = [...new Set(entries.map(({ party }) => party.id))].sort()
  const row = (name: string, counted: readonly Entry[]): string[] => [
    name,
    ...ENTRY_STATUSES.map((status) => `${counted.filter((entry) => entry.status === status).length}`),
    `${counted.length}`,
  ]
  return table(
    ['party', ...ENTRY_STATUSES, 'all'],
    [
      ...parties.map((id) =>
        row(
          id,
          entries.filter(({ party }) => party.id === id),
        ),
      ),
      row('all', entries),
    ],
  )
}
