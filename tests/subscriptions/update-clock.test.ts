import { describe, expect, it, vi } from 'vitest'
import type { Subscription } from '../../src/subscriptions/subscription.ts'
import { type ClockWorld, updateClock } from '../../src/subscriptions/update-clock.ts'
import { aSubscription } from './a-subscription.ts'

const NOW = Date.parse('2026-11-21T14:02:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A browser that has been running for a while, unless `quiet` says until when it is to be left alone. */
function world(lists: Subscription[], { alarm = null as number | null, quiet = 0 as number | null } = {}) {
  const state = { now: NOW, alarm, quiet, lists, renewed: [] as string[] }
  const given: ClockWorld = {
    now: () => state.now,
    random: () => 0.5,
    lists: async () => state.lists,
    async renew(id) {
      state.renewed.push(id)
      state.lists = state.lists.map((row) =>
        row.id === id ? { ...row, nextTry: state.now + 24 * HOUR } : row,
      )
    },
    alarm: {
      get: async () => state.alarm,
      async set(when) {
        state.alarm = when
      },
      async clear() {
        state.alarm = null
      },
    },
    session: {
      get: async () => state.quiet,
      async set(moment) {
        state.quiet = moment
      },
    },
  }
  return { state, given }
}

const due = (id: string, nextTry: number, change: Partial<Subscription> = {}) =>
  aSubscription({ id, nextTry, ...change })

describe('the alarm', () => {
  it('is set for the list that comes first', async () => {
    const { state, given } = world([due('a', NOW + 5 * HOUR), due('b', NOW + 2 * HOUR)])
    await updateClock(given).set()
    expect(state.alarm).toBe(NOW + 2 * HOUR)
  })

  it('is not set where there is no list, or none that is not paused', async () => {
    const { state, given } = world([due('a', NOW + HOUR, { paused: true })], { alarm: NOW + HOUR })
    await updateClock(given).set()
    expect(state.alarm).toBeNull()
    await updateClock(world([]).given).set()
  })

  it('renews the lists whose time has come and no others, then waits for the next', async () => {
    const lists = [
      due('late', NOW - HOUR),
      due('now', NOW),
      due('later', NOW + HOUR),
      due('paused', NOW - HOUR, { paused: true }),
    ]
    const { state, given } = world(lists)
    await updateClock(given).ring()
    expect(state.renewed).toEqual(['late', 'now'])
    expect(state.alarm).toBe(NOW + HOUR)
  })

  it('renews one list after the other', async () => {
    const { given } = world([due('a', NOW), due('b', NOW)])
    let running = 0
    const renew = vi.fn(async () => {
      running += 1
      expect(running).toBe(1)
      await Promise.resolve()
      running -= 1
    })
    await updateClock({ ...given, renew }).ring()
    expect(renew).toHaveBeenCalledTimes(2)
  })
})

describe('where the disk is full and no attempt can be written down', () => {
  it('a list that stays due is tried again later, not at once and for ever', async () => {
    const { state, given } = world([due('a', NOW - HOUR)])
    const clock = updateClock({
      ...given,
      async renew(id) {
        state.renewed.push(id)
        await clock.set()
      },
    })
    await clock.ring()
    expect(state.renewed).toEqual(['a'])
    expect(state.alarm).toBe(NOW + 15 * MINUTE)
  })

  it('the others keep their time', async () => {
    const { state, given } = world([due('a', NOW), due('b', NOW + 5 * MINUTE)])
    await updateClock({ ...given, renew: async () => undefined }).ring()
    expect(state.alarm).toBeGreaterThan(NOW)
    expect(state.alarm).toBeLessThanOrEqual(NOW + 15 * MINUTE)
  })
})

describe('when the worker starts', () => {
  it('an alarm that the browser has lost is set again', async () => {
    const { state, given } = world([due('a', NOW + 3 * HOUR)])
    await updateClock(given).start()
    expect(state.alarm).toBe(NOW + 3 * HOUR)
  })

  it('an overdue list is not asked, and not right after: a visit may have woken the worker', async () => {
    const { state, given } = world([due('a', NOW - HOUR)])
    await updateClock(given).start()
    expect(state.renewed).toEqual([])
    expect(state.alarm).toBeGreaterThanOrEqual(NOW + 2 * MINUTE)
    expect(state.alarm).toBeLessThanOrEqual(NOW + 22 * MINUTE)
  })

  it('an alarm that stands already is not put off by the next start', async () => {
    const { state, given } = world([due('a', NOW - HOUR)])
    await updateClock(given).start()
    const first = state.alarm
    state.now += MINUTE
    await updateClock(given).start()
    expect(state.alarm).toBe(first)
  })
})

describe('when the browser starts', () => {
  it('a long overdue alarm that rings at once asks nobody yet', async () => {
    const { state, given } = world([due('a', NOW - 48 * HOUR)], { quiet: null })
    const clock = updateClock(given)
    await Promise.all([clock.start(), clock.ring()])
    expect(state.renewed).toEqual([])
    expect(state.quiet).toBe(NOW + 12 * MINUTE)
    expect(state.alarm).toBe(NOW + 12 * MINUTE)
  })

  it('the moment is drawn once, not again by each worker', async () => {
    const { state, given } = world([due('a', NOW - 48 * HOUR)], { quiet: null })
    await updateClock(given).start()
    state.now += 12 * MINUTE
    await updateClock(given).start()
    await updateClock(given).ring()
    expect(state.renewed).toEqual(['a'])
  })
})
