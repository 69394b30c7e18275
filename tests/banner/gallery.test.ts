import { afterEach, describe, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { showBanner } from '../../src/banner/banner.ts'
import { bannerView } from '../../src/banner/banner-view.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { samples } from '../popup/samples.ts'

/**
 * Pictures of the banner on a light, a dark and a loud page, to be looked at:
 * `VITE_GALLERY="$PWD/dist/gallery" npx vitest run --project engine tests/banner/gallery.test.ts`. Without the folder: skipped.
 */
const folder: unknown = import.meta.env['VITE_GALLERY']

const grounds = {
  light: 'body { background: white; color: #222 }',
  dark: 'body { background: #111; color: #ddd }',
  loud: `body { background: repeating-linear-gradient(45deg, yellow 0 24px, magenta 24px 48px) }
    html > span { font: bold 60px/3 fantasy !important; opacity: .2 !important; filter: blur(4px) !important;
    transform: rotate(20deg) !important; display: none !important }`,
}

describe.skipIf(folder === undefined)('the gallery', () => {
  let end = () => {}
  afterEach(() => end())

  describe.each(['light', 'dark'])('%s', (theme) => {
    it.each([360, 1000])('%i px wide', { timeout: 60_000 }, async (width) => {
      await cdp().send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: theme }],
      })
      await page.viewport(width, 560)
      const sheet = new CSSStyleSheet()
      document.adoptedStyleSheets = [sheet]
      for (const [name, css] of Object.entries(grounds)) {
        sheet.replaceSync(
          `body { margin: 0; padding: 24px; min-height: 100vh; box-sizing: border-box } ${css}`,
        )
        document.body.textContent = 'Urgent : sauvez le train de nuit !'
        const on = { why: () => Promise.resolve(true), close: () => undefined }
        end = showBanner(bannerView(samples.missing, textsNow('fr')), on)
        await new Promise((resolve) => setTimeout(resolve, 400))
        await page.screenshot({ path: `${folder}/banner-${name}-${theme}-${width}.png` })
        end()
      }
      document.adoptedStyleSheets = []
    })
  })
})
