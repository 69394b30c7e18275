import { beforeEach, expect, test, vi } from 'vitest'
import type { Runtime } from 'webextension-polyfill'

const stored = vi.hoisted(() => new Map<string, unknown>())
const fixed = vi.hoisted(() => ({ settings: null as object | null }))
vi.mock('../../src/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value)
        },
      },
      // As Firefox does where nothing is managed.
      managed: { get: async () => fixed.settings ?? Promise.reject(new Error('no manifest')) },
    },
  },
}))
const { openOnce } = await import('../../src/welcome/open-once.ts')

beforeEach(() => {
  stored.clear()
  fixed.settings = null
})

/** A browser that notes which pages were opened in it. */
function aBrowser(windows = true) {
  const opened: string[] = []
  const installed = openOnce({
    runtime: { getURL: (path) => `x:/${path}` },
    tabs: {
      async create({ url }) {
        if (!windows) throw new Error('No current window')
        opened.push(url ?? '')
        return { index: 0 } as never
      },
    },
  })
  const tell = (reason: Runtime.OnInstalledReason) => installed({ reason, temporary: false })
  return { opened, tell }
}

test('the first steps open after an installation, and not again when it is put back', async () => {
  const { opened, tell } = aBrowser()
  await tell('install')
  expect(opened).toEqual(['x:/src/welcome/index.html'])
  await tell('install')
  expect(opened).toHaveLength(1)
})

test('an update of extension or browser opens nothing, also where they were never shown', async () => {
  const { opened, tell } = aBrowser()
  await tell('update')
  await tell('browser_update')
  expect(opened).toEqual([])
})

test('an organisation can keep them from opening, and by no other setting', async () => {
  const { opened, tell } = aBrowser()
  fixed.settings = { welcome: false }
  await tell('install')
  expect(opened).toEqual([])
  fixed.settings = { warnInPage: 'listed' }
  await tell('install')
  expect(opened).toHaveLength(1)
})

test('where no tab can be opened nothing fails, and they are not taken for shown', async () => {
  await aBrowser(false).tell('install')
  expect(stored.size).toBe(0)
})
