import { blend, type Colour, colourOf } from './colour.ts'
import * as dom from './safe-dom.ts'

/** Smaller boxes (px) have no room for a letter. */
const NO_ROOM_PX = 2

/** In the viewport (px). */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** What an element and its ancestors do to the text inside. */
export interface Surroundings {
  /** Product of all opacities. */
  opacity: number
  /** Where content in the flow can show; null: anywhere. */
  clip: Box | null
  /** The same for absolutely positioned content, which a static ancestor does not clip. */
  free: Box | null
  /** Stands still while the page scrolls. */
  fixed: boolean
  /** The colour behind the text; null where an image, a gradient or an unknown colour lies there. */
  ground: Colour | null
}

const TOP: Surroundings = { opacity: 1, clip: null, free: null, fixed: false, ground: [255, 255, 255, 1] }
const NOWHERE: Box = [0, 0, 0, 0]

/** Computed styles are live objects: one an element serves as long as the element does. */
const styles = new WeakMap<Element, CSSStyleDeclaration>()
let known = new Map<Element, Surroundings>()
let reach: Box | null = null

/** To be called when boxes may have moved. */
export function forgetBoxes(): void {
  known = new Map()
  reach = null
}

export function styleOf(element: Element): CSSStyleDeclaration {
  const style = styles.get(element) ?? getComputedStyle(element)
  styles.set(element, style)
  return style
}

/** What style sheets draw before and after an element's content. */
export const drawnBeside = (element: Element): CSSStyleDeclaration[] =>
  ['::before', '::after'].map((layer) => getComputedStyle(element, layer))

export const boxOf = ({ left, top, right, bottom }: DOMRect): Box => [left, top, right, bottom]

export const hasNoRoom = ([left, top, right, bottom]: Box): boolean =>
  right - left < NO_ROOM_PX || bottom - top < NO_ROOM_PX

/** What two boxes have in common; null is everywhere. */
export const meet = (a: Box, b: Box | null): Box =>
  b ? [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])] : a

/** What a person can scroll to, as a box of the viewport; a page written from right to left grows to the left. */
export function reachable(): Box {
  if (reach) return reach
  const root = dom.rootElement(document)
  const beyond = Math.max(0, root.scrollWidth - innerWidth)
  const left = -scrollX - (styleOf(root).direction === 'rtl' ? beyond : 0)
  reach = [left, -scrollY, left + innerWidth + beyond, Number.POSITIVE_INFINITY]
  return reach
}

/** The ways in use to hide text from eyes only: `clip: rect(0 0 0 0)`, `clip-path: inset(50%)` or `circle(0)`. */
export const clipsAway = ({ position, clip, clipPath }: CSSStyleDeclaration): boolean =>
  (/^[af]/.test(position) && /^rect\(([^,]+), ([^,]+), \1, \2\)$/.test(clip)) ||
  /^(inset\(([5-9]\d|100)%|(circle|ellipse)\(0)/.test(clipPath)

function within(element: Element, above: Surroundings): Surroundings {
  const style = styleOf(element)
  const { position, overflow } = style
  const layer = style.backgroundImage === 'none' ? colourOf(style.backgroundColor) : null
  const ground = layer && (layer[3] === 1 ? layer : above.ground && blend(layer, above.ground))
  const fixed = position === 'fixed'
  let clip = fixed ? null : position === 'absolute' ? above.free : above.clip
  // The overflow of the root and of the body is that of the window, which scrolls.
  if (
    overflow !== 'visible' &&
    !/^(inline|contents|none)$/.test(style.display) &&
    !dom.matches(element, 'html,body')
  ) {
    const box = meet(boxOf(dom.rectOf(element)), clip)
    // What scrolls inside a box that has room can be reached.
    clip = hasNoRoom(box) ? NOWHERE : /auto|scroll/.test(overflow) ? null : box
  }
  const gone = clipsAway(style)
  return {
    opacity: above.opacity * Number(style.opacity),
    clip: gone ? NOWHERE : clip,
    // Ancestors with a transform clip it too; not counting them errs on the side of visible.
    free: gone ? NOWHERE : position === 'static' ? above.free : clip,
    fixed: fixed || above.fixed,
    ground,
  }
}

export function surroundingsOf(element: Element): Surroundings {
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
