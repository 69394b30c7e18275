import type { Edition } from './check-list.ts'
import type { ListStore } from './list-store.ts'
import type { UpdateProgress } from './subscription.ts'
import { type ToldWorld, tellLists, toldOf } from './told-lists.ts'

export interface Watched {
  /** Aborted where the list is paused or removed. */
  signal: AbortSignal
  progress(progress: UpdateProgress): void
}

export interface ForceWorld extends ToldWorld {
  store: ListStore
  /** One change after the other: what content scripts are told is one index for all lists. */
  inTurn<Result>(change: () => Promise<Result>): Promise<Result>
}

/**
 * Stores an edition beside the one in force, then puts it into force by `flip`, which changes one row. A worker that
 * is killed before that leaves the old edition in force, and rows that belong to none; after it, the new one.
 * `storage-full`: nothing has changed. `index-full`: it is in force, and content scripts know a part of it only.
 * Rejects where it was aborted; then nothing has changed either.
 */
export function bringIntoForce(
  { id, edition: { list, digest } }: { id: string; edition: Edition },
  flip: () => Promise<unknown>,
  world: ForceWorld,
  { signal, progress }: Watched,
): Promise<'in-force' | 'index-full' | 'storage-full'> {
  const written = (done: number) => progress({ phase: 'storing', done, of: list.entries.length })
  return world.inTurn(async () => {
    try {
      written(0)
      await world.store.write([id, digest], list.entries, { written, signal })
      // A page may ask from now on about what is on the list in a moment.
      await world.index.widen(toldOf(list)).catch(() => undefined)
      signal.throwIfAborted()
      await flip()
    } catch {
      await world.store.drop([id, digest]).catch(() => undefined)
      signal.throwIfAborted()
      return 'storage-full'
    }
    const told = await tellLists(world).catch(() => 'storage-full')
    return told === 'saved' ? 'in-force' : 'index-full'
  })
}
