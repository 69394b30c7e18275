import { describe, expect, it } from 'vitest'
import { pageMark } from '../../src/interface/page-mark.ts'
import { type LookWorld, look } from '../../src/page-report/look.ts'
import { samples } from '../popup/samples.ts'

const assessment = samples.missing
const search = `?tab=7&page=${pageMark(assessment)}`

/** A tab's own store and a browser with one page in it. */
function world(changes: Partial<LookWorld> = {}): LookWorld & { held: Map<string, string>; asked: number[] } {
  const held = new Map<string, string>()
  const asked: number[] = []
  return {
    held,
    asked,
    store: { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) },
    search,
    version: '0.1.0',
    ask: async (tabId) => {
      asked.push(tabId)
      return { assessment, hidden: false }
    },
    isPrivate: async () => false,
    ...changes,
  }
}

describe('what the report knows', () => {
  it('is what the tab shows, and the same after a reload when the tab has gone', async () => {
    const first = world()
    expect(await look(first)).toEqual({ assessment, keeping: 'tab' })
    expect(first.asked).toEqual([7])
    const again = { ...first, ask: async () => null, isPrivate: async () => null }
    expect(await look(again)).toEqual({ assessment, keeping: 'tab' })
  })

  it('is nothing of another page that the tab shows by now', async () => {
    const other = world({ search: '?tab=7&page=zzzzzz' })
    expect(await look(other)).toEqual({ assessment: null, why: 'other-page' })
    expect(other.held.size).toBe(0)
  })

  it('is nothing where the tab is gone, was never told, or nobody answers', async () => {
    expect(await look(world({ isPrivate: async () => null }))).toEqual({ assessment: null, why: 'tab-gone' })
    expect(await look(world({ search: '' }))).toEqual({ assessment: null, why: 'tab-gone' })
    expect(await look(world({ ask: async () => null }))).toEqual({ assessment: null, why: 'no-answer' })
  })

  it('is kept nowhere where the page stands in a private window', async () => {
    const hidden = world({ isPrivate: async () => true })
    expect(await look(hidden)).toEqual({ assessment, keeping: 'private' })
    expect(hidden.held.size).toBe(0)
  })

  it('says so where the browser has no room to keep it', async () => {
    const full = world({
      store: {
        getItem: () => null,
        setItem: () => {
          throw new Error('QuotaExceededError')
        },
      },
    })
    expect(await look(full)).toEqual({ assessment, keeping: 'none' })
  })

  it('asks anew where what is kept was damaged or written by another version', async () => {
    const first = world()
    await look(first)
    const newer = { ...first, version: '0.2.0' }
    await look(newer)
    expect(first.asked).toEqual([7, 7])
    for (const key of first.held.keys()) first.held.set(key, '{"version":"0.2.0","assessment":{}}')
    await look(newer)
    expect(first.asked).toEqual([7, 7, 7])
  })
})
