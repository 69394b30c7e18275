import { render } from 'preact'
import { describe, expect, it, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/popup/popup.css'
import { loadTexts } from '../../src/interface/load-texts.ts'
import { Popup } from '../../src/popup/popup.tsx'
import { blind, samples } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

/**
 * Pictures of the popup in every state, to be looked at:
 * `VITE_GALLERY="$PWD/dist/gallery" npx vitest run --project engine tests/popup/gallery.test.tsx`. Without the folder: skipped.
 */
const folder: unknown = import.meta.env['VITE_GALLERY']

const states = { ...samples, 'blind-access': blind('no-access'), 'blind-reload': blind('not-loaded') }

describe.skipIf(folder === undefined)('the gallery', () => {
  describe.each(['light', 'dark'])('%s', (theme) => {
    it.each([
      ['fr', 384],
      ['en', 384],
      ['fr', 320],
    ] as const)('in %s, %i px wide', { timeout: 60_000 }, async (language, width) => {
      await cdp().send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: theme }],
      })
      document.documentElement.lang = language
      const texts = await loadTexts(language)
      const shoot = (name: string) =>
        page.screenshot({ path: `${folder}/popup-${name}-${theme}-${language}-${width}.png` })
      for (const [name, assessment] of Object.entries(states)) {
        await page.viewport(width, 600)
        render(<Popup calls={stubCalls(assessment)} texts={texts} />, document.body)
        await vi.waitFor(() => expect(document.querySelector('.waiting')).toBeNull())
        await shoot(name)
        if (name === 'missing') {
          for (const folded of document.querySelectorAll<HTMLDetailsElement>('.why, .finding'))
            folded.open = true
          await shoot('explained')
          document.querySelector('mark')?.scrollIntoView({ block: 'center' })
          await shoot('explained-evidence')
        }
        render(null, document.body)
      }
      const never = { ...stubCalls(samples.missing), assess: () => new Promise<never>(() => undefined) }
      render(<Popup calls={never} texts={texts} />, document.body)
      await shoot('loading')
      render(null, document.body)
    })
  })
})
