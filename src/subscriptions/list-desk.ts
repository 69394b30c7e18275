import { BUNDLED } from '../list/list.ts'
import { type AddWorld, addList } from './add-list.ts'
import { lostLists } from './ask-lists.ts'
import { pageOf } from './entries-page.ts'
import type {
  EntriesAnswer,
  ListMessage,
  ListsAnswer,
  SubscribeAnswer,
  UpdateAnswer,
} from './list-messages.ts'
import { bundledView, subscriptionView } from './list-views.ts'
import { afterInterruption } from './next-try.ts'
import { oneAfterTheOther } from './one-after-the-other.ts'
import { renewList } from './renew-list.ts'
import { resumeLists } from './resume-lists.ts'
import type { UpdateProgress } from './subscription.ts'
import { tellLists } from './told-lists.ts'

/** Milliseconds between two signs of life: browsers end a background that called nothing of theirs for 30 seconds. */
const STAY_AWAKE = 20_000

/** What the room needs of the browser and its stores; the background hands it in, tests hand in their own. */
export interface DeskWorld extends Omit<AddWorld, 'inTurn'> {
  /** A call of the browser that does nothing. */
  stayAwake(): void
  /** A list was added, removed, paused or tried: another one may be due next. */
  rescheduled(): Promise<void>
}

export interface ListDesk {
  answer(message: ListMessage): Promise<unknown>
  /** Tries a list when its time has come. */
  renew(id: string): Promise<UpdateAnswer>
  /** Resolves when what an earlier worker left is in order. */
  ready: Promise<void>
}

interface Attempt {
  leave: AbortController
  progress: UpdateProgress
  answer: Promise<UpdateAnswer>
}

const STARTING: UpdateProgress = { phase: 'signature', done: 0, of: null }

/** Answers whatever the options page asks about lists, and makes one attempt for each list at a time. */
export function listDesk(given: DeskWorld): ListDesk {
  const world = { ...given, inTurn: oneAfterTheOther() }
  const subscribeInTurn = oneAfterTheOther()
  const attempts = new Map<string, Attempt>()
  let subscribing: UpdateProgress | null = null

  // A store that cannot be read is told by `lists` and at each page; here there is nobody to tell.
  const ready = resumeLists(world).catch(() => undefined)

  /** Runs what may take a minute, when all is in order. Where the store itself fails, it has no room for the answer. */
  async function longWork<Answer>(work: () => Promise<Answer>, failed: Answer): Promise<Answer> {
    const timer = setInterval(() => world.stayAwake(), STAY_AWAKE)
    try {
      await ready
      return await work()
    } catch {
      return failed
    } finally {
      clearInterval(timer)
    }
  }

  function renew(id: string): Promise<UpdateAnswer> {
    const running = attempts.get(id)
    if (running) return running.answer
    const leave = new AbortController()
    const watched = {
      signal: leave.signal,
      progress(progress: UpdateProgress) {
        attempt.progress = progress
      },
    }
    const answer = longWork(async () => gone(await renewList(id, world, watched)), noRoom).finally(() => {
      attempts.delete(id)
      return world.rescheduled()
    })
    const attempt: Attempt = { leave, progress: STARTING, answer }
    attempts.set(id, attempt)
    return attempt.answer
  }

  function subscribe(wish: { address: string; key: string; name: string }): Promise<SubscribeAnswer> {
    const progress = (now: UpdateProgress) => {
      subscribing = now
    }
    return subscribeInTurn(async () => {
      progress(STARTING)
      const watched = { signal: new AbortController().signal, progress }
      const answer = await longWork<SubscribeAnswer>(() => addList(wish, world, watched), noRoom)
      subscribing = null
      await world.rescheduled()
      return answer
    })
  }

  /** Breaks off what is under way for a list, then changes it. */
  async function decide(id: string, change: () => Promise<unknown>): Promise<ListsAnswer> {
    attempts.get(id)?.leave.abort()
    await attempts.get(id)?.answer
    await world.inTurn(async () => {
      await change()
      await tellLists(world)
    })
    await world.rescheduled()
    return lists()
  }

  function pause(id: string, paused: boolean): Promise<ListsAnswer> {
    const soon = afterInterruption(world.now(), world.random())
    return decide(id, () =>
      world.store.change(id, (row) => {
        // What was due while it was paused is made up for, not at the very click.
        const nextTry = row.nextTry < world.now() ? soon : row.nextTry
        return { ...row, paused, nextTry }
      }),
    )
  }

  async function lists(): Promise<ListsAnswer> {
    const now = new Date(world.now())
    const rows = await world.store.all().catch(() => [])
    const unread = await lostLists(await world.store.find([]).catch(() => null), world)
    const views = rows.map((row) => subscriptionView(row, attempts.get(row.id)?.progress ?? null, now))
    const known = { lists: [bundledView(world.bundled, now), ...views], subscribing }
    return unread.length === 0 ? known : { ...known, unread: unread.map(({ id, name }) => ({ id, name })) }
  }

  async function entries(wish: { id: string; from: number; query: string }): Promise<EntriesAnswer> {
    if (wish.id === BUNDLED) return pageOf(world.bundled.entries, wish)
    const row = await world.store.get(wish.id)
    return row === null ? { entries: [], total: 0 } : world.store.page([row.id, row.digest], wish)
  }

  async function answer(message: ListMessage): Promise<unknown> {
    await ready
    switch (message.type) {
      case 'lists':
        return lists()
      case 'subscribe':
        return subscribe(message)
      case 'update-list':
        return renew(message.id)
      case 'pause-list':
        return pause(message.id, message.paused)
      case 'remove-list':
        return decide(message.id, () => world.store.remove(message.id))
      case 'list-entries':
        return entries(message)
    }
  }

  return { answer, renew, ready }
}

const noRoom = { outcome: 'storage-full', problems: [] } satisfies SubscribeAnswer & UpdateAnswer

/** The list was removed before its turn came. */
const gone = (answer: UpdateAnswer | null): UpdateAnswer => answer ?? { outcome: 'interrupted', problems: [] }
