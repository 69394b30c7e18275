import { describe, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { bareAssessment } from '../../src/tabs/bare-assessment.ts'
import { button, english, field, french, show } from './mount.tsx'
import { clues, listed, NOW, petition } from './samples.ts'

/**
 * Pictures of the page in its states, to be looked at:
 * `VITE_GALLERY="$PWD/dist/gallery" npx vitest run --project engine tests/suggestion/gallery.test.tsx`. Without the
 * folder: skipped.
 */
const folder: unknown = import.meta.env['VITE_GALLERY']

describe.skipIf(folder === undefined)('the gallery', () => {
  describe.each(['light', 'dark'])('%s', (theme) => {
    it.each([
      ['fr', 360],
      ['en', 360],
      ['fr', 1100],
      ['en', 1100],
    ] as const)('in %s, %i px wide', { timeout: 60_000 }, async (language, width) => {
      await cdp().send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: theme }],
      })
      const texts = language === 'fr' ? french : english
      const shoot = (name: string) =>
        page.screenshot({ path: `${folder}/suggestion-${name}-${theme}-${language}-${width}.png` })
      // A taller frame would be drawn smaller.
      await page.viewport(width, 700)
      show(petition({}, { clues }), { texts })
      await shoot('new-site')
      await field(texts.sources.fields.url.label).fill('journal.example')
      await button(texts.outcome.copy).click()
      await shoot('tried')
      show(listed(), { texts, search: '?tab=3&list=list-2&entry=stop-la-hausse.fr' })
      await shoot('correction')
      const context = { notChecked: [], checkedAt: NOW.toISOString(), lists: [] }
      show(bareAssessment('blind', { url: null, title: '' }, context), { texts })
      await shoot('tab-gone')
      await cdp().send('Emulation.setEmulatedMedia', { features: [] })
    })
  })
})
