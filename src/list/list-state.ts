import type { ListHead, ListState } from './list.ts'
import { hasExpired } from './list-dates.ts'

/** A list at `now`. For an expired one its editors vouch no longer. */
export function listState(
  head: Pick<ListHead, 'name' | 'number' | 'issued' | 'expires'>,
  { id, now, trouble }: { id: string; now: Date; trouble: ListState['trouble'] },
): ListState {
  const { name, number, issued, expires } = head
  return { id, name, number, issued, expires, expired: hasExpired(head, now), trouble }
}
