import type { Ref } from '../facts.ts'
import { elementOf } from './element-refs.ts'
import { ownElement } from './own-elements.ts'
import * as dom from './safe-dom.ts'

/** How long the ring stays (ms). */
const RING_MS = 3_000

/**
 * Scrolls to an element and rings it for a moment, as `style` has it. The ring is drawn over the page in a closed
 * shadow root: the page's own elements get no attribute, class or style. False where the element is gone.
 */
export const showOnPage = (ref: Ref, style: string): boolean => {
  const element = elementOf(ref)
  if (!element) return false
  // At once: nothing moves, and the ring can stay where it is drawn.
  dom.scrollTo(element, { block: 'center', behavior: 'instant' })
  const { left, top, width, height } = dom.rectOf(element)
  const place = `b{left:${left + scrollX}px;top:${top + scrollY}px;width:${width}px;height:${height}px}`
  const host = ownElement(style + place, dom.create(document, 'b'))
  dom.rootElement().append(host)
  setTimeout(() => host.remove(), RING_MS)
  return true
}
