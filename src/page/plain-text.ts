import * as dom from './safe-dom.ts'

/** Nodes read for one short text. */
const NODES = 500

/** Elements whose content is no text of the page. */
const SILENT = new Set(
  'script style noscript template svg select textarea datalist iframe object video canvas'.split(' '),
)
/** Elements that stand in the run of a sentence. */
const INLINE = new Set(
  'a abbr b bdi cite code em font i label mark q s small span strong sub sup time u'.split(' '),
)

/** What a person cannot type into is a frame for long text: old sites put their notice there. */
export const isSilent = (element: Element): boolean =>
  SILENT.has(dom.tagName(element)) && !dom.matches(element, 'textarea[readonly]')
export const isInline = (element: Element): boolean => INLINE.has(dom.tagName(element))

/** One space between words, none around; cut at `limit` characters. */
export const squeeze = (text: string, limit = Number.POSITIVE_INFINITY): string =>
  text.replace(/\s+/g, ' ').trim().slice(0, limit)

/** The nodes below `root` in document order, without the skipped elements and what they hold. An element comes again when it is left. */
export function* nodesIn(root: Node, skips: (element: Element) => boolean): Generator<Node> {
  const walker = dom.walkerOf(root)
  let node = walker.firstChild()
  while (node) {
    const skip = dom.isElement(node) && skips(node)
    if (!skip) yield node
    let next = skip ? null : walker.firstChild()
    while (!next) {
      next = walker.nextSibling()
      if (next) break
      node = walker.parentNode()
      if (!node) return
      yield node
    }
    node = next
  }
}

/** The text of a small element, cut at `limit` characters: one space between words and between blocks. */
export function plainText(root: Element, limit: number, skips?: (element: Element) => boolean): string {
  if (!dom.firstElement(root)) return squeeze((dom.allText(root) ?? '').slice(0, limit * 4), limit)
  let text = ''
  let left = NODES
  const skipped = (element: Element) => isSilent(element) || skips?.(element) === true
  for (const node of nodesIn(root, skipped)) {
    if (left-- === 0 || text.length > limit * 4) break
    if (dom.isText(node)) text += node.data.slice(0, limit * 4)
    else if (dom.isElement(node) && !isInline(node)) text += ' '
  }
  return squeeze(text, limit)
}
