import { type Line, linesOfText } from './lines-of-text.ts'

/** Boxes are measured in fractions of pixels; letters reach a little out of their lines. */
const ROUNDING = 1
const TOUCHING = 3

/** Where text or anything else is not where a person can read it: beyond the edge, cut off, one over another. */
export function outOfPlace(within: ParentNode): string[] {
  const lines = linesOfText(within)
  return [...sideways(within), ...cutOff(lines), ...overlapping(lines)]
}

function sideways(within: ParentNode): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  // A page around what is ours may be as wide as it likes.
  const own = !(within instanceof ShadowRoot)
  const found =
    own && scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : []
  for (const element of within.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(element)
    if (!['auto', 'scroll'].includes(overflowX) || element.scrollWidth <= element.clientWidth + ROUNDING)
      continue
    if (element.checkVisibility()) found.push(`${nameOf(element)} scrolls sideways`)
  }
  return found
}

/** By an ancestor that shows less than it holds and cannot be scrolled. What ends in an ellipsis says so itself. */
function cutOff(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text, of, box }) => {
    for (let one: Element | null = of; one !== null; one = one.parentElement) {
      const { overflowX, overflowY, textOverflow, display } = getComputedStyle(one)
      const shown = one.getBoundingClientRect()
      if (display === 'inline' || textOverflow === 'ellipsis') continue
      const across =
        hides(overflowX) && (box.left < shown.left - ROUNDING || box.right > shown.right + ROUNDING)
      const down =
        hides(overflowY) && (box.top < shown.top - TOUCHING || box.bottom > shown.bottom + TOUCHING)
      if (scrolls(overflowY)) return []
      if (across || down) return [`“${text}” is cut off by ${nameOf(one)}`]
    }
    const beyond = box.left < -ROUNDING || box.right > innerWidth + ROUNDING
    return beyond ? [`“${text}” stands beyond the edge`] : []
  })
}

const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'

function overlapping(lines: readonly Line[]): string[] {
  const found: string[] = []
  const sorted = [...lines].sort((a, b) => a.box.top - b.box.top)
  for (const [place, one] of sorted.entries())
    for (const other of sorted.slice(place + 1)) {
      if (other.box.top > one.box.bottom - TOUCHING) break
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      const apart = one.of === other.of || scrolledApart(one.of) !== scrolledApart(other.of)
      if (across > TOUCHING && down > TOUCHING && !apart)
        found.push(`“${one.text}” and “${other.text}” overlap`)
    }
  return found
}

/** What scrolls under something else does not stand over it. */
function scrolledApart(element: Element): Element | null {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (scrolls(getComputedStyle(one).overflowY)) return one
  return null
}

export const nameOf = (element: Element): string =>
  `<${element.localName}${element.className ? ` class="${element.getAttribute('class')}"` : ''}>`
