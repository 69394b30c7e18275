import { afterInterruption } from './next-try.ts'
import type { RenewWorld } from './renew-list.ts'
import { tellListsAtStart, toldOf } from './told-lists.ts'
import { troubleSince } from './trouble-since.ts'

/**
 * Puts in order what a worker left that was killed in the middle of an update: the edition in force stays, the rows of
 * the other go, and the list says so and is tried again soon. At the start of the worker, before anything is updated.
 */
export async function resumeLists(world: RenewWorld): Promise<void> {
  try {
    await markInterrupted(world)
    await world.store.sweep()
    await tellListsAtStart(world)
  } catch {
    // The store of lists cannot be read. The bundled list needs none.
    await world.index.widen(toldOf(world.bundled))
  }
}

async function markInterrupted(world: RenewWorld): Promise<void> {
  const now = world.now()
  for (const { id, storing } of await world.store.all()) {
    if (storing === null) continue
    await world.store.change(id, (row) => ({
      ...row,
      storing: null,
      nextTry: afterInterruption(now, world.random()),
      trouble: { what: 'interrupted', since: troubleSince(row.trouble, 'interrupted', now) },
    }))
  }
}
