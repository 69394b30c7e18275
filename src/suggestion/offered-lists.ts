import type { ListHead } from '../list/list.ts'
import type { ListsAnswer } from '../subscriptions/list-messages.ts'
import { type ListNamed, listNamed } from './list-named.ts'
import type { PageSeen } from './page-seen.ts'

/** A list that a suggestion can go to. */
export interface OfferedList extends ListNamed {
  /** As the person calls it, '' for its own name. Never leaves. */
  called: string
  /** Null where the background did not answer. */
  head: Pick<ListHead, 'suggestions' | 'appeals' | 'criteria' | 'maintainer'> | null
}

/** The person's lists with their addresses, the bundled one first; without an answer, those that the page's look named. */
export function offeredLists(answer: ListsAnswer | null, seen: PageSeen | null): OfferedList[] {
  if (answer === null) return (seen?.lists ?? []).map((list) => ({ ...list, called: '', head: null }))
  return answer.lists.map((list) => ({
    ...listNamed(list),
    called: list.subscription?.name ?? '',
    head: list.head,
  }))
}
