import { isSilent, plainText } from './plain-text.ts'
import { remembered } from './remembered.ts'
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
const isLinkColumn = (element: Element, links: number): boolean => {
  const anchors = dom.queryFirst(element, 'a[href]', OUTSIDE_CHARACTERS)
  const linked = () => anchors.reduce((sum, anchor) => sum + textLength(anchor), 0)
  return anchors.length >= links && linked() > textLength(element) * LINK_SHARE
}

/** The footer of the site, not of a card; old pages write `<div id="footer">`. */
export const isSiteFooter = (element: Element): boolean => {
  const named =
    dom.tagName(element) === 'div' &&
    FOOTER_NAME.test(`${dom.attribute(element, 'id')} ${dom.attribute(element, 'class')}`.slice(0, 300))
  if (!named && !dom.matches(element, 'footer,[role=contentinfo]')) return false
  return (dom.closest(element, `${CARD},form,main`) ?? element) === element
}

/** True for what stands in the block around a form and still belongs to something else. */
export const isNotNear = remembered(
  (element) =>
    dom.matches(element, 'nav,[role=navigation],dialog,[role=dialog],[aria-modal=true],body>header') ||
    isSiteFooter(element) ||
    (dom.matches(element, 'ul,ol,dl,td,table,div') && isLinkColumn(element, MENU_LINKS)),
)

/**
 * The closest visual block of a form, in document order: the card, section, dialog or column with its heading and
 * legal text; where that is too large, what stands directly above and below. `others`: the other forms' roots.
 */
export const nearBlocks = (form: Element, others: Element[]): Element[] => {
  const strangers = others.filter((other) => !dom.areNested(other, form))
  const isTaken = (element: Element) => strangers.some((other) => dom.holds(element, other))
  const footer = dom.ancestors(form).some(isSiteFooter)
  let root = form
  let left = OUTSIDE_CHARACTERS

  const isColumn = (element: Element) => footer && isLinkColumn(element, FOOTER_LINKS)

  /** Neighbours in one direction until their text, another form or another thing ends the reach. */
  const beside = (step: (from: Element) => Element | null, reach: number): Element[] => {
    const found: Element[] = []
    let rest = reach
    for (const next of dom.beside(root, step)) {
      rest -= textLength(next)
      if (rest < 0 || isTaken(next) || isNotNear(next) || isColumn(next)) break
      if (!isSilent(next)) found.push(next)
    }
    return found
  }

  let ends = false
  for (const parent of dom.ancestors(form).drop(1).take(LEVELS)) {
    if (dom.matches(root, root === form ? CARD : BOUNDARY)) break
    ends = isTaken(parent)
    for (const next of dom.beside(root, dom.previousElement, dom.nextElement)) {
      if (ends) break
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
