import { parsePublicKey, publicKeyText } from '../minisign/public-key.ts'
import { bringIntoForce, type Watched } from './bring-into-force.ts'
import { listAddress } from './list-address.ts'
import type { SubscribeAnswer } from './list-messages.ts'
import { newEdition } from './new-edition.ts'
import { afterSuccess } from './next-try.ts'
import type { RenewWorld } from './renew-list.ts'
import type { Subscription } from './subscription.ts'

/** Lists of one person. Each is asked at every page and once a day; nobody keeps track of more. */
const MOST_LISTS = 10

export interface AddWorld extends RenewWorld {
  /** A random id. */
  newId(): string
}

/** Subscribes to a list: loads, verifies and stores it. Nothing is kept where that fails. */
export async function addList(
  wish: { address: string; key: string; name: string },
  world: AddWorld,
  watched: Watched,
): Promise<SubscribeAnswer> {
  const address = listAddress(wish.address)
  if (address === null) return { outcome: 'bad-address', problems: [] }
  const parsed = parsePublicKey(wish.key)
  if (parsed === null) return { outcome: 'bad-key', problems: [] }
  const lists = await world.store.all()
  if (lists.some((list) => list.address === address)) return { outcome: 'known-address', problems: [] }
  if (lists.length >= MOST_LISTS) return { outcome: 'too-many-lists', problems: [] }

  const known = { keys: [publicKeyText(parsed)], highest: 0, digest: '' }
  const looked = await newEdition({ address, known }, world, watched)
  if (looked.outcome === 'unchanged') throw new Error('A list without an edition cannot be unchanged')
  if (looked.outcome !== 'new') return { outcome: looked.outcome, problems: looked.problems }

  const { edition } = looked
  const { entries, ...head } = edition.list
  const now = world.now()
  const row: Subscription = {
    ...{
      id: world.newId(),
      address,
      name: wish.name.trim(),
      keys: edition.keys,
      paused: false,
      addedAt: now,
    },
    ...{ head, entries: entries.length, digest: edition.digest, highest: head.number },
    ...{ verifiedAt: now, triedAt: now, nextTry: afterSuccess(now, world.random()), trouble: null },
    storing: null,
  }
  const done = await bringIntoForce({ id: row.id, edition }, () => world.store.put(row), world, watched)
  if (done === 'index-full') {
    const since = new Date(now).toISOString()
    await world.store.change(row.id, (before) => ({ ...before, trouble: { what: 'index-full', since } }))
  }
  return { outcome: done === 'storage-full' ? 'storage-full' : 'updated', problems: [] }
}
