import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { OptionsCalls } from '../../src/options/background-calls.ts'
import { all, own, press, start } from './mount.tsx'
import { bundled, expired, fetching, hostile, long, offline, paused, subscribed } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

const failing = () => Promise.reject(new Error('gone'))
const states: [string, OptionsCalls, string?][] = [
  ['waiting', { ...stubCalls(), lists: () => new Promise(() => undefined) }],
  ['failed', { ...stubCalls(), lists: failing, settings: failing }],
  ['bundled alone', stubCalls()],
  ['two lists', stubCalls([bundled, subscribed()])],
  ['trouble', stubCalls([offline, { ...expired, id: 'expired' }, { ...paused, id: 'paused' }])],
  ['progress', stubCalls([fetching], { phase: 'checking', done: 0, of: null })],
  ['removing', stubCalls([subscribed()]), own.remove.act],
  ['long names', stubCalls([long])],
  ['hostile', stubCalls([hostile])],
  ['a field in want', stubCalls(), own.subscribe.act],
]

async function show(calls: OptionsCalls, act?: string) {
  start(calls)
  await vi.waitFor(() => expect(document.querySelector('.list, .retry, .lists > .hint')).not.toBeNull())
  if (act !== undefined) await press(act)
}

/** Opens every fold, and those that come with what is in them. */
async function unfoldAll() {
  for (let round = 0; round < 2; round += 1) {
    for (const details of all<HTMLDetailsElement>('details')) details.open = true
    await new Promise((resolve) => setTimeout(resolve, 80))
  }
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(states)('%s has no violation that axe finds, folded and unfolded', async (_, calls, act) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    })
    expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches).toBe(true)
    await show(calls, act)
    for (const round of ['folded', 'unfolded']) {
      if (round === 'unfolded') await unfoldAll()
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

describe.each([320, 360, 899, 900, 1600])('%i px wide', (width) => {
  it.each(states)('%s sticks out nowhere', async (_, calls, act) => {
    await page.viewport(width, 700)
    await show(calls, act)
    await unfoldAll()
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth)
  })

  it('gives every control 24 px or more', async () => {
    await page.viewport(width, 700)
    await show(stubCalls([bundled, subscribed()]))
    await unfoldAll()
    for (const control of all('button, summary, input, textarea'))
      expect(control.getBoundingClientRect().height, control.outerHTML).toBeGreaterThanOrEqual(24)
  })
})

describe('motion', () => {
  it('there is none', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    })
    await show(stubCalls([fetching], { phase: 'checking', done: 0, of: null }))
    for (const element of all('.options *')) {
      const { animationName, transitionDuration } = getComputedStyle(element)
      expect([animationName, transitionDuration], element.outerHTML).toEqual(['none', '0s'])
    }
    expect(document.getAnimations()).toEqual([])
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
})
