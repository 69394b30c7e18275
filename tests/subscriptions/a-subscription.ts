import type { Subscription } from '../../src/subscriptions/subscription.ts'
import { anEdition } from './a-maintainer.ts'

/** A subscription in good order; every test says what it changes. */
export function aSubscription(change: Partial<Subscription> = {}): Subscription {
  const { entries, ...head } = anEdition()
  return {
    id: 'rail',
    address: 'https://lists.example/rail.json',
    name: '',
    keys: [`RWQ${'A'.repeat(53)}`],
    paused: false,
    addedAt: 0,
    head,
    entries: entries.length,
    digest: 'digest-1',
    highest: head.number,
    verifiedAt: 0,
    triedAt: 0,
    nextTry: 0,
    trouble: null,
    storing: null,
    ...change,
  }
}
