import { afterFailure, afterStart } from './next-try.ts'
import type { Subscription } from './subscription.ts'

/** What the clock needs of the browser; the background hands it in, tests hand in their own. All in milliseconds. */
export interface ClockWorld {
  now(): number
  /** From 0 up to 1. */
  random(): number
  lists(): Promise<Subscription[]>
  renew(id: string): Promise<unknown>
  /** The one alarm: when it will ring, null where it is not set. */
  alarm: { get(): Promise<number | null>; set(when: number): Promise<void>; clear(): Promise<void> }
  /** Kept until the browser closes: the moment before which no list is asked. */
  session: { get(): Promise<number | null>; set(moment: number): Promise<void> }
}

export interface UpdateClock {
  /** At the start of the worker: browsers lose alarms, and keep some that are long overdue. */
  start(): Promise<void>
  /** Sets the alarm for the list that comes next. */
  set(): Promise<void>
  /** The alarm rings: renews the lists whose time has come, one after the other. */
  ring(): Promise<void>
}

/**
 * Says when lists are renewed: never at the moment of a visit or of the browser's start, which would tell a list's
 * host when a person browses.
 */
export function updateClock(world: ClockWorld): UpdateClock {
  async function next(): Promise<number | null> {
    const active = (await world.lists()).filter(({ paused }) => !paused)
    return active.length === 0 ? null : Math.min(...active.map(({ nextTry }) => nextTry))
  }

  let quiet: Promise<number> | null = null

  /** Drawn once for each run of the browser. */
  function quietUntil(): Promise<number> {
    quiet ??= drawQuiet()
    return quiet
  }

  async function drawQuiet(): Promise<number> {
    const known = await world.session.get()
    if (known !== null) return known
    const drawn = afterStart(world.now(), world.random())
    await world.session.set(drawn)
    return drawn
  }

  async function set(): Promise<void> {
    const wanted = await next()
    if (wanted === null) return world.alarm.clear()
    const [now, when] = [world.now(), Math.max(wanted, await quietUntil())]
    // A list that is still due has just been tried, and a full disk kept even that from being written down. An alarm
    // of this moment would ring at once, and go on ringing.
    await world.alarm.set(when > now ? when : afterFailure(now, now, world.random()))
  }

  async function start(): Promise<void> {
    const [wanted, there, until] = await Promise.all([next(), world.alarm.get(), quietUntil()])
    if (wanted === null) return world.alarm.clear()
    const now = world.now()
    // An alarm was lost: whatever woke the worker, a visit maybe, is not the moment to make up for it.
    const when = Math.max(until, wanted > now ? wanted : afterStart(now, world.random()))
    const kept = there !== null && there >= Math.max(now, until) && there <= when
    if (!kept) await world.alarm.set(when)
  }

  async function ring(): Promise<void> {
    if (world.now() >= (await quietUntil()))
      for (const { id, paused, nextTry } of await world.lists())
        if (!paused && nextTry <= world.now()) await world.renew(id)
    await set()
  }

  return { start, set, ring }
}
