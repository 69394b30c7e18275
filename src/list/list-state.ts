import type { ListHead, ListState } from './list.ts'

/** A list at `now`. Expired is the list whose last day has passed, whole: its editors vouch for it no longer. */
export function listState(
  { name, number, issued, expires }: Pick<ListHead, 'name' | 'number' | 'issued' | 'expires'>,
  { id, now, trouble }: { id: string; now: Date; trouble: ListState['trouble'] },
): ListState {
  const expired = now.toISOString().slice(0, 10) > expires
  return { id, name, number, issued, expires, expired, trouble }
}
