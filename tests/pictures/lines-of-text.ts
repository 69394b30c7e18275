/** A line of text as it is drawn. */
export interface Line {
  text: string
  of: Element
  box: DOMRect
}

/** What is for screen readers alone is a pixel wide. */
const SEEN = 2

/** All lines of text that are drawn within, one box for each line of each piece of text. */
export function linesOfText(within: ParentNode): Line[] {
  const walker = document.createTreeWalker(within as Node, NodeFilter.SHOW_TEXT)
  const lines: Line[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (of === null || text === '' || !of.checkVisibility({ visibilityProperty: true })) continue
    if (of.matches('option, script, style, title') || unseen(of)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) if (box.width > SEEN) lines.push({ text, of, box })
  }
  return lines
}

function unseen(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const { width, height } = one.getBoundingClientRect()
    const { position, overflow } = getComputedStyle(one)
    if (position === 'absolute' && overflow !== 'visible' && Math.min(width, height) <= SEEN) return true
  }
  return false
}
