import * as dom from './safe-dom.ts'
import type { Block } from './text-blocks.ts'

export const FIELD = 'input:not([type=hidden i]),select,textarea'

/** The list that an item belongs to; lists of fields are no lists of text. */
const listOf = ({ element }: Block): Element | null => {
  const list = dom.closest(element, 'ul,ol,dl,tr')
  return list && !dom.query(list, FIELD) ? list : null
}

/** True for what comes right before a list and is no sentence of its own: "We use your data to". */
const leadsIn = ({ element, text }: Block, list: Element): boolean =>
  (element === dom.previousElement(list) || element === dom.parentNode(list)) &&
  !/^h\d$/.test(dom.tagName(element)) &&
  !/[.!?…]$/.test(text)

/** Seen, or not seen, in the same way and the same place. */
const isAlike = (a: Block, b: Block): boolean =>
  a.place === b.place && a.hiddenBy === b.hiddenBy && a.folded === b.folded

/**
 * Joins the items of a list, and its lead-in, into one block where all of it is seen alike: what a list means
 * stands in its lead-in.
 */
export const joinLists = (blocks: Block[]): Block[] => {
  const result: Block[] = []
  let current: Element | null = null
  for (const block of blocks) {
    const list = listOf(block)
    const last = result.at(-1)
    if (last && list && isAlike(last, block) && (list === current || leadsIn(last, list))) {
      last.text += `${/[.;,:!?]$/.test(last.text) ? ' ' : ' ; '}${block.text}`
      for (const [link, text] of block.links) last.links.set(link, text)
    } else result.push(block)
    current = list
  }
  return result
}
