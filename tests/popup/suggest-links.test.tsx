import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pageMark } from '../../src/interface/page-mark.ts'
import { backgroundCalls, type CallingBrowser } from '../../src/popup/background-calls.ts'
import { wanted } from '../../src/suggestion/looked.ts'
import { all, fr, opened } from './mount.tsx'
import { samples } from './samples.ts'

const { suggest, contest } = fr.interface.list

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the ways to a list', () => {
  it('are one quiet button for the site, and one on each entry', async () => {
    const calls = await opened(samples.listed)
    expect(all('.listing').length).toBeGreaterThan(1)
    for (const card of all('.listing'))
      expect([...card.querySelectorAll('button.plain')].map(({ textContent }) => textContent)).toEqual([
        contest,
      ])
    await userEvent.click(page.getByRole('button', { name: contest }).nth(1))
    const [, second] = samples.listed.listings
    expect(calls.asked.at(-1)).toBe(`contest ${second?.list.id} ${second?.entry.id}`)
    await userEvent.click(page.getByRole('button', { name: suggest }))
    expect(calls.asked.at(-1)).toBe(`suggest ${samples.listed.host}`)
  })

  it('are there where no list has anything to say', async () => {
    const calls = await opened(samples.informed)
    await userEvent.click(page.getByRole('button', { name: suggest }))
    expect(calls.asked.at(-1)).toBe(`suggest ${samples.informed.host}`)
  })
})

describe('the draft', () => {
  it('is opened in a tab whose address names the tab and the entry, and no site; the popup closes', async () => {
    const shut = vi.fn()
    vi.stubGlobal('close', shut)
    const created: string[] = []
    const browser = {
      runtime: { getURL: (path: string) => `chrome-extension://id/${path}` },
      tabs: { create: async ({ url }: { url: string }) => void created.push(url) },
    } as unknown as CallingBrowser
    const fetching = { fetch, read: () => null as never, now: () => new Date() }
    const calls = backgroundCalls(browser, 7, fetching)
    await calls.suggest(samples.missing, null)
    await calls.suggest(samples.listed, samples.listed.listings[0] ?? null)
    const [site = '', correction = ''] = created.map((url) => url.replace(/^[^?]*/, ''))
    expect(created[0]).toMatch(/^chrome-extension:\/\/id\/src\/suggestion\/index\.html\?tab=7&page=\w{6}$/)
    expect(site).not.toContain(samples.missing.host)
    expect(wanted(site)).toEqual({ tabId: 7, page: pageMark(samples.missing), about: null })
    const [first] = samples.listed.listings
    expect(wanted(correction).about).toEqual({ list: first?.list.id, entry: first?.entry.id })
    expect(shut).toHaveBeenCalledTimes(2)
  })
})
