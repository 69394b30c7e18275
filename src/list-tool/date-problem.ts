import type { List } from '../list/list.ts'

/** Milliseconds that subscribers grant: clocks and time zones differ by a day at most. */
const GRACE = 24 * 3600 * 1000

/** Why a subscriber would refuse the list at `now` for its dates; null where none would. */
export function dateProblem({ issued, expires }: List, now: Date): string | null {
  const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
  if (issued > day(now.getTime() + GRACE)) return `is issued on ${issued}, and is refused until then`
  return expires < day(now.getTime()) ? `expired on ${expires}, and is refused everywhere` : null
}
