import { isSilent, plainText } from './plain-text.ts'
import * as dom from './safe-dom.ts'

/** Ancestors that may still be the block around a form. */
const LEVELS = 5
/** Characters outside the form above which an ancestor is the page and no longer a card. */
const OUTSIDE_CHARACTERS = 2_500
/** Characters taken directly above and below a form where the block around it is too large. */
const ABOVE_CHARACTERS = 500
const BELOW_CHARACTERS = 900
/** Links that make a list a menu; beside a form in a footer two are enough. */
const MENU_LINKS = 4
const FOOTER_LINKS = 2
/** Share of link text in a column of links. */
const LINK_SHARE = 0.7

/** What a person sees as one thing. */
export const CARD = 'section,article,aside,dialog,[role=dialog]'
const BOUNDARY = `${CARD},li,td,main,footer,header,body`
const FOOTER_NAME = /(^|\s)((site|page|main|global)[-_]?)?footer/i

const textLength = (element: Element): number =>
  isSilent(element) ? 0 : plainText(element, OUTSIDE_CHARACTERS + 1).length

/** A menu, a list of links, a link column of a footer. */
function isLinkColumn(element: Element, links: number): boolean {
  const anchors = dom.queryFirst(element, 'a[href]', OUTSIDE_CHARACTERS)
  if (anchors.length < links) return false
  const linked = anchors.reduce((sum, anchor) => sum + textLength(anchor), 0)
  return linked > textLength(element) * LINK_SHARE
}

/** The footer of the site, not of a card; old pages write `<div id="footer">`. */
export function isSiteFooter(element: Element): boolean {
  const named =
    dom.tagName(element) === 'div' &&
    FOOTER_NAME.test(`${dom.attribute(element, 'id')} ${dom.attribute(element, 'class')}`.slice(0, 300))
  if (!named && !dom.matches(element, 'footer,[role=contentinfo]')) return false
  const card = dom.closest(element, `${CARD},form,main`)
  return !card || card === element
}

const notNear = new WeakMap<Element, boolean>()

/** True for what stands in the block around a form and still belongs to something else. */
export function isNotNear(element: Element): boolean {
  let answer = notNear.get(element)
  if (answer === undefined) {
    answer =
      dom.matches(element, 'nav,[role=navigation],dialog,[role=dialog],[aria-modal=true],body>header') ||
      isSiteFooter(element) ||
      (dom.matches(element, 'ul,ol,div,table,dl,td') && isLinkColumn(element, MENU_LINKS))
    notNear.set(element, answer)
  }
  return answer
}

/**
 * The closest visual block of a form, in document order: the card, section, dialog or column with its heading and
 * legal text; where that is too large, what stands directly above and below. `others`: the other forms' roots.
 */
export function nearBlocks(form: Element, others: Element[]): Element[] {
  const strangers = others.filter((other) => !dom.holds(other, form) && !dom.holds(form, other))
  const isTaken = (element: Element) => strangers.some((other) => dom.holds(element, other))
  const footer = [...dom.ancestors(form)].some(isSiteFooter)
  let root = form
  let left = OUTSIDE_CHARACTERS

  const isColumn = (element: Element) => footer && isLinkColumn(element, FOOTER_LINKS)
  const endsHere = (element: Element) => isTaken(element) || isNotNear(element) || isColumn(element)

  /** Neighbours in one direction until their text, another form or another thing ends the reach. */
  const beside = (step: (from: Element) => Element | null, reach: number): Element[] => {
    const found: Element[] = []
    let rest = reach
    for (let next = step(root); next && !endsHere(next); next = step(next)) {
      rest -= textLength(next)
      if (rest < 0) break
      if (!isSilent(next)) found.push(next)
    }
    return found
  }

  let ends = false
  for (let level = 0; level < LEVELS && !dom.matches(root, level ? BOUNDARY : CARD); level += 1) {
    const parent = dom.parentOf(root)
    if (!parent) break
    ends = isTaken(parent)
    for (const step of [dom.previousElement, dom.nextElement])
      for (let next = step(root); next && !ends; next = step(next)) {
        if (!isNotNear(next)) left -= textLength(next)
        ends = left < 0 || isColumn(next)
      }
    if (ends) break
    root = parent
  }
  // Legal text also stands in a section of its own below that of the form.
  const below = ends || dom.matches(root, 'section') ? beside(dom.nextElement, BELOW_CHARACTERS) : []
  const above = ends && !footer ? beside(dom.previousElement, ABOVE_CHARACTERS).reverse() : []
  return [...above, root, ...below]
}
