import type { Level } from '../assessment.ts'
import { warningPaths } from '../interface/warning-paths.ts'
import type { PopupOpened } from '../messages.ts'
import css from './banner.css?inline'
import type { BannerView } from './view.ts'

/** Milliseconds between the empty status region and its text: screen readers announce changes, not beginnings. */
const ANNOUNCE_AFTER = 100

/** Languages written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Shows the banner until it is closed or `signal` aborts. It takes no focus, and nothing in it has a consequence: a
 * page could forge the click. Where the page removes it, it stays removed; badge and popup stand.
 */
export function showBanner(
  view: BannerView,
  on: { why(): Promise<PopupOpened>; close(): void },
  signal: AbortSignal,
): void {
  if (signal.aborted) return
  // No name, id, class or attribute that tells pages what this is. As a popover it lies above everything that
  // was there before, however high, and no transform or opacity of the page's own elements reaches it.
  const host = document.createElement('div')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
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
  hint.role = 'status'
  const why = async () => {
    const { opened } = await on.why()
    if (!opened) hint.textContent = view.toolbarHint
  }

  const warning = warningOf(view.level)
  const matter = element('p', 'matter')
  matter.role = 'status'
  const head = element('div', 'head')
  head.append(icon(warning), matter)
  const acts = element('div', 'acts')
  acts.append(button(view.why, why), button(view.close, close))
  const card = element('div', 'card')
  card.role = 'region'
  card.ariaLabel = view.name
  card.lang = view.language
  card.dir = RIGHT_TO_LEFT.test(view.language) ? 'rtl' : 'ltr'
  // Through CSSOM: a page's content security policy forbids style attributes.
  card.style.setProperty('--state', `var(--${warning})`)
  card.append(head)
  if (view.reasons.length > 0) {
    const list = element('ul')
    for (const reason of view.reasons) list.append(element('li', '', reason))
    card.append(list)
  }
  card.append(acts, hint)
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
  }, ANNOUNCE_AFTER)
  document.documentElement.append(host)
  try {
    host.showPopover()
  } catch {
    // A page that listens for popovers has taken it away in that moment.
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', text = '') {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.textContent = text
  return made
}

/** Only a person's own click counts; it still decides nothing that could not be undone. */
function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', '', text)
  made.type = 'button'
  made.addEventListener('click', (event) => {
    if (event.isTrusted) act()
  })
  return made
}

type Warning = keyof typeof warningPaths

/** A banner only ever warns: of a level that has nothing to warn of it makes the weakest warning. */
const warningOf = (level: Level): Warning => (level === 'listed' || level === 'missing' ? level : 'unclear')

function icon(warning: Warning): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', warningPaths[warning])
  svg.append(path)
  return svg
}
