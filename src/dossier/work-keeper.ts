import type { Work } from '../complaint/work.ts'
import type { Keeping, WorkStore } from './work-store.ts'

/** Milliseconds from a change to its keeping: what a killed browser may lose. */
const PAUSE = 300

/** Keeps the work of one dossier in one tab, and never writes over what another tab kept without being told to. */
export interface WorkKeeper {
  /** Keeps this soon. Further changes do not put it off. */
  keep(work: Work): void
  /** Keeps at once what waits or is being kept. */
  flush(): void
  /** Another tab may have kept or deleted the dossier. */
  look(): Promise<void>
  /** The work of the other tab, from which this one goes on; null where there is none that can be read. */
  takeNewer(): Promise<Work | null>
  /** Goes on with the work of this tab, over that of the other one. */
  keepMine(): Promise<void>
}

interface ToKeep {
  store: WorkStore
  id: string
  /** `savedAt` of the work that this tab began from; null where there was none. */
  since: string | null
  now(): Date
  /** Called with what came of each attempt. */
  tell(outcome: Keeping): void
}

export function workKeeper({ store, id, since: begunFrom, now, tell }: ToKeep): WorkKeeper {
  /** The version in the store, as far as this tab knows: versions are told apart by the time of their keeping. */
  let since = begunFrom
  let lastStamp = begunFrom === null ? 0 : Date.parse(begunFrom)
  let waiting: Work | null = null
  /** What the store is keeping. It looks before it writes, and a page that goes in between loses it. */
  let underWay: Work | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Why this tab keeps nothing at present. */
  let held: 'newer' | 'deleted' | null = null
  /** One after the other: each has to know what came of those before. */
  let queue: Promise<unknown> = Promise.resolve()

  /** What waits, under a time that no earlier version has. */
  function take(): Work | null {
    clearTimeout(timer)
    timer = undefined
    if (waiting === null || held !== null) return null
    lastStamp = Math.max(now().getTime(), lastStamp + 1)
    const work = { ...waiting, savedAt: new Date(lastStamp).toISOString() }
    waiting = null
    return work
  }
  function done(work: Work, outcome: Keeping): void {
    if (outcome === 'kept') since = work.savedAt
    else {
      // Tried again with the next change.
      waiting ??= work
      if (outcome !== 'not-kept') held = outcome
    }
    tell(outcome)
  }
  function after(act: () => Promise<void>): Promise<void> {
    const next = queue.then(act)
    queue = next
    return next
  }
  const save = () =>
    after(async () => {
      const work = take()
      if (work === null) return
      underWay = work
      const outcome = await store.keep(work, since)
      // A flush took it over, and its own outcome counts.
      if (underWay !== work) return
      underWay = null
      done(work, outcome)
    })

  return {
    keep(work) {
      waiting = work
      timer ??= setTimeout(save, PAUSE)
    },
    flush() {
      waiting ??= underWay
      underWay = null
      const work = take()
      if (work === null) return
      const keeping = store.keepNow(work).then((outcome) => done(work, outcome))
      queue = queue.then(() => keeping)
    },
    look: () =>
      after(async () => {
        if (held !== null) return
        const found = await store.load(id)
        if (found === null && since !== null) held = 'deleted'
        if (found !== null && found !== 'damaged' && found.savedAt !== since) held = 'newer'
        if (held !== null) tell(held)
      }),
    async takeNewer() {
      const found = await store.load(id)
      if (found === null || found === 'damaged') return null
      since = found.savedAt
      lastStamp = Math.max(lastStamp, Date.parse(since))
      waiting = null
      held = null
      tell('kept')
      return found
    },
    async keepMine() {
      const found = await store.load(id)
      since = found === null || found === 'damaged' ? null : found.savedAt
      held = null
      await save()
    },
  }
}
