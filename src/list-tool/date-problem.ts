import type { List } from '../list/list.ts'
import { dateTrouble } from '../list/list-dates.ts'

/** Why a subscriber would refuse the list at `now` for its dates; null where none would. */
export function dateProblem(list: List, now: Date): string | null {
  switch (dateTrouble(list, now)) {
    case 'issued-later':
      return `is issued on ${list.issued}, and is refused until then`
    case 'expired':
      return `expired on ${list.expires}, and is refused everywhere`
    case null:
      return null
  }
}
