/** One uninterrupted piece of work (ms): below what uBlock allows its surveyor; a frame keeps 14 of its 16 ms. */
const SLICE_MS = 2
/** What one piece counts for at most (ms): where it lasted longer, the machine was doing something else. */
const COUNTED_MS = 8
/** All pieces of one look together (ms): below the 50 from which browsers speak of a long task. */
const TOTAL_MS = 42
/** Steps that are always made, so that no busy machine calls a small page too large. */
const STEPS = 150
/** Elements up to which a document is small, and how many times the steps and the time its looks get: on an idle machine they need none of it. */
const SMALL_DOCUMENT = 1_000
const PATIENCE = 10

export interface TimeBudget {
  /** Called at every step. Gives the page its turn when a piece of work has lasted long enough, and tells whether it did. */
  pause(): Promise<boolean>
  /** True when no time is left for anything that is not yet begun. */
  spent(): boolean
}

/** The budget of one look at a document of so many `elements`. */
export const timeBudget = (elements = Number.POSITIVE_INFINITY): TimeBudget => {
  const patience = elements > SMALL_DOCUMENT ? 1 : PATIENCE
  let started = performance.now()
  let before = 0
  let steps = 0
  const slice = () => performance.now() - started
  const used = () => before + Math.min(slice(), COUNTED_MS)
  return {
    spent: () => steps > STEPS * patience && used() > TOTAL_MS * patience,
    async pause() {
      steps += 1
      if (slice() < SLICE_MS) return false
      before = used()
      // Not `yield`, which comes back before anything of the page's own.
      await scheduler.postTask(() => null)
      started = performance.now()
      return true
    },
  }
}
