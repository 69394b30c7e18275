import type { HiddenBy } from '../facts.ts'
import { isCovered, isFaint } from './legibility.ts'
import * as dom from './safe-dom.ts'
import {
  type Box,
  boxOf,
  clipsAway,
  hasNoRoom,
  meet,
  pixels,
  reachable,
  styleOf,
  surroundingsOf,
} from './surroundings.ts'

/** Product of opacities below which nobody sees a thing. */
const OPACITY = 0.1
/** Font size (px) that nobody can read. */
const FONT_PX = 2
/** Text of more characters than this cannot stand in less than this area (px²). */
const LONG_TEXT = 40
const AREA_PX2 = 100
/** Indents beyond this (px) are image replacement, not typography. */
const INDENT_PX = -500

/** Rendered, and not made invisible by the two properties that the browser can be asked about. */
export const isShown = (element: Element): boolean =>
  dom.isRendered(element, { visibilityProperty: true, opacityProperty: true })

/** Read as if open: a form that nobody can see, and its ancestors. */
let opened = new Set<Element>()

/** From now on a closed dialog counts as open where the form in it is what is looked at. */
export const readAsOpen = (ancestors: Iterable<Element>): void => {
  opened = new Set(ancestors)
}

/** True outside what scrolling can reach. */
const isOffscreen = (box: Box, fixed: boolean): boolean =>
  hasNoRoom(meet(box, fixed ? [0, 0, innerWidth, innerHeight] : reachable()))

/** The box of the text itself: that of its element says nothing where the text flows out of it. */
const textBox = (element: Element): Box => {
  const box = boxOf(element)
  if (!hasNoRoom(box) || styleOf(element).overflow !== 'visible') return box
  const range = new Range()
  range.selectNodeContents(element)
  return boxOf(element, range.getBoundingClientRect())
}

/** The own styles of an element and its ancestors up to the first that is read as open; boxes in a closed dialog say nothing. */
const hiddenWhenOpened = (element: Element, characters: number): HiddenBy | null => {
  const { visibility, fontSize } = styleOf(element)
  for (const node of dom.ancestors(element)) {
    const style = styleOf(node)
    // Visibility is inherited: what a hidden dialog hands down is not the element's own.
    if (opened.has(node) && visibility === style.visibility) break
    if (opened.has(node) || style.display === 'none') return 'display'
    if (Number(style.opacity) < OPACITY) return 'opacity'
    if (clipsAway(style)) return 'clip'
  }
  return characters && pixels(fontSize) <= FONT_PX ? 'font' : null
}

/** The cheap half of `hiddenBy`: for links and headings of the whole page. */
export const plainlyHidden = (element: Element): HiddenBy | null => {
  if (isShown(element)) {
    const box = boxOf(element)
    if (!hasNoRoom(box)) return isOffscreen(box, false) ? 'offscreen' : null
    return dom.firstElement(element) ? null : 'size'
  }
  return dom.isRendered(element, { visibilityProperty: true }) ? 'opacity' : 'display'
}

/**
 * How an element with `characters` of text is kept from being seen, null where a person can see it. Cheap tests
 * come first. Nothing is said of what cannot be judged (a picture behind it, boxes not laid out): a notice called
 * hidden must be hidden.
 */
export const hiddenBy = (element: Element, characters = 0): HiddenBy | null => {
  if (opened.size) return hiddenWhenOpened(element, characters)
  const style = styleOf(element)
  const parent = dom.parentOf(element)
  if (style.display === 'contents' && parent) return hiddenBy(parent, characters)
  if (!dom.isRendered(element, { visibilityProperty: true })) return 'display'
  const [, opacity, clip, , fixed] = surroundingsOf(element)
  if (opacity < OPACITY) return 'opacity'
  if (characters && pixels(style.fontSize) <= FONT_PX) return 'font'
  if (characters && pixels(style.textIndent) <= INDENT_PX) return 'offscreen'
  const box = textBox(element)
  const [left, top, right, bottom] = box
  if (hasNoRoom(box) || (characters > LONG_TEXT && (right - left) * (bottom - top) < AREA_PX2))
    // The browser has not laid out `content-visibility: auto` far from the view.
    return dom.isRendered(element, { contentVisibilityAuto: true }) ? 'size' : null
  if (hasNoRoom(meet(box, clip))) return 'clip'
  if (isOffscreen(box, fixed)) return 'offscreen'
  if (!characters) return null
  if (isFaint(element, box)) return 'contrast'
  return isCovered(element, box) ? 'covered' : null
}
