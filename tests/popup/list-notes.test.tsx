import { render } from 'preact'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { backgroundCalls, type CallingBrowser } from '../../src/popup/background-calls.ts'
import { ListNotes } from '../../src/popup/list-notes.tsx'
import { another } from '../list/some-lists.ts'
import { all, fr, opened, text } from './mount.tsx'
import { samples } from './samples.ts'

describe('the notes on lists', () => {
  it('lead to lists and settings, by a button at their end that the keyboard reaches last', async () => {
    const calls = await opened(samples.nothing)
    const last = all('.edition button').at(-1)
    expect(last?.textContent).toBe('Listes et réglages')
    for (let count = 0; count < 20 && document.activeElement !== last; count += 1)
      await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(last)
    await userEvent.keyboard('{Enter}')
    expect(calls.asked.at(-1)).toBe('options')
  })

  it.each([
    ['offline', 'n’a pas pu être renouvelée depuis 20 novembre 2026\u00a0: il n’y avait pas de connexion.'],
    ['index-full', 'est utilisée, mais la place a manqué pour une partie\u00a0: les pages sans formulaire'],
  ] as const)('say what is wrong with a list: %s', async (what, words) => {
    const trouble = { what, since: '2026-11-20T09:00:00.000Z' }
    await opened({ ...samples.nothing, lists: [{ ...another, trouble }] })
    expect(text('.notice')).toContain(words)
    if (what === 'index-full') expect(text('.edition')).not.toContain('renouvelée')
  })

  it('cannot be turned around by the name of a list', () => {
    const turned = { ...another, name: { fr: '\u202eruetser\u2066' }, expired: true }
    render(
      <ListNotes
        lists={[turned]}
        found={new Set()}
        texts={fr}
        openReport={() => undefined}
        suggest={() => undefined}
        openOptions={() => undefined}
      />,
      document.body,
    )
    expect(text('.notice')).toContain('«\u00a0ruetser\u00a0» a expiré')
    expect(text('.edition')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('lists and settings', () => {
  it('are opened as the browser opens them, in one tab; the popup closes', async () => {
    vi.stubGlobal('close', vi.fn())
    const asked: string[] = []
    const openOptionsPage = async () => void asked.push('options page')
    const browser = { runtime: { openOptionsPage } } as unknown as CallingBrowser
    const fetching = { fetch, read: () => null as never, now: () => new Date() }
    await backgroundCalls(browser, 7, fetching).openOptions()
    expect(asked).toEqual(['options page'])
    expect(close).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })
})
