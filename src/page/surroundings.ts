import { blend, type Colour, colourOf } from './colour.ts'
import { remembered } from './remembered.ts'
import * as dom from './safe-dom.ts'

/** Smaller boxes (px) have no room for a letter. */
const NO_ROOM_PX = 2

/** In the viewport (px). */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/**
 * What an element and its ancestors do to the text inside: `opacity` is the product of all; `clip`, where content in
 * the flow can show; `free`, the same for absolutely positioned content, which a static ancestor does not clip; `fixed`
 * stands still while the page scrolls; `ground`, the colour behind the text, null where an image, a gradient or an
 * unknown colour lies there.
 */
export type Surroundings = readonly [
  ground: Colour | null,
  opacity: number,
  clip: Box,
  free: Box,
  fixed: boolean,
]

const END = Number.POSITIVE_INFINITY
const ANYWHERE: Box = [-END, -END, END, END]
const NOWHERE: Box = [0, 0, 0, 0]
const TOP: Surroundings = [[255, 255, 255, 1], 1, ANYWHERE, ANYWHERE, false]

let known = new Map<Element, Surroundings>()
let reach: Box | null = null

/** To be called when boxes may have moved. */
export const forgetBoxes = (): void => {
  known = new Map()
  reach = null
}

/** Computed styles are live objects: one an element serves as long as the element does. */
export const styleOf = remembered((element) => getComputedStyle(element))

/** What style sheets draw before and after an element's content. */
export const drawnBeside = (element: Element): CSSStyleDeclaration[] =>
  ['::before', '::after'].map((layer) => getComputedStyle(element, layer))

/** A computed length. */
export const pixels = Number.parseFloat

export const boxOf = (element: Element, rect = dom.rectOf(element)): Box => [
  rect.left,
  rect.top,
  rect.right,
  rect.bottom,
]

export const hasNoRoom = ([left, top, right, bottom]: Box): boolean =>
  right - left < NO_ROOM_PX || bottom - top < NO_ROOM_PX

/** What two boxes have in common. */
export const meet = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

/** What a person can scroll to, as a box of the viewport; a page written from right to left grows to the left. */
export const reachable = (): Box => {
  if (reach) return reach
  const root = dom.rootElement()
  const beyond = Math.max(0, root.scrollWidth - innerWidth)
  const left = -scrollX - (styleOf(root).direction === 'rtl' ? beyond : 0)
  reach = [left, -scrollY, left + innerWidth + beyond, END]
  return reach
}

/** Positions that leave the flow: absolute and fixed. */
export const isLoose = ({ position }: CSSStyleDeclaration): boolean => /^[af]/.test(position)

/** The ways in use to hide text from eyes only: `clip: rect(0 0 0 0)`, `clip-path: inset(50%)` or `circle(0)`. */
export const clipsAway = (style: CSSStyleDeclaration): boolean =>
  (isLoose(style) && /^rect\(([^,]+), ([^,]+), \1, \2\)$/.test(style.clip)) ||
  /^(inset\(([5-9]\d|100)%|(circle|ellipse)\(0)/.test(style.clipPath)

const within = (element: Element, [behind, opacity, above, free, fixed]: Surroundings): Surroundings => {
  const style = styleOf(element)
  const { position, overflow } = style
  const layer = style.backgroundImage === 'none' ? colourOf(style.backgroundColor) : null
  const ground = layer && (layer[3] === 1 ? layer : behind && blend(layer, behind))
  const stands = position === 'fixed'
  let clip = stands ? ANYWHERE : position === 'absolute' ? free : above
  // The overflow of the root and of the body is that of the window, which scrolls.
  if (
    overflow !== 'visible' &&
    !/^(inline|contents|none)$/.test(style.display) &&
    !dom.matches(element, 'html,body')
  ) {
    const box = meet(boxOf(element), clip)
    // What scrolls inside a box that has room can be reached.
    clip = hasNoRoom(box) ? NOWHERE : /auto|scroll/.test(overflow) ? ANYWHERE : box
  }
  const gone = clipsAway(style)
  return [
    ground,
    opacity * Number(style.opacity),
    gone ? NOWHERE : clip,
    // Ancestors with a transform clip it too; not counting them errs on the side of visible.
    gone ? NOWHERE : position === 'static' ? free : clip,
    stands || fixed,
  ]
}

export const surroundingsOf = (element: Element): Surroundings => {
  // No recursion: scripts nest elements deeper than a stack goes.
  const chain: Element[] = []
  let result = TOP
  for (const node of dom.ancestors(element)) {
    const found = known.get(node)
    if (found) {
      result = found
      break
    }
    chain.unshift(node)
  }
  for (const node of chain) {
    result = within(node, result)
    known.set(node, result)
  }
  return result
}
