import type { DocumentBlock } from '../document-facts.ts'
import { protectedEmail } from './protected-email.ts'

/** Characters of a document that are kept, and of one block; the longest policies known have a third of it. */
const CHARACTERS = 250_000
const BLOCK_CHARACTERS = 4_000

/** A document in small pieces: more of them is no text that a person reads. */
const BLOCKS = 6_000

/** Characters of hidden text from which leaving it out may leave out an answer: an accordion, a tab. */
const HIDDEN_CHARACTERS = 120

/** Never text for a person, or not the document's own. Lower-case local names. */
const NO_TEXT = new Set([
  'audio',
  'button',
  'canvas',
  'datalist',
  'embed',
  'head',
  'iframe',
  'math',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
])

/** What frames a page: not a part of the document that it holds. */
const FRAMING =
  'nav, footer, header, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"]'

/** A header or footer in here belongs to the text. */
const CONTENT = 'main, article, section, [role="main"], [role="article"]'

const BLOCK_NAMES = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

const HEADING = /^h[1-6]$/

/** `display: none` and its like, as an author writes it on the element itself. */
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

interface Blocks {
  blocks: DocumentBlock[]
  characters: number
  /** A bound was hit, or hidden text of some length was left out: what is not in the blocks may stand there. */
  cut: boolean
}

/**
 * The text below an element of an inert document, block by block in reading order. Walks without recursion: how deep
 * a document is nested is its author's choice. `framing`: whether navigation, header and footer are left out.
 */
export function htmlBlocks(root: Element, framing: 'leave-out' | 'keep'): Blocks {
  const result: Blocks = { blocks: [], characters: 0, cut: false }
  let text = ''
  let hidden = 0
  const close = (heading: boolean): void => {
    const block = text.replace(/\s+/g, ' ').trim()
    text = ''
    if (block === '') return
    for (const piece of pieces(block)) result.blocks.push({ heading, text: piece })
    result.characters += block.length
  }
  let node: Node | null = root
  while (node !== null) {
    if (result.characters + text.length > CHARACTERS || result.blocks.length > BLOCKS) {
      result.cut = true
      break
    }
    let down: Node | null = null
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? ''
    else if (node instanceof Element) {
      // The root is what a link opens: a dialog that is hidden until then.
      if (node !== root && isHidden(node)) hidden += (node.textContent ?? '').trim().length
      else if (!NO_TEXT.has(node.localName) && !(framing === 'leave-out' && frames(node))) {
        if (BLOCK_NAMES.has(node.localName)) close(false)
        if (node.localName === 'br') text += ' '
        const email = protectedEmail(node.getAttribute('data-cfemail') ?? '')
        if (email === '') down = node.firstChild
        else text += email
      }
    }
    if (down !== null) {
      node = down
      continue
    }
    node = leave(node, root, (left) => {
      if (BLOCK_NAMES.has(left.localName)) close(HEADING.test(left.localName))
    })
  }
  close(false)
  result.cut ||= hidden > HIDDEN_CHARACTERS
  return result
}

/** The next node in reading order after everything below `from`; `close` is told of the elements that end on the way. */
function leave(from: Node, root: Element, close: (element: Element) => void): Node | null {
  let node: Node | null = from
  while (node !== null) {
    if (node instanceof Element) close(node)
    if (node === root) return null
    if (node.nextSibling !== null) return node.nextSibling
    node = node.parentNode
  }
  return null
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found'
  const style = element.getAttribute('style')
  return style !== null && HIDING_STYLE.test(style)
}

const frames = (element: Element): boolean => element.matches(FRAMING) && element.closest(CONTENT) === null

/** A block of bounded length, cut at the end of a sentence or at a space. */
function pieces(block: string): string[] {
  const found: string[] = []
  let rest = block
  while (rest.length > BLOCK_CHARACTERS) {
    const window = rest.slice(0, BLOCK_CHARACTERS)
    const end = Math.max(window.lastIndexOf('. ') + 1, window.lastIndexOf(' '))
    const at = end > 0 ? end : BLOCK_CHARACTERS
    found.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return [...found, rest]
}
