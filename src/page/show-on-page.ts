import type { Ref } from '../facts.ts'
import { elementOf } from './element-refs.ts'
import { ownElements } from './own-elements.ts'
import * as dom from './safe-dom.ts'

/** How long the ring stays (ms), and how far it stands off (px). */
const RING_MS = 3_000
const RING_PX = 6

/**
 * Scrolls to an element and rings it for a moment. The ring is drawn over the page in a closed shadow root: the
 * page's own elements get no attribute, class or style. False where the element is gone.
 */
export function showOnPage(ref: Ref): boolean {
  const element = elementOf(ref)
  if (!element) return false
  // At once: nothing moves, and the ring can stay where it is drawn.
  Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' })
  const { left, top, width, height } = dom.rectOf(element)
  const host = Document.prototype.createElement.call(document, 'div')
  const sheet = new CSSStyleSheet()
  const looks = `all:initial;position:absolute;left:${left + scrollX}px;top:${top + scrollY}px;width:${width}px;height:${height}px;outline:4px solid #b45309;outline-offset:${RING_PX}px;z-index:2147483647;pointer-events:none;`
  sheet.replaceSync(`:host{${looks.replaceAll(';', '!important;')}}`)
  ownElements.add(host)
  host.attachShadow({ mode: 'closed' }).adoptedStyleSheets = [sheet]
  dom.rootElement(document).append(host)
  setTimeout(() => host.remove(), RING_MS)
  return true
}
