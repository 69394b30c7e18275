import { BUNDLED, type List } from '../list/list.ts'
import { buildIndex } from '../list/list-index.ts'
import { listState } from '../list/list-state.ts'
import { matchHost } from '../list/match-host.ts'
import { standing } from '../list/standing.ts'

/**
 * Whether a list holds a host in an entry that does not stand as `listed` at the given moment: old, overdue, disputed,
 * corrected or retired. One such entry is enough, whatever another says.
 */
export function lapsedOn(list: List): (host: string, now: Date) => boolean {
  const index = buildIndex([{ id: BUNDLED, entries: list.entries }])
  return (host, now) => {
    const { expired } = listState(list, { id: BUNDLED, now, trouble: null })
    return matchHost(host, index).some(({ entry }) => standing(entry, now, expired) !== 'listed')
  }
}
