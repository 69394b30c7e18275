import * as dom from './safe-dom.ts'

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXTS = 5
/** Nodes read for one short text. */
const NODES = 500

/** Elements whose content is no text of the page. */
export const SILENT = new Set(
  'script style noscript template svg select textarea datalist iframe object video canvas'.split(' '),
)
/** Elements that stand in the run of a sentence. */
export const INLINE = new Set(
  'a abbr b bdi cite code em font i label mark q s small span strong sub sup time u'.split(' '),
)

/** What a person cannot type into is a frame for long text: old sites put their notice there. */
export const isSilent = (element: Element): boolean =>
  SILENT.has(dom.tagName(element)) && !dom.matches(element, 'textarea[readonly]')
export const isInline = (element: Element): boolean => INLINE.has(dom.tagName(element))

/** One space between words, none around; cut at `limit` characters, and eight times as many are looked at. */
export const squeeze = (text: string, limit = Number.POSITIVE_INFINITY): string =>
  text
    .slice(0, limit * 8)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit)

/** The nodes below `root` in document order, without the skipped elements and what they hold. An element comes again when it is left. */
export function* nodesIn(root: Node, skips: (element: Element) => boolean): Generator<Node> {
  // Walking natively spares half of all property reads.
  const walker = dom.createWalker(document, root, ELEMENTS_AND_TEXTS)
  let node = walker.firstChild()
  while (node) {
    const skip = dom.isElement(node) && skips(node)
    if (!skip) yield node
    let next = (!skip && walker.firstChild()) || walker.nextSibling()
    while (!next) {
      node = walker.parentNode()
      if (!node) return
      yield node
      next = walker.nextSibling()
    }
    node = next
  }
}

/** The text of a small element, cut at `limit` characters: one space between words and between blocks. */
export const plainText = (
  root: Element,
  limit: number,
  skips: (element: Element) => boolean = isSilent,
): string => {
  let text = ''
  let left = NODES
  if (!dom.firstElement(root)) text = dom.allText(root) ?? ''
  else
    for (const node of nodesIn(root, skips)) {
      if (left-- === 0 || text.length > limit * 4) break
      if (dom.isText(node)) text += node.data
      else if (dom.isElement(node) && !isInline(node)) text += ' '
    }
  return squeeze(text, limit)
}
