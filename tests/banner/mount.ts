import { afterEach, beforeEach, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { showBanner } from '../../src/banner/banner.ts'
import { bannerDrawing } from '../../src/banner/banner-view.ts'
import { type BannerWords, bannerWords } from '../../src/banner/banner-words.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { samples } from '../popup/samples.ts'

/** The banner on a page of its own, gone after each test; and what a person does with it. */

export const words = bannerWords(samples.missing, textsNow('fr'))

/** The root is closed: the test takes it where it is made, as no page can that did not come first. */
let root: ShadowRoot | null = null
const attach = Element.prototype.attachShadow

let end = () => {}

/** Whether the browser lets the banner open the popup. */
export const toolbar = { opens: true }
export const on = { why: vi.fn(() => Promise.resolve(toolbar.opens)), close: vi.fn() }

beforeEach(async () => {
  // Within the window of the test browser, so that a real pointer reaches the corner.
  await page.viewport(800, 600)
  root = null
  toolbar.opens = true
  vi.clearAllMocks()
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init)
    return root
  }
})

afterEach(() => {
  remove()
  Element.prototype.attachShadow = attach
  for (const made of document.querySelectorAll('.page')) made.remove()
  document.documentElement.removeAttribute('style')
})

/** Shows the banner and hands its closed root over. */
export function show(more: Partial<BannerWords> = {}): ShadowRoot {
  end = showBanner(bannerDrawing({ ...words, ...more }), on)
  if (root === null) throw new Error('No banner was made.')
  return root
}

/** As the content script does when the page is left or read anew. */
export function remove(): void {
  end()
}

export const hostOf = (shadow: ShadowRoot) => shadow.host as HTMLElement

export const button = (shadow: ShadowRoot, name: string) => {
  const found = [...shadow.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (found === undefined) throw new Error(`No button ${name}`)
  return found
}

/** After the announcement and the short way in. */
export const announced = () => new Promise((resolve) => setTimeout(resolve, 320))

/** A click of a real pointer in the middle of an element, through the browser's own input. */
export async function press(element: Element): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 }
  const box = element.getBoundingClientRect()
  const at = {
    x: frame.x + box.x + box.width / 2,
    y: frame.y + box.y + box.height / 2,
    button: 'left' as const,
  }
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await cdp().send('Input.dispatchMouseEvent', { ...at, type, clickCount: 1 })
}

/** Styles and elements of a page, gone after the test. */
export function pageOf(html: string): void {
  const holder = document.createElement('div')
  holder.className = 'page'
  holder.innerHTML = html
  document.body.append(holder)
}
