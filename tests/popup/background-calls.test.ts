import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../src/complaint/draft.ts'
import { backgroundCalls, type CallingBrowser } from '../../src/popup/background-calls.ts'
import { browserName } from '../../src/popup/browser-name.ts'
import { documentFacts } from '../../src/second-layer/document-facts.ts'
import { aPolicy } from '../rules/linked-documents.ts'
import { samples } from './samples.ts'

const PNG = 'data:image/png;base64,AAAA'

/** A browser that answers as the background would, and what was asked of it. */
function aBrowser(
  more: {
    capture?: (format: string) => string
    assessment?: typeof samples.missing
    active?: boolean
    silent?: boolean
  } = {},
) {
  const asked: unknown[] = []
  const browser = {
    runtime: {
      sendMessage: async (message: { type: string }) => {
        asked.push(message)
        if (more.silent) return undefined
        if (message.type === 'facts-of') return []
        if (message.type === 'show') return { shown: true }
        return { assessment: more.assessment ?? samples.missing, hidden: message.type === 'hide' }
      },
      getManifest: () => ({ version: '0.1.0' }),
      getURL: (path: string) => `chrome-extension://id/${path}`,
    },
    permissions: { contains: async () => true },
    tabs: {
      get: async () => ({ active: more.active ?? true, windowId: 3 }),
      captureVisibleTab: async (windowId: number, { format }: { format: string }) => {
        asked.push(`capture ${windowId} ${format}`)
        return more.capture?.(format) ?? PNG
      },
      create: async ({ url }: { url: string }) => asked.push(url),
      reload: async (tabId: number) => asked.push(`reload ${tabId}`),
    },
  }
  return { asked, browser: browser as unknown as CallingBrowser }
}

const saved: Draft[] = []
const save = async (draft: Draft) => {
  saved.push(draft)
  return 'saved' as const
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

const callsOf = (browser: CallingBrowser, store: Parameters<typeof backgroundCalls>[2] = save) =>
  backgroundCalls(browser, 7, store, fetching)

beforeEach(() => {
  saved.length = 0
  vi.stubGlobal('close', vi.fn())
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a complaint', () => {
  it('is stored with facts, picture and versions, and opened; the popup closes', async () => {
    const { asked, browser } = aBrowser()
    expect(await callsOf(browser).prepareComplaint(samples.missing)).toBe('opened')
    const [draft] = saved
    expect(draft).toMatchObject({
      assessment: samples.missing,
      facts: [],
      picture: { dataUrl: PNG },
      pictureMissing: null,
      versions: { extension: '0.1.0' },
    })
    expect(asked).toContainEqual({ type: 'facts-of', tabId: 7 })
    expect(asked.at(-1)).toBe(`chrome-extension://id/src/dossier/index.html?draft=${draft?.id}`)
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('is not prepared from a page that is not the one on the screen', async () => {
    const { browser } = aBrowser({ assessment: { ...samples.missing, url: 'https://other.example/' } })
    expect(await callsOf(browser).prepareComplaint(samples.missing)).toBe('page-changed')
    expect(saved).toEqual([])
    expect(close).not.toHaveBeenCalled()
  })

  it('is not opened where it could not be stored', async () => {
    const { asked, browser } = aBrowser()
    const calls = callsOf(browser, async () => 'storage-full')
    expect(await calls.prepareComplaint(samples.missing)).toBe('storage-full')
    expect(asked.some((one) => typeof one === 'string' && one.includes('dossier'))).toBe(false)
  })
})

describe('the picture of the tab', () => {
  const pictureOf = async (browser: CallingBrowser) => {
    await callsOf(browser).prepareComplaint(samples.missing)
    return saved[0]
  }

  it('is taken as JPEG where it is too large as PNG', async () => {
    const { asked, browser } = aBrowser({
      capture: (format) => (format === 'png' ? 'x'.repeat(9_000_001) : 'small'),
    })
    expect((await pictureOf(browser))?.picture?.dataUrl).toBe('small')
    expect(asked).toContain('capture 3 jpeg')
  })

  it.each([
    ['too-large', { capture: () => 'x'.repeat(9_000_001) }],
    ['failed', { active: false }],
    [
      'failed',
      {
        capture: () => {
          throw new Error('image readback failed')
        },
      },
    ],
    [
      'not-allowed',
      {
        capture: () => {
          throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.")
        },
      },
    ],
    [
      'not-allowed',
      {
        capture: () => {
          throw new Error('Missing activeTab permission')
        },
      },
    ],
  ] as const)(
    'is missing with its reason, and the complaint is prepared without it: %s',
    async (reason, more) => {
      expect(await pictureOf(aBrowser(more).browser)).toMatchObject({ picture: null, pictureMissing: reason })
    },
  )
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

describe('the name of the browser', () => {
  it('is told apart although they all say Chrome', () => {
    const chrome =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36'
    expect(browserName(chrome)).toBe('Chrome 137.0.0.0')
    expect(browserName(`${chrome} Edg/137.0.0.0`)).toBe('Edge 137.0.0.0')
    expect(browserName('Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0')).toBe(
      'Firefox 142.0',
    )
    expect(browserName('something else')).toBe('unknown browser')
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
