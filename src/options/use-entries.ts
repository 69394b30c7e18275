import { useCallback, useEffect, useState } from 'preact/hooks'
import { useAsked } from '../choices/use-asked.ts'
import type { Entry } from '../list/entry.ts'
import { ENTRIES_A_PAGE, type EntriesAnswer } from '../subscriptions/list-messages.ts'
import type { OptionsCalls } from './background-calls.ts'

/** Milliseconds without a keystroke after which a search is asked for. */
const TYPED = 250

export interface Entries {
  /** Null until the first answer. */
  shown: Entry[] | null
  total: number
  /** How many have not been fetched yet. */
  left: number
  /** What they fit: the search that was answered, not the one being typed. */
  query: string
  unanswered: boolean
  again(): void
  /** Fetches the next ones; resolves with the place of the first new one, null where none came. */
  more(): Promise<number | null>
}

interface Further {
  of: EntriesAnswer | null
  entries: Entry[]
  pages: number
  failed: boolean
}

const NONE: Further = { of: null, entries: [], pages: 0, failed: false }

/** Entries of one list page by page. `edition`: another number, and they are asked for anew. */
export function useEntries(calls: OptionsCalls, id: string, edition: number, typed: string): Entries {
  const [query, setQuery] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed), TYPED)
    return () => clearTimeout(timer)
  }, [typed])

  const ask = useCallback(
    async () => ({ query, first: await calls.entries(id, 0, query) }),
    [calls, id, edition, query],
  )
  const { answer, unanswered, again } = useAsked(ask)
  // Further pages belong to the first page that they were fetched after.
  const first = answer?.first ?? null
  const [further, setFurther] = useState<Further>(NONE)
  const own = further.of === first ? further : NONE
  const shown = first === null ? null : [...first.entries, ...own.entries]
  // By places: an entry that the background cannot read leaves a page short.
  const fetched = (own.pages + 1) * ENTRIES_A_PAGE

  async function more() {
    if (shown === null || answer === null) return null
    const next = await calls.entries(id, fetched, answer.query).catch(() => null)
    const entries = [...own.entries, ...(next?.entries ?? [])]
    setFurther({ of: first, entries, pages: own.pages + (next === null ? 0 : 1), failed: next === null })
    return next === null ? null : shown.length
  }

  return {
    shown,
    total: first?.total ?? 0,
    left: Math.max(0, (first?.total ?? 0) - fetched),
    query: answer?.query ?? '',
    unanswered: unanswered || own.failed,
    again: () => void (own.failed ? more() : again()),
    more,
  }
}
