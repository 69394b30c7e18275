import { BUNDLED, type List, type ListState } from '../list/list.ts'
import { buildIndex, type ListIndex } from '../list/list-index.ts'
import { listState } from '../list/list-state.ts'
import type { ContentIndex, NamedList } from './content-index.ts'
import type { FoundRows } from './find-rows.ts'
import type { ListStore } from './list-store.ts'

export interface AskedLists {
  /** The bundled list, then those that a person subscribed to and has not paused. */
  lists: ListState[]
  /** What they have under the keys that were asked for. */
  index: ListIndex
}

export interface AskWorld {
  now(): number
  store: Pick<ListStore, 'find'>
  index: Pick<ContentIndex, 'names'>
  bundled: List
}

/**
 * All lists, for one page after the other. Whatever has become of the stored ones, the bundled list speaks; a list
 * that could not be read says that.
 */
export function askLists(world: AskWorld): (keys: readonly string[]) => Promise<AskedLists> {
  const { bundled } = world
  const bundledIndex = buildIndex([{ id: BUNDLED, entries: bundled.entries }])

  return async (keys) => {
    const now = new Date(world.now())
    const found = await world.store.find(keys).catch(() => null)
    const own = (found?.subscriptions ?? []).map(({ id, head, trouble }) => {
      const state = listState(head, { id, now, trouble })
      return found?.unread.has(id) ? { ...state, unread: true as const } : state
    })
    const lost = (await lostLists(found, world)).map((list): ListState => {
      return { ...listState(list, { id: list.id, now, trouble: null }), unread: true }
    })
    const index = new Map(
      keys.map((key) => [key, [...(bundledIndex.get(key) ?? []), ...(found?.index.get(key) ?? [])]]),
    )
    return { lists: [listState(bundled, { id: BUNDLED, now, trouble: null }), ...own, ...lost], index }
  }
}

/** Lists whose rows cannot be read at all. They are known by name from where the content scripts' index is. */
export async function lostLists(
  found: FoundRows | null,
  { index }: Pick<AskWorld, 'index'>,
): Promise<NamedList[]> {
  if (found !== null && found.unread.size === 0) return []
  const readable = new Set(found?.subscriptions.map(({ id }) => id))
  const names = await index.names().catch(() => [])
  return names.filter(({ id }) => (found === null || found.unread.has(id)) && !readable.has(id))
}
