import { blend, colourOf, contrast } from './colour.ts'
import * as dom from './safe-dom.ts'
import {
  type Box,
  boxOf,
  drawnBeside,
  hasNoRoom,
  isLoose,
  meet,
  styleOf,
  surroundingsOf,
} from './surroundings.ts'

/** Contrast ratio below which letters cannot be told from their ground. */
const CONTRAST = 1.2
/** Opacity from which what lies over a text hides it. */
const OPAQUE = 0.9
/** Elements asked whether they lie behind a text. */
const NEIGHBOURS = 60

/** True where letters have the colour of the ground that their ancestors paint. */
export const isInkFaint = (element: Element): boolean => {
  const [ground] = surroundingsOf(element)
  const ink = colourOf(styleOf(element).webkitTextFillColor)
  return (
    ink !== null && (ink[3] === 0 || (ground !== null && contrast(blend(ink, ground), ground) < CONTRAST))
  )
}

/** Blocks in the flow do not overlap; where one does, it may be the picture or the panel behind the text. */
const mayHaveBackdrop = (element: Element, box: Box): boolean => {
  let left = NEIGHBOURS
  for (const node of dom.ancestors(element)) {
    for (const next of dom.beside(node, dom.previousElement, dom.nextElement))
      if (left-- === 0 || !hasNoRoom(meet(boxOf(next), box))) return true
    if (drawnBeside(node).some(isLoose)) return true
  }
  return false
}

/** `isInkFaint` where nothing else can lie behind; shadows, strokes and clipped backgrounds are not judged. */
export const isFaint = (element: Element, box: Box): boolean => {
  if (!isInkFaint(element)) return false
  const { textShadow, backgroundClip, webkitTextStrokeWidth } = styleOf(element)
  return (
    textShadow === 'none' &&
    backgroundClip !== 'text' &&
    webkitTextStrokeWidth === '0px' &&
    !mayHaveBackdrop(element, box)
  )
}

/**
 * True where an opaque element of the page lies over the middle of a box in view. What is fixed to the window
 * (cookie banners, our own) does not count: it goes away or the text scrolls out from under it.
 */
export const isCovered = (element: Element, [left, top, right, bottom]: Box): boolean => {
  const cover = dom.elementAt(document, (left + right) / 2, (top + bottom) / 2)
  if (!cover || dom.areNested(cover, element)) return false
  const { backgroundColor, opacity } = styleOf(cover)
  const solid = (colourOf(backgroundColor)?.[3] ?? 0) >= OPAQUE || dom.matches(cover, 'img,video,canvas')
  if (!solid || Number(opacity) < OPAQUE) return false
  return !dom.ancestors(cover).some((node) => /fixed|sticky/.test(styleOf(node).position))
}
