import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { JournalDesk } from '../journal/journal-desk.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'

export interface Entries {
  /** `loading` at first, `failed` where the store cannot be opened. */
  found: JournalEntry[] | 'loading' | 'failed'
  /** Reads anew; to be called after a change of one's own. */
  again(): Promise<void>
}

/** The journal as it is now, read again when another tab changes it. */
export function useJournalEntries(journal: JournalDesk): Entries {
  const [found, setFound] = useState<Entries['found']>('loading')
  const asked = useRef(0)
  const again = useCallback(async () => {
    asked.current += 1
    const question = asked.current
    const entries = await journal.store.all()
    // An answer never replaces that to a later question.
    if (asked.current === question) setFound(entries ?? 'failed')
  }, [journal])
  useEffect(() => {
    const watching = new AbortController()
    journal.watch(() => void again(), watching.signal)
    void again()
    return () => watching.abort()
  }, [journal, again])
  return { found, again }
}
