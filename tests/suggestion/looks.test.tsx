import { afterEach, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { bareAssessment } from '../../src/tabs/bare-assessment.ts'
import { bundled } from '../list/some-lists.ts'
import { button, copied, english, french, leaving, radio, root, show, violations } from './mount.tsx'
import { clues, listed, NOW, petition } from './samples.ts'

const CORRECTION = '?tab=3&list=list-2&entry=stop-la-hausse.fr'

const emulate = (features: { name: string; value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features })

afterEach(() => emulate([]))

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ['French', french],
    ['English', english],
  ] as const)('has no violation that axe finds, in %s', async (_, texts) => {
    await emulate([{ name: 'prefers-color-scheme', value: theme }])
    expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches).toBe(true)
    show(petition({}, { clues }), { texts })
    expect(await violations()).toEqual([])
    await button(texts.outcome.copy).click()
    await button(texts.sources.add).click()
    for (const details of root.querySelectorAll('details')) details.open = true
    expect(await violations()).toEqual([])
  })

  it('has none in a correction, and where the tab is gone', async () => {
    await emulate([{ name: 'prefers-color-scheme', value: theme }])
    show(listed(), { search: CORRECTION })
    await radio(french.correction.what.answers['own-site']).click()
    await button(french.outcome.copy).click()
    expect(await violations()).toEqual([])
  })
})

it('has no violation where the tab is gone', async () => {
  const context = { notChecked: [], checkedAt: NOW.toISOString(), lists: [bundled] }
  show(bareAssessment('blind', { url: null, title: '' }, context))
  expect(await violations()).toEqual([])
})

describe.each([320, 360, 900, 1100, 1600])('%i px wide', (width) => {
  it('scrolls in one direction alone, whatever the page wrote', async () => {
    await page.viewport(width, 800)
    const long = `${'a'.repeat(60)}.${'b'.repeat(60)}.stop-la-hausse.fr`
    show(petition({ url: `https://${long}/`, host: long }, { clues }))
    await button(french.outcome.copy).click()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    show(listed(), { search: CORRECTION })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
})

it('gives every control a target of at least 24 by 24 px', async () => {
  await page.viewport(360, 800)
  show(petition({}, { clues }))
  await button(french.sources.add).click()
  const controls = root.querySelectorAll<HTMLElement>(
    'button, a, label.option, summary, select, .field input',
  )
  expect(controls.length).toBeGreaterThan(20)
  for (const control of controls) {
    const { width, height } = control.getBoundingClientRect()
    expect(Math.min(width, height), control.outerHTML.slice(0, 120)).toBeGreaterThanOrEqual(24)
  }
})

it('moves nothing for a person who asked for no motion', async () => {
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  show(petition({}, { clues }))
  for (const element of root.querySelectorAll('*')) {
    const { animationName, transitionDuration } = getComputedStyle(element)
    expect([animationName, transitionDuration], element.outerHTML.slice(0, 80)).toEqual(['none', '0s'])
  }
})

it('needs no style attribute, which the extension’s own policy forbids', () => {
  show(petition({}, { clues }))
  expect(root.querySelectorAll('[style]')).toHaveLength(0)
})

it('is worked by keyboard alone, in the order in which it is read', async () => {
  show(petition({}, { clues }), { texts: english })
  const controls = [...root.querySelectorAll<HTMLElement>('input, select, textarea, button')]
  const seen: Element[] = []
  for (
    let count = 0;
    count < 60 && document.activeElement?.textContent !== english.outcome.copy;
    count += 1
  ) {
    await userEvent.keyboard('{Tab}')
    if (document.activeElement) seen.push(document.activeElement)
  }
  const places = seen.flatMap((one) => (one instanceof HTMLElement ? [controls.indexOf(one)] : []))
  const known = places.filter((place) => place >= 0)
  expect(known).toEqual([...known].sort((one, other) => one - other))
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => copied).toEqual([leaving().text])
})
