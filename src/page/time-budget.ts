/** One uninterrupted piece of work (ms): below what uBlock allows its surveyor; a frame keeps 13 of its 16 ms. */
const SLICE_MS = 3
/** What one piece counts for at most (ms): where it lasted longer, the machine was doing something else. */
const COUNTED_MS = 8
/** All pieces of one look together (ms): below the 50 from which browsers speak of a long task. */
const TOTAL_MS = 42
/** Steps that are always made, so that no busy machine calls a small page too large. */
const STEPS = 150

export interface TimeBudget {
  /** Called at every step. Gives the page its turn when a piece of work has lasted long enough, and tells whether it did. Rejects with the signal's reason when it aborts. */
  pause(): Promise<boolean>
  /** True when no time is left for anything that is not yet begun. */
  spent(): boolean
  /** Time worked so far (ms), rests not counted. */
  used(): number
}

export function timeBudget(signal: AbortSignal): TimeBudget {
  let started = performance.now()
  let before = 0
  let steps = 0
  const slice = () => performance.now() - started
  const used = () => before + Math.min(slice(), COUNTED_MS)
  return {
    used,
    spent: () => steps > STEPS && used() > TOTAL_MS,
    async pause() {
      steps += 1
      if (slice() < SLICE_MS) return false
      before = used()
      // A message comes sooner than a timer, and after input and painting.
      await new Promise((resume) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = resume
        port2.postMessage(0)
      })
      signal.throwIfAborted()
      started = performance.now()
      return true
    },
  }
}
