import type { ListTrouble } from '../list/list.ts'
import { bringIntoForce, type ForceWorld, type Watched } from './bring-into-force.ts'
import type { Edition } from './check-list.ts'
import type { UpdateAnswer } from './list-messages.ts'
import { type EditionWorld, newEdition } from './new-edition.ts'
import { afterFailure, afterSuccess } from './next-try.ts'
import type { Subscription } from './subscription.ts'
import { tellLists } from './told-lists.ts'

export interface RenewWorld extends EditionWorld, ForceWorld {
  /** From 0 up to 1. */
  random(): number
}

/**
 * One attempt to renew a list. Whatever fails, the edition in force stays; the row says what failed and since when.
 * Null where there is no such list. An attempt that is aborted comes to `interrupted` and says nothing in the row:
 * the person has just paused or removed the list.
 */
export async function renewList(
  id: string,
  world: RenewWorld,
  watched: Watched,
): Promise<UpdateAnswer | null> {
  // Before anything is asked: a worker killed during each attempt would ask at each of its starts otherwise.
  const row = await world.store.change(id, (before) => ({
    ...before,
    triedAt: world.now(),
    nextTry: nextAfterFailure(before, world),
  }))
  if (row === null) return null
  try {
    return await attempt(row, world, watched)
  } catch (error) {
    if (!watched.signal.aborted) throw error
    await world.store.change(id, (before) => ({ ...before, storing: null }))
    return { outcome: 'interrupted', problems: [] }
  }
}

async function attempt(row: Subscription, world: RenewWorld, watched: Watched): Promise<UpdateAnswer> {
  const { id, address, signature } = row
  const looked = await newEdition({ address, known: row, signature }, world, watched)
  switch (looked.outcome) {
    case 'same-signature':
      return settle(row, {}, world)
    case 'unchanged':
      return settle(row, { keys: looked.keys, signature: looked.signature }, world)
    case 'new': {
      const outcome = await take(row, looked, world, watched)
      return outcome === 'updated' ? { outcome, problems: [] } : fail(id, outcome, [], world)
    }
    default:
      return fail(id, looked.outcome, looked.problems, world)
  }
}

/** The list is in order and is the one in force. What content scripts are told may have found no room the last time. */
async function settle(
  { id }: Subscription,
  news: Partial<Pick<Subscription, 'keys' | 'signature'>>,
  world: RenewWorld,
): Promise<UpdateAnswer> {
  await world.store.change(id, (before) => ({ ...before, ...news, ...inOrder(world) }))
  const told = await world.inTurn(() => tellLists(world)).catch(() => 'storage-full')
  return told === 'saved' ? { outcome: 'unchanged', problems: [] } : fail(id, 'storage-full', [], world)
}

async function take(
  { id, digest: former }: Subscription,
  { edition, signature }: { edition: Edition; signature: string },
  world: RenewWorld,
  watched: Watched,
): Promise<'updated' | 'storage-full'> {
  const { list, digest, keys } = edition
  const { entries, ...head } = list
  await world.store.change(id, (before) => ({ ...before, storing: { digest } }))
  const flip = () =>
    world.store.change(id, (before) => ({
      ...before,
      ...inOrder(world),
      ...{ head, keys, digest, signature, entries: entries.length, highest: head.number, storing: null },
    }))
  const done = await bringIntoForce({ id, edition }, flip, world, watched)
  // What cannot be deleted now is deleted at the next start of the worker.
  if (done !== 'storage-full') await world.store.drop([id, former]).catch(() => undefined)
  return done === 'in-force' ? 'updated' : 'storage-full'
}

const inOrder = (world: RenewWorld) => ({
  verifiedAt: world.now(),
  nextTry: afterSuccess(world.now(), world.random()),
  trouble: null,
})

/** Writes down what keeps the list from being renewed, and since when. A full disk may keep even that from being written. */
async function fail(
  id: string,
  what: ListTrouble,
  problems: string[],
  world: RenewWorld,
): Promise<UpdateAnswer> {
  const noted = world.store.change(id, (before) => ({
    ...before,
    storing: null,
    nextTry: nextAfterFailure(before, world),
    trouble: { what, since: before.trouble?.since ?? new Date(world.now()).toISOString() },
  }))
  await noted.catch(() => undefined)
  return { outcome: what, problems }
}

function nextAfterFailure({ trouble }: Subscription, world: RenewWorld): number {
  const now = world.now()
  return afterFailure(now, trouble === null ? now : Date.parse(trouble.since), world.random())
}
