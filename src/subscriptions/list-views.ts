import { BUNDLED, type List } from '../list/list.ts'
import { listState } from '../list/list-state.ts'
import type { ListView } from './list-messages.ts'
import type { Subscription, UpdateProgress } from './subscription.ts'

/** The bundled list as the options page shows it. */
export function bundledView({ entries, ...head }: List, now: Date): ListView {
  const state = listState(head, { id: BUNDLED, now, trouble: null })
  return { ...state, head, entries: entries.length, subscription: null }
}

/** A subscription as the options page shows it. */
export function subscriptionView(row: Subscription, progress: UpdateProgress | null, now: Date): ListView {
  const { id, head, entries, trouble, address, name, keys, paused, verifiedAt, triedAt } = row
  return {
    ...listState(head, { id, now, trouble }),
    head,
    entries,
    subscription: { address, name, keys, paused, verifiedAt, triedAt, progress },
  }
}
