import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unanswered } from '../../src/complaint/answers.ts'
import { emptyDesk } from '../../src/complaint/desk.ts'
import type { Work } from '../../src/complaint/work.ts'
import { workKeeper } from '../../src/dossier/work-keeper.ts'
import type { Keeping, WorkStore } from '../../src/dossier/work-store.ts'
import { memoryStore } from './memory-store.ts'

const work = (ownSentence: string): Work => ({
  id: 'draft',
  savedAt: '2026-11-22T08:00:00.000Z',
  answers: { ...unanswered, ownSentence },
  chosen: { country: 'FR', authority: 'fr-cnil' },
  desk: emptyDesk,
  organisationDesks: {},
  keepPicture: true,
})

const now = new Date('2026-11-22T09:00:00.000Z')
const inMemory = memoryStore

function tab(store: WorkStore, since: string | null = null) {
  const told: Keeping[] = []
  const keeper = workKeeper({ store, id: 'draft', since, now: () => now, tell: (one) => told.push(one) })
  return { ...keeper, told }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
/** Long enough for one keeping. */
const aMoment = () => vi.advanceTimersByTimeAsync(300)

describe('work in a dossier', () => {
  it('is kept a fraction of a second after the first change, however fast the next ones come', async () => {
    const store = inMemory()
    const { keep } = tab(store.works)
    for (const letter of ['a', 'ab', 'abc', 'abcd']) {
      keep(work(letter))
      await vi.advanceTimersByTimeAsync(99)
    }
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('abcd')
  })

  it('is kept at once where the page may be about to go, and only if something waits', async () => {
    const store = inMemory()
    const keepNow = vi.spyOn(store.works, 'keepNow')
    const { keep, flush } = tab(store.works)
    flush()
    expect(keepNow).not.toHaveBeenCalled()
    keep(work('last words'))
    flush()
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('last words')
    await aMoment()
    flush()
    expect(keepNow).toHaveBeenCalledTimes(1)
  })

  it('is kept at once where the page may be about to go while the store has not answered for it', async () => {
    const store = inMemory()
    vi.spyOn(store.works, 'keep').mockReturnValue(new Promise(() => undefined))
    const { keep, flush } = tab(store.works)
    keep(work('under way'))
    await aMoment()
    expect(store.kept.get('draft')).toBeUndefined()
    flush()
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('under way')
  })

  it('is not put back by a leaving page where another tab went on in the meantime', async () => {
    const store = inMemory()
    vi.spyOn(store.works, 'keep').mockResolvedValue('newer')
    const { keep, flush } = tab(store.works)
    keep(work('mine'))
    await aMoment()
    flush()
    expect(store.kept.get('draft')).toBeUndefined()
  })

  it('gets a later time with every version, even within a millisecond', async () => {
    const store = inMemory()
    const { keep } = tab(store.works, '2026-11-22T09:30:00.000Z')
    store.kept.set('draft', { ...work(''), savedAt: '2026-11-22T09:30:00.000Z' })
    keep(work('one'))
    await aMoment()
    expect(store.kept.get('draft')?.savedAt).toBe('2026-11-22T09:30:00.001Z')
    keep(work('two'))
    await aMoment()
    expect(store.kept.get('draft')?.savedAt).toBe('2026-11-22T09:30:00.002Z')
  })
})

describe('work of two tabs', () => {
  it('is never overwritten unasked: the second tab keeps nothing and says so', async () => {
    const store = inMemory()
    const one = tab(store.works)
    const two = tab(store.works)
    one.keep(work('of one'))
    await aMoment()
    two.keep(work('of two'))
    await aMoment()
    expect(two.told).toEqual(['newer'])
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('of one')
    two.keep(work('of two, more'))
    two.flush()
    await aMoment()
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('of one')
  })

  it('is told of at once where a tab hears of it, and not of its own', async () => {
    const store = inMemory()
    const one = tab(store.works)
    const two = tab(store.works)
    one.keep(work('of one'))
    await aMoment()
    await one.look()
    await two.look()
    expect(one.told).toEqual(['kept'])
    expect(two.told).toEqual(['newer'])
  })

  it('can be taken over, and gone on with', async () => {
    const store = inMemory()
    const two = tab(store.works)
    store.keepElsewhere({ ...work('of one'), savedAt: '2026-11-22T09:00:05.000Z' })
    two.keep(work('of two'))
    await aMoment()
    expect((await two.takeNewer())?.answers.ownSentence).toBe('of one')
    await aMoment()
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('of one')
    two.keep(work('of one and two'))
    await aMoment()
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('of one and two')
    expect(two.told).toEqual(['newer', 'kept', 'kept'])
  })

  it('can be replaced where the person says so', async () => {
    const store = inMemory()
    const two = tab(store.works)
    store.keepElsewhere({ ...work('of one'), savedAt: '2026-11-22T09:00:05.000Z' })
    two.keep(work('of two'))
    await aMoment()
    await two.keepMine()
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('of two')
    expect(two.told.at(-1)).toBe('kept')
  })
})

describe('a store that does not do its work', () => {
  it('is said to be full, and tried again with the next change', async () => {
    const store = inMemory()
    const keep = vi.spyOn(store.works, 'keep').mockResolvedValueOnce('not-kept')
    const one = tab(store.works)
    one.keep(work('first'))
    await aMoment()
    expect(one.told).toEqual(['not-kept'])
    one.keep(work('second'))
    await aMoment()
    expect(one.told).toEqual(['not-kept', 'kept'])
    expect(keep).toHaveBeenCalledTimes(2)
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('second')
  })

  it('does not bring a deleted dossier back', async () => {
    const store = inMemory()
    const one = tab(store.works)
    one.keep(work('first'))
    await aMoment()
    store.kept.clear()
    one.keep(work('second'))
    await aMoment()
    expect(one.told).toEqual(['kept', 'deleted'])
    one.flush()
    expect(store.kept.size).toBe(0)
  })

  it('is slow, and gets the versions one after the other', async () => {
    const store = inMemory()
    const quick = store.works.keep
    vi.spyOn(store.works, 'keep').mockImplementation(async (next, since) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return quick(next, since)
    })
    const one = tab(store.works)
    one.keep(work('first'))
    await aMoment()
    one.keep(work('second'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(one.told).toEqual(['kept', 'kept'])
    expect(store.kept.get('draft')?.answers.ownSentence).toBe('second')
  })
})
