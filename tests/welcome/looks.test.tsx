import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { INTERFACE_LANGUAGES } from '../../src/interface/interface-language.ts'
import { start, stub } from './mount.tsx'

const states = [
  ['all allowed, the icon pinned', stub({ pinned: true })],
  ['nothing allowed', stub({ everySite: false })],
  ['with a country', stub({ settings: { markLinks: false, country: 'FR' } })],
  ['fixed by an organisation', stub({ managed: ['language', 'warnInPage'] })],
] as const

const settled = () => new Promise((resolve) => setTimeout(resolve, 60))

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(states)('%s has no violation that axe finds', async (_, calls) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    })
    expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches).toBe(true)
    start(calls)
    await settled()
    const { violations, passes } = await axe.run(document)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
})

describe.each([320, 899, 900, 1600])('%i px wide', (width) => {
  it.each(INTERFACE_LANGUAGES)('the page in %s sticks out nowhere', async (language) => {
    await page.viewport(width, 700)
    start(stub({ everySite: false }), language)
    await settled()
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth)
    for (const control of document.querySelectorAll('button, select, input, footer a'))
      expect(control.getBoundingClientRect().height, control.outerHTML).toBeGreaterThanOrEqual(24)
  })
})

describe('while answers come in', () => {
  it.each(states)('nothing moves: %s', async (_, calls) => {
    await page.viewport(360, 700)
    start(calls)
    const tops = () =>
      [...document.querySelectorAll('h2, select, footer')].map((one) => one.getBoundingClientRect().top)
    const before = tops()
    await settled()
    expect(tops()).toEqual(before)
  })
})
