import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Answers, unanswered } from '../complaint/answers.ts'
import type { Chosen } from '../complaint/chosen.ts'
import { emptyDesk } from '../complaint/desk.ts'
import type { Draft } from '../complaint/draft.ts'
import type { Work } from '../complaint/work.ts'
import { workKeeper } from './work-keeper.ts'
import type { FoundWork, Keeping, WorkStore } from './work-store.ts'

/** The work of a dossier that nobody has touched yet. */
const newWork = ({ id, createdAt }: Draft, proposed: Chosen): Work => ({
  id,
  savedAt: createdAt,
  answers: unanswered,
  chosen: proposed,
  desk: emptyDesk,
  organisationDesks: {},
  keepPicture: true,
})

export interface WorkInHand {
  work: Work
  change(part: Partial<Omit<Work, 'id' | 'savedAt'>>): void
  answer(change: Partial<Answers>): void
  /** What came of the last attempt to keep it. */
  keeping: Keeping
  takeNewer(): void
  keepMine(): void
}

/** What the person does, kept after every change. `found` is what the store had when the page opened. */
export function useWork(
  draft: Draft,
  found: FoundWork,
  proposed: Chosen,
  { store, now }: { store: WorkStore; now(): Date },
): WorkInHand {
  const begun = found === null || found === 'damaged' ? null : found
  const [work, setWork] = useState(() => begun ?? newWork(draft, proposed))
  const [keeping, tell] = useState<Keeping>('kept')
  const { id } = draft
  const keeper = useMemo(
    () => workKeeper({ store, id, since: begun?.savedAt ?? null, now, tell }),
    // A page shows one dossier for as long as it is open.
    [id],
  )
  // Before anything can be typed: an effect would come a frame later.
  useLayoutEffect(() => {
    const watching = new AbortController()
    const told = { elsewhere: () => void keeper.look(), leaving: () => keeper.flush() }
    store.watch(id, told, watching.signal)
    return () => {
      keeper.flush()
      watching.abort()
    }
  }, [keeper])

  // Two changes in one event must not undo each other.
  const latest = useRef(work)
  const put = (next: Work) => {
    latest.current = next
    setWork(next)
  }
  const change: WorkInHand['change'] = (part) => {
    put({ ...latest.current, ...part })
    keeper.keep(latest.current)
  }
  return {
    work,
    change,
    answer: (part) => change({ answers: { ...latest.current.answers, ...part } }),
    keeping,
    async takeNewer() {
      const newer = await keeper.takeNewer()
      if (newer !== null) put(newer)
    },
    keepMine: () => void keeper.keepMine(),
  }
}
