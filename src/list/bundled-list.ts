import { list } from './entries.ts'
import { BUNDLED, type ListState } from './list.ts'
import { buildIndex, type ListIndex } from './list-index.ts'
import { listState } from './list-state.ts'

/** The bundled list by domain and identifier. Its few entries stay in memory: they are there whatever a store holds. */
export const bundledIndex: ListIndex = buildIndex([{ id: BUNDLED, entries: list.entries }])

/** The bundled list as an assessment at `now` names it; nothing can keep it from being renewed, it comes with the package. */
export const bundledState = (now: Date): ListState => listState(list, { id: BUNDLED, now, trouble: null })

/** Where no other list is asked. */
export const bundledLists = (now: Date): ListState[] => [bundledState(now)]
