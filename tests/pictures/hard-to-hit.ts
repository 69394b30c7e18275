import { contrast } from '../interface/wcag.ts'
import { nameOf } from './out-of-place.ts'

/** WCAG 2.2, 2.5.8: the least side of a target, in CSS pixels. */
const LEAST_TARGET = 24

/** WCAG 2.2, 1.4.11: the least contrast of what is drawn and is not text. */
const LEAST_CONTRAST = 3

const TARGETS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

const targets = (within: ParentNode): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(TARGETS)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  )

/**
 * Targets that are too small. A link may be as high as its line in the midst of a sentence, or where a circle of the
 * least size around it touches no other target.
 */
export function tooSmall(within: ParentNode): string[] {
  const all = targets(within)
  const boxes = all.map((target) => hitBox(target))
  return all.flatMap((target, place) => {
    const { width, height, x, y } = boxes[place] ?? new DOMRect()
    if (Math.min(width, height) >= LEAST_TARGET - 0.5) return []
    const middle = { x: x + width / 2, y: y + height / 2 }
    const crowded = boxes.some((other, at) => at !== place && distance(middle, other) < LEAST_TARGET / 2)
    if (target.matches('a') && (inSentence(target) || !crowded)) return []
    return [`${nameOf(target)} “${target.textContent}” is ${Math.round(width)} × ${Math.round(height)} px`]
  })
}

const hitBox = (target: HTMLElement): DOMRect =>
  (target.matches('input') ? (target.closest('label') ?? target) : target).getBoundingClientRect()

function distance({ x, y }: { x: number; y: number }, box: DOMRect): number {
  const across = Math.max(box.left - x, 0, x - box.right)
  const down = Math.max(box.top - y, 0, y - box.bottom)
  return Math.hypot(across, down)
}

function inSentence(link: Element): boolean {
  const around = link.closest('p, li, dd, td, small, legend, label')
  const words = around?.textContent?.trim().length ?? 0
  return getComputedStyle(link).display === 'inline' && words > (link.textContent?.trim().length ?? 0)
}

/** Targets that do not show, once they have the focus, that they have it. */
export function unseenFocus(within: ParentNode): string[] {
  const before = document.activeElement
  const found = targets(within).flatMap((target) => {
    if (target.matches(':disabled')) return []
    const plain = boxLook(target)
    // What has been clicked keeps the look of that.
    if (target.matches(':focus')) target.blur()
    target.focus({ preventScroll: true })
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(target)
    const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const within = Number.parseFloat(outlineOffset) < 0
    const ring = contrast(outlineColor, groundOf(within ? target : target.parentElement))
    if (ringed && !(ring < LEAST_CONTRAST)) return []
    if (!ringed && boxLook(target) !== plain && boxLook(target).includes('px 0px 0px')) return []
    const look = ringed ? `a ring of contrast ${ring.toFixed(1)}` : 'no ring'
    return [`${nameOf(target)} “${target.textContent?.slice(0, 40)}” has the focus with ${look}`]
  })
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true })
  else (document.activeElement as HTMLElement | null)?.blur()
  return found
}

const boxLook = (element: Element) => getComputedStyle(element).boxShadow

/** The colour behind an element: of the nearest one that has any. */
function groundOf(element: Element | null): string {
  for (let one = element; one !== null; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one)
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)'
}
