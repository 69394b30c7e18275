import type { List } from '../list/list.ts'
import { indexForStorage, storageKey } from '../list/list-index.ts'
import type { ContentIndex, InForce, Told, Written } from './content-index.ts'
import type { FoundRows } from './find-rows.ts'
import type { ListStore } from './list-store.ts'
import type { Subscription } from './subscription.ts'

export interface ToldWorld {
  store: Pick<ListStore, 'find' | 'told'>
  index: ContentIndex
  bundled: List
}

/** Tells content scripts what the lists in force have, where they are told something else. */
export async function tellLists(world: ToldWorld): Promise<Written> {
  const found = await world.store.find([])
  return world.index.write(await inForce(found, world), () => domainsOf(found.subscriptions, world))
}

/**
 * The same when the worker starts. An index that did not fit is left alone: going through all lists at every start
 * would not make it fit, and the next update of a list tries again.
 */
export async function tellListsAtStart(world: ToldWorld): Promise<void> {
  const written = await world.index.isOf(await inForce(await world.store.find([]), world))
  if (written === null) await tellLists(world)
}

async function inForce(
  { subscriptions, unread }: FoundRows,
  { index, bundled }: ToldWorld,
): Promise<InForce> {
  const editions = subscriptions.map(({ id, digest }) => `${id}:${digest}`)
  // A list whose row is damaged is known by name alone, and only from here.
  const lost = unread.size === 0 ? [] : (await index.names()).filter(({ id }) => unread.has(id))
  const names = subscriptions.map(({ id, head }) => {
    const { name, number, issued, expires } = head
    return { id, name, number, issued, expires }
  })
  return {
    stamp: [`bundled:${bundled.number}`, ...[...editions, ...lost.map(({ id }) => id)].sort()].join(' '),
    names: [...names, ...lost],
  }
}

async function domainsOf(lists: readonly Subscription[], world: ToldWorld) {
  const all = toldOf(world.bundled)
  for (const { id, digest } of lists) all.push(...(await world.store.told([id, digest])))
  return all
}

/** What content scripts are to be told of a list that is in memory. */
export function toldOf({ entries }: Pick<List, 'entries'>): (readonly [key: string, told: Told])[] {
  const told = indexForStorage(entries)
  return entries.flatMap(({ domains }) =>
    domains.flatMap(({ name }) => {
      const match = told[storageKey(name)]
      return match === undefined ? [] : [[storageKey(name), match] as const]
    }),
  )
}
