import type { PopupOpened } from '../messages.ts'
import type { BannerView } from './view.ts'

/** Milliseconds between the empty status region and its text: screen readers announce changes, not beginnings. */
const ANNOUNCE_AFTER = 100

const SVG = 'http://www.w3.org/2000/svg'

/** `<img name="createElement">` hides the document's own function; the prototype's cannot be hidden. */
const page = Document.prototype

/**
 * Shows the banner until it is closed or `signal` aborts. It takes no focus, and nothing in it has a consequence: a
 * page could forge the click. `made` is told of the element before it comes. Where the page removes it, it stays removed; badge and popup stand.
 */
export function showBanner(
  view: BannerView,
  on: { why(): Promise<PopupOpened>; close(): void },
  signal: AbortSignal,
  made: (host: Element) => void = () => undefined,
): void {
  if (signal.aborted) return
  // No name, id, class or attribute that tells pages what this is. As a popover it lies above everything that
  // was there before, however high, and no transform or opacity of the page's own elements reaches it.
  const host = element('div', '')
  host.popover = 'manual'
  made(host)
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(view.style)
  root.adoptedStyleSheets = [sheet]

  const end = () => {
    clearTimeout(announcing)
    host.remove()
  }
  const close = () => {
    end()
    on.close()
  }
  const hint = element('p', 'hint')
  const matter = element('p', 'matter')
  hint.role = matter.role = 'status'
  const why = async () => {
    const { opened } = await on.why()
    if (!opened) hint.textContent = view.toolbarHint
  }

  const list = element('ul', '', ...view.reasons.map((reason) => element('li', '', reason)))
  const card = element(
    'div',
    'card',
    element('div', 'head', icon(view.icon), matter),
    list,
    element('div', 'acts', button(view.why, why), button(view.close, close)),
    hint,
  )
  card.role = 'region'
  card.ariaLabel = view.name
  card.lang = view.language
  card.dir = view.direction
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted) return
    // The page's own Escape, say of a dialog behind, is another wish.
    event.stopPropagation()
    close()
  })
  root.append(card)

  signal.addEventListener('abort', end, { once: true })
  const announcing = setTimeout(() => {
    matter.textContent = view.headline
    try {
      // Not at once: it would make the browser style and lay out the banner in our time instead of its own.
      host.showPopover()
    } catch {
      // The page has taken the banner away, perhaps in that very moment.
    }
  }, ANNOUNCE_AFTER)
  // So is the root hidden by `<img name="documentElement">`.
  const top: Element | null = Reflect.get(page, 'documentElement', document)
  top?.append(host)
}

function element(name: string, className: string, ...content: (Element | string)[]): HTMLElement {
  const made = page.createElement.call(document, name)
  if (className) made.className = className
  made.append(...content)
  return made
}

/** Only a person's own click counts; it still decides nothing that could not be undone. */
function button(text: string, act: () => void): HTMLElement {
  const made = element('button', '', text)
  made.addEventListener('click', (event) => {
    if (event.isTrusted) act()
  })
  return made
}

function icon(shape: string): Element {
  const svg = page.createElementNS.call(document, SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = page.createElementNS.call(document, SVG, 'path')
  path.setAttribute('d', shape)
  svg.append(path)
  return svg
}
