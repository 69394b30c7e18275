import type { TextFacts } from '../facts.ts'
import { isInkFaint } from './legibility.ts'
import { caps, pause, shadows, takesNode } from './look.ts'
import { isInline, isSilent, nodesIn, squeeze } from './plain-text.ts'
import * as dom from './safe-dom.ts'
import { isLoose, pixels, styleOf } from './surroundings.ts'
import { isShown } from './visibility.ts'

/** Characters of one block; a notice is shorter, a whole policy pasted into a form is cut. */
export const BLOCK_CHARACTERS = 2_000
/** Nodes entered or left for one form with its surroundings. */
const FORM_NODES = 6_000
/** Labels shorter than this name a field; longer ones are sentences (consents) and count as text. */
const LABEL_CHARACTERS = 30
/** A piece of a line with a smaller font (px) is judged by itself. */
const SMALL_PX = 4

const LINKS = 'a,button,[role=link],[role=button]'

/** One block of text, seen by everyone until it is judged. */
export interface Block extends Omit<TextFacts, 'ref'> {
  element: Element
  /** The text of each link, by its element. */
  links: Map<Element, string>
  /** Nothing but short labels and the words on buttons. */
  bound: boolean
}

/** True for a piece of a line that is not seen as the rest of the line is. */
const standsApart = (element: Element, parent: Element): boolean => {
  const style = styleOf(element)
  return (
    isShown(element) !== isShown(parent) ||
    isLoose(style) ||
    pixels(style.fontSize) < SMALL_PX ||
    (style.color !== styleOf(parent).color && isInkFaint(element))
  )
}

/** Words of a sentence stay together, also as the children of a flex row. */
const breaksLine = (element: Element, parent: Element): boolean =>
  !/^(inline|contents)/.test(styleOf(element).display) &&
  !(isInline(element) && /flex|grid/.test(styleOf(parent).display))

const isControl = (element: Element): boolean =>
  dom.matches(element, 'input,button:not([type=button i],[type=reset i]),[contenteditable],[role=textbox]')

/**
 * The text of some neighbouring elements in blocks: pieces of a line are joined as the page joins them, every
 * block-level element starts a new block, and a piece of a line that is shown differently (hidden, tiny, out of the
 * flow) is a block of its own. The words on sending buttons, options and what `excludes` names are not text.
 */
export const textBlocks = async (
  roots: Element[],
  form: Element,
  excludes: (element: Element) => boolean,
): Promise<Block[]> => {
  const blocks: Block[] = []
  const owners = new Map<Element, Element>()
  const apart = new Map<Element, Block | null>()
  let left = FORM_NODES
  let current: Block | null = null

  /** The nearest ancestor that starts a block; parents were met before their children. */
  const ownerOf = (element: Element): Element => {
    const known = owners.get(element)
    if (known) return known
    const parent = dom.parentOf(element)
    let owner = element
    const around = parent && owners.get(parent)
    if (around && !breaksLine(element, parent)) {
      if (standsApart(element, parent)) apart.set(element, null)
      else owner = around
    }
    owners.set(element, owner)
    return owner
  }

  const blockOf = (element: Element): Block => {
    const aside = apart.get(element)
    if (aside) return aside
    if (current?.element === element) return current
    const block: Block = {
      element,
      place: dom.holds(form, element) ? 'inside' : 'near',
      text: '',
      hiddenBy: null,
      folded: false,
      links: new Map(),
      bound: true,
    }
    blocks.push(block)
    if (aside === null) apart.set(element, block)
    else current = block
    return block
  }

  const append = (text: string, parent: Element) => {
    const block = blockOf(ownerOf(parent))
    if (block.text.length > BLOCK_CHARACTERS) {
      if (text.trim()) caps.add('text')
      return
    }
    const piece = text.slice(0, BLOCK_CHARACTERS)
    block.text += piece
    const link = dom.closest(parent, LINKS)
    if (link) block.links.set(link, (block.links.get(link) ?? '') + piece)
    if (text.trim() && !dom.closest(parent, 'label,legend,button,[role=button]')) block.bound = false
  }

  const skips = (element: Element): boolean => {
    const skip = isSilent(element) || isControl(element) || (element !== form && excludes(element))
    if (current && (skip || dom.tagName(element) === 'br')) current.text += ' '
    return skip
  }

  const read = async (tree: Element | ShadowRoot, parent: Element): Promise<void> => {
    ownerOf(parent)
    for (const node of nodesIn(tree, skips)) {
      if (left-- <= 0 || !takesNode()) {
        caps.add('nodes')
        return
      }
      if (left % 16 === 0) await pause()
      if (dom.isText(node)) {
        const around = dom.parentNode(node)
        append(node.data, dom.isElement(around) ? around : parent)
      } else if (dom.isElement(node)) {
        const shadow = !owners.has(node) && shadows.get(node)
        if (ownerOf(node) === node && !apart.has(node)) current = null
        if (shadow) await read(shadow, node)
      }
    }
  }

  for (const root of roots) {
    current = null
    await read(root, root)
  }
  return blocks.filter((block) => {
    block.text = squeeze(block.text)
    block.bound &&= block.text.length < LABEL_CHARACTERS
    return block.links.size || (block.text && !block.bound)
  })
}
