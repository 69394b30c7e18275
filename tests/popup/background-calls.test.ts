import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Prepared } from '../../src/messages.ts'
import { backgroundCalls, type CallingBrowser } from '../../src/popup/background-calls.ts'
import { documentFacts } from '../../src/second-layer/document-facts.ts'
import { aPolicy } from '../rules/linked-documents.ts'
import { samples } from './samples.ts'

/** A browser that answers as the background would, and what was asked of it. */
function aBrowser(more: { prepared?: Prepared; silent?: boolean } = {}) {
  const asked: unknown[] = []
  const browser = {
    runtime: {
      sendMessage: async (message: { type: string }) => {
        asked.push(message)
        if (more.silent) return undefined
        if (message.type === 'show') return { shown: true }
        if (message.type === 'prepare') return more.prepared ?? 'opened'
        return { assessment: samples.missing, hidden: message.type === 'hide' }
      },
      getURL: (path: string) => `chrome-extension://id/${path}`,
    },
    permissions: { contains: async () => true },
    tabs: {
      create: async ({ url }: { url: string }) => asked.push(url),
      reload: async (tabId: number) => asked.push(`reload ${tabId}`),
    },
  }
  return { asked, browser: browser as unknown as CallingBrowser }
}

/** A site that answers everything with the same short page. */
const fetching = {
  fetch: async (_input: unknown, init?: RequestInit) => {
    init?.signal?.throwIfAborted()
    return new Response('<main><p>Text', { headers: { 'content-type': 'text/html' } })
  },
  read: documentFacts,
  now: () => new Date('2026-11-21T14:02:00.000Z'),
}

const callsOf = (browser: CallingBrowser) => backgroundCalls(browser, 7, fetching)

beforeEach(() => {
  vi.stubGlobal('close', vi.fn())
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a complaint', () => {
  it('is asked of the background with what the person saw, and the popup closes once it is open', async () => {
    const { asked, browser } = aBrowser()
    expect(await callsOf(browser).prepareComplaint(samples.missing)).toBe('opened')
    const { url, signature } = samples.missing
    expect(asked).toEqual([{ type: 'prepare', tabId: 7, url, signature }])
    expect(close).toHaveBeenCalledTimes(1)
  })

  it.each(['page-changed', 'storage-full'] as const)(
    'leaves the popup open where it is %s',
    async (prepared) => {
      const { browser } = aBrowser({ prepared })
      expect(await callsOf(browser).prepareComplaint(samples.missing)).toBe(prepared)
      expect(close).not.toHaveBeenCalled()
    },
  )

  it('rejects where the background died meanwhile, so that the popup says that nothing was prepared', async () => {
    const { browser } = aBrowser({ silent: true })
    await expect(callsOf(browser).prepareComplaint(samples.missing)).rejects.toThrow('prepare')
    expect(close).not.toHaveBeenCalled()
  })
})

describe('the other calls', () => {
  it('are about the one tab', async () => {
    const { asked, browser } = aBrowser()
    const calls = callsOf(browser)
    expect((await calls.hide()).hidden).toBe(true)
    expect((await calls.unhide()).hidden).toBe(false)
    expect(await calls.show('0/f1')).toEqual({ shown: true })
    await calls.reload()
    expect(asked).toEqual([
      { type: 'hide', tabId: 7 },
      { type: 'unhide', tabId: 7 },
      { type: 'show', tabId: 7, ref: '0/f1' },
      'reload 7',
    ])
  })

  it('reject where the background gives no answer, instead of showing nothing', async () => {
    await expect(callsOf(aBrowser({ silent: true }).browser).assess()).rejects.toThrow('assess')
  })
})

describe('a linked document', () => {
  const { opened: _opened, reading: _reading, ...wanted } = aPolicy()

  it('is fetched here and handed to the background, and what follows is taken', async () => {
    const { asked, browser } = aBrowser()
    const taken: unknown[] = []
    const life = new AbortController()
    const take = (answer: unknown) => void taken.push(answer)
    await callsOf(browser).openDocument(wanted, 'https://www.petition.example/', take, life.signal)
    expect(asked).toMatchObject([
      {
        type: 'documents',
        tabId: 7,
        documents: [{ outcome: 'read', asked: wanted.href, facts: { blocks: [{ text: 'Text' }] } }],
      },
    ])
    expect(taken).toHaveLength(1)
  })

  it('is neither handed over nor taken once the popup is gone', async () => {
    const { asked, browser } = aBrowser()
    const life = new AbortController()
    life.abort()
    const take = vi.fn()
    await callsOf(browser).openDocument(wanted, 'https://www.petition.example/', take, life.signal)
    expect(asked).toEqual([])
    expect(take).not.toHaveBeenCalled()
  })
})
