/**
 * A call that runs in another realm, as source text. The function must use nothing but its arguments and the
 * globals of the place where it runs; the answer comes back as JSON, `undefined` as null.
 */
export function serialised(run: { toString(): string }, globals: string[], argument: unknown): string {
  const handed = [...globals, argument === undefined ? 'undefined' : JSON.stringify(argument)].join(', ')
  return `Promise.resolve((${run.toString()})(${handed})).then((answer) => JSON.stringify(answer ?? null))`
}

/** Milliseconds between two looks at something that is about to happen. */
const LOOK_AGAIN = 60

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds))

/** Looks until `look` gives something other than null. Throws with `what` after `limit` milliseconds. */
export async function eventually<T>(what: string, look: () => Promise<T | null>, limit = 10_000): Promise<T> {
  const until = Date.now() + limit
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (Date.now() > until) throw new Error(`Not within ${limit} ms: ${what}`)
    await pause(LOOK_AGAIN)
  }
}

/** Looks until the same thing is seen twice in a row: what still slides into place would be missed by a click. */
export async function whenStill<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  let last = ''
  return eventually(what, async () => {
    const seen = await look()
    const now = JSON.stringify(seen)
    const still = seen !== null && now === last
    last = now
    return still ? seen : null
  })
}
