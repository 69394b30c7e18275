import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { Assessment } from '../../src/assessment.ts'
import { opened, unfold } from './mount.tsx'
import { blind, samples } from './samples.ts'

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const states: [string, Assessment][] = [...Object.entries(samples), ['blind', blind('not-loaded')]]

  it.each(states)('%s has no violation that axe finds, folded and unfolded', async (_, assessment) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    })
    expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches).toBe(true)
    await opened(assessment)
    for (const round of ['folded', 'unfolded']) {
      if (round === 'unfolded') unfold()
      const { violations, passes } = await axe.run(document)
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
        round,
      ).toEqual([])
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
    }
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
})

describe.each([320, 384])('%i px wide', (width) => {
  it('keeps head and actions in view while the middle scrolls, and nothing sticks out sideways', async () => {
    await page.viewport(width, 600)
    await opened(samples.missing)
    unfold()
    const main = document.querySelector('main')
    main?.scrollTo(0, 10_000)
    expect(main?.scrollTop).toBeGreaterThan(200)
    expect(document.querySelector('.popup')?.getBoundingClientRect()).toMatchObject({ width, height: 600 })
    expect(document.querySelector('header')?.getBoundingClientRect().top).toBe(0)
    expect(document.querySelector('footer')?.getBoundingClientRect().bottom).toBe(600)
    expect(document.documentElement.scrollWidth).toBe(width)
    expect(main?.scrollWidth).toBe(main?.clientWidth)
  })
})

describe('a window that stays lower than the popup', () => {
  it('keeps the actions in view', async () => {
    await page.viewport(384, 420)
    await opened(samples.missing)
    await vi.waitFor(() => expect(document.querySelector('footer')?.getBoundingClientRect().bottom).toBe(420))
    expect(document.querySelector('header')?.getBoundingClientRect().top).toBe(0)
  })
})
