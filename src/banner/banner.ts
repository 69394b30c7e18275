import { FIELD } from '../page/join-lists.ts'
import { ownElement } from '../page/own-elements.ts'
import * as dom from '../page/safe-dom.ts'
import { boxOf, hasNoRoom, meet } from '../page/surroundings.ts'
import { draw } from './draw.ts'
import type { BannerView } from './view.ts'

/** Milliseconds between the empty status region and its text: screen readers announce changes, not beginnings. */
const ANNOUNCE_AFTER = 100

/** Fields that the banner makes room for; a page with more is a table. */
const FIELDS = 200

/**
 * Shows the banner until it is closed; what is returned removes it. It takes no focus, and nothing in it has a
 * consequence: a page could forge the click. Where the page removes it, it stays removed; badge and popup stand.
 * `why`: asks for the popup, and tells whether it opened.
 */
export const showBanner = (
  view: BannerView,
  on: { why(): Promise<boolean>; close(): void },
): (() => void) => {
  const card = draw(view.card)
  const host = ownElement(view.style, card)
  // As a popover it lies above everything that was there before, however high, and no transform or opacity of the
  // page's own elements reaches it.
  host.popover = 'manual'
  let before: EventTarget | null
  const remove = () => {
    const held = dom.ofDocument('activeElement') === host
    host.remove()
    // Whoever came here by keyboard goes on where they were, also where the popup takes the banner's place.
    if (held && before instanceof HTMLElement) dom.focus(before)
  }
  const close = () => {
    remove()
    on.close()
  }
  const coversField = () => {
    const own = boxOf(card)
    const fields = dom.queryFirst(dom.rootElement(), FIELD, FIELDS)
    return fields.some((field) => !hasNoRoom(meet(boxOf(field), own)))
  }
  const [matter, why, shut, hint] = dom.queryAll(card, 'p,button')
  // Only a person's own click counts; it still decides nothing that could not be undone.
  card.addEventListener('click', async ({ target, isTrusted }) => {
    if (!isTrusted) return
    if (target === shut) close()
    else if (target === why && hint && !(await on.why())) hint.textContent = view.toolbarHint
  })
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted) return
    // The page's own Escape, say of a dialog behind, is another wish.
    event.stopPropagation()
    close()
  })
  host.addEventListener('focusin', (event) => {
    before = event.relatedTarget
  })
  setTimeout(() => {
    matter?.append(view.headline)
    try {
      // Not at once: it would make the browser style and lay out the banner in our time instead of its own.
      host.showPopover()
      // In the upper corner instead, where that is free: the attribute says nothing and means nothing to the page.
      if (coversField()) host.slot = 'top'
      if (coversField()) host.slot = ''
    } catch {
      // The banner is gone: the page has taken it away, perhaps in that very moment.
    }
  }, ANNOUNCE_AFTER)
  dom.rootElement().append(host)
  return remove
}
