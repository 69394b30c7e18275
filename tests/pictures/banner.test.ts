import { cdp } from 'vitest/browser'
import { showBanner } from '../../src/banner/banner.ts'
import { bannerView, viewBeforeSending } from '../../src/banner/banner-view.ts'
import type { BannerView } from '../../src/banner/view.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { samples } from '../popup/samples.ts'
import { until } from './acts.ts'
import { faint } from './drawn-contrast.ts'
import type { Pictured, State } from './face.ts'
import { grounds, standOn } from './hostile-grounds.ts'
import { linesOfText } from './lines-of-text.ts'
import { picturesOf } from './pictures-of.ts'

/** The root is closed: the test takes it where it is made, as no page can that did not come first. */
let root: ShadowRoot | null = null
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) {
  root = attach.call(this, init)
  // For axe, which asks elements for theirs.
  Object.defineProperty(this, 'shadowRoot', { configurable: true, value: root })
  return root
}

const card = () => root?.querySelector<HTMLElement>('.card') ?? null

let close = () => {}

const shows =
  (
    view: (texts: ReturnType<typeof textsNow>) => BannerView,
    ground: keyof typeof grounds = 'light',
    page = '',
  ): State =>
  async (language: Pictured) => {
    document.documentElement.lang = 'fr'
    document.title = 'Pétition'
    const leave = standOn(ground)
    document.body.insertAdjacentHTML('beforeend', page)
    const end = showBanner(view(textsNow(language)), { why: async () => false, close: () => undefined })
    close = () => {
      end()
      leave()
    }
    await until('the announcement', () => card()?.querySelector('.matter')?.textContent)
  }

/** The banner listens to no other click. */
async function realClick(element: Element): Promise<void> {
  const { x, y, width, height } = element.getBoundingClientRect()
  const at = { x: x + width / 2, y: y + height / 2, button: 'left', clickCount: 1 } as const
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await cdp().send('Input.dispatchMouseEvent', { ...at, type })
  // Away again: what a pointer stands on looks otherwise.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 1, y: 1 })
  // And back to the keyboard, for which focus is shown.
  for (const type of ['keyDown', 'keyUp'] as const)
    await cdp().send('Input.dispatchKeyEvent', { type, key: 'Shift', code: 'ShiftLeft' })
}

const usual = shows((texts) => bannerView(samples.missing, texts))

picturesOf({
  name: 'banner',
  // Wider, there is more of the page and nothing else of the banner.
  widths: [320, 700],
  height: 480,
  fixed: true,
  close() {
    close()
    root = null
  },
  within: () => root ?? document.body,
  judge: async (png) => (root === null ? ['There is no banner'] : faint(png, linesOfText(root))),
  states: {
    usual,
    unclear: shows((texts) => bannerView(samples.unclear, texts)),
    listed: shows((texts) => bannerView(samples.listed, texts)),
    'before-sending': shows((texts) => viewBeforeSending(samples.listed, texts)),
    'at-the-toolbar': async (language, theme) => {
      await usual(language, theme)
      const why = card()?.querySelector('button')
      if (why) await realClick(why)
      await until('the hint', () => card()?.querySelector('.hint')?.textContent)
    },
    'in-the-upper-corner': shows(
      (texts) => bannerView(samples.missing, texts),
      'light',
      '<input style="position:fixed;inset:auto 0 0 auto;width:100vw;height:60px">',
    ),
    ...Object.fromEntries(
      Object.keys(grounds)
        .slice(1)
        .map((ground) => [`on-${ground}`, shows((texts) => bannerView(samples.missing, texts), ground)]),
    ),
  },
})
