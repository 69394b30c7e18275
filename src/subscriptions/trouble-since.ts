import type { ListState, ListTrouble } from '../list/list.ts'

/**
 * Since when a list is in trouble that is now `what`; ISO 8601. Whatever keeps it from being renewed is one trouble, also
 * where it changes its name. `index-full` is another one: the list was renewed then.
 */
export function troubleSince(former: ListState['trouble'], what: ListTrouble, now: number): string {
  const goesOn = former !== null && (former.what === 'index-full') === (what === 'index-full')
  return goesOn ? former.since : new Date(now).toISOString()
}
