import type { ListTrouble } from '../list/list.ts'
import { bringIntoForce, type ForceWorld, type Watched } from './bring-into-force.ts'
import type { Edition } from './check-list.ts'
import type { UpdateAnswer } from './list-messages.ts'
import { type EditionWorld, newEdition } from './new-edition.ts'
import { afterFailure, afterSuccess } from './next-try.ts'
import type { Subscription } from './subscription.ts'
import { tellLists } from './told-lists.ts'
import { troubleSince } from './trouble-since.ts'

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
    nextTry: nextAfterFailure(before.trouble?.since ?? null, world),
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
  const looked = await newEdition({ address: row.address, known: row }, world, watched)
  switch (looked.outcome) {
    case 'unchanged':
      return settle(row, looked.keys, world)
    case 'new':
      return take(row, looked.edition, world, watched)
    default:
      return fail(row, looked.outcome, { world, problems: looked.problems })
  }
}

/** The list is in order and is the one in force. What content scripts are told may have found no room the last time. */
async function settle(row: Subscription, keys: string[], world: RenewWorld): Promise<UpdateAnswer> {
  const told = await world.inTurn(() => tellLists(world)).catch(() => 'storage-full')
  const found = { keys, verifiedAt: world.now() }
  if (told !== 'saved') return fail(row, 'index-full', { world, found })
  await world.store.change(row.id, (before) => ({ ...before, keys, ...foundInOrder(world) }))
  return { outcome: 'unchanged', problems: [] }
}

async function take(
  row: Subscription,
  edition: Edition,
  world: RenewWorld,
  watched: Watched,
): Promise<UpdateAnswer> {
  const { list, digest, keys } = edition
  const { entries, ...head } = list
  const { id, digest: former } = row
  await world.store.change(id, (before) => ({ ...before, storing: { digest } }))
  const flip = () =>
    world.store.change(id, (before) => ({
      ...before,
      ...foundInOrder(world),
      ...{ head, keys, digest, entries: entries.length, highest: head.number, storing: null },
    }))
  const done = await bringIntoForce({ id, edition }, flip, world, watched)
  // What cannot be deleted now is deleted at the next start of the worker.
  if (done !== 'storage-full') await world.store.drop([id, former]).catch(() => undefined)
  return done === 'in-force' ? { outcome: 'updated', problems: [] } : fail(row, done, { world })
}

const foundInOrder = (world: RenewWorld) => ({
  verifiedAt: world.now(),
  nextTry: afterSuccess(world.now(), world.random()),
  trouble: null,
})

/**
 * Writes down what is wrong with the list, and since when. `row`: as it was before the attempt, with the trouble of the
 * attempt before; `found`: what this one found out all the same. A full disk may keep even that from being written.
 */
async function fail(
  { id, trouble }: Subscription,
  what: ListTrouble,
  {
    world,
    problems = [],
    found = {},
  }: { world: RenewWorld; problems?: string[]; found?: Partial<Pick<Subscription, 'keys' | 'verifiedAt'>> },
): Promise<UpdateAnswer> {
  const since = troubleSince(trouble, what, world.now())
  const noted = world.store.change(id, (before) => ({
    ...before,
    ...found,
    storing: null,
    nextTry: nextAfterFailure(since, world),
    trouble: { what, since },
  }))
  await noted.catch(() => undefined)
  return { outcome: what, problems }
}

/** `since`: ISO 8601, null where nothing has failed yet. */
function nextAfterFailure(since: string | null, world: RenewWorld): number {
  const now = world.now()
  return afterFailure(now, since === null ? now : Date.parse(since), world.random())
}
