import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { JournalEntry } from '../../src/journal/journal-entry.ts'
import { aDraftEntry, anEntry } from '../journal/an-entry.ts'
import { all, aStand, close, press, show, texts } from './mount.tsx'

/**
 * Pictures to be looked at: `VITE_GALLERY="$PWD/dist/gallery" npx vitest run --project engine tests/journal-page`.
 * Without the folder none is taken.
 */
const folder: unknown = import.meta.env['VITE_GALLERY']

const LONG = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`
const some: JournalEntry[] = [
  anEntry(),
  anEntry({
    id: 'd2',
    draft: null,
    kind: 'rights',
    authority: null,
    host: 'rail.example',
    remindOn: '2027-03-22',
    note: 'Mme Martin\ndossier 12-7',
  }),
  aDraftEntry({ id: 'd3', draft: 'd3', kind: 'report', authority: null, host: LONG }),
  anEntry({ id: 'd4', kind: 'notice', authority: null, state: 'answered', answeredOn: '2027-01-02' }),
]
const states: [string, JournalEntry[], ((language: 'en' | 'fr') => string)?][] = [
  ['empty', []],
  ['some', some],
  ['change', [anEntry({ host: 'rail.example' })], (language) => texts[language].change.act],
  ['remove', [anEntry({ host: 'rail.example' })], (language) => texts[language].remove.act],
  ['remove-all', [], (language) => texts[language].remove.all.act],
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(states)('%s has no obstacle that axe finds', async (name, entries, act) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    })
    for (const language of ['en', 'fr'] as const) {
      close()
      await show(await aStand(entries), language)
      if (act) await press(act(language))
      const { violations } = await axe.run(document)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
      if (folder === undefined) continue
      for (const width of [1100, 360]) {
        await page.viewport(width, 400)
        await page.viewport(width, Math.max(400, document.documentElement.scrollHeight))
        await page.screenshot({ path: `${folder}/journal-${name}-${theme}-${language}-${width}.png` })
      }
      await page.viewport(1100, 900)
    }
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
})

describe.each([320, 899, 900, 1600])('%i px wide', (width) => {
  it.each(states)('%s sticks out nowhere, and every control can be hit', async (_, entries, act) => {
    await page.viewport(width, 700)
    await show(await aStand(entries), 'fr')
    if (act) await press(act('fr'))
    await vi.waitFor(() => expect(all('button').length).toBeGreaterThan(2))
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth)
    for (const control of all('button, a, select, textarea, input[type=date], label.option, .filter label'))
      expect(control.getBoundingClientRect().height, control.outerHTML).toBeGreaterThanOrEqual(24)
  })
})
