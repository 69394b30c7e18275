import * as dom from './safe-dom.ts'

const ownElements = new WeakSet<Node>()

/**
 * An element of ours for the page: no name, id, class or attribute tells what it is, and what it holds stands in a
 * closed root. `style` begins with `:host { all: initial !important }`: of page and element the important rules of the
 * element win, so nothing that the page styles on it has an effect.
 */
export const ownElement = (style: string, content: Node | string): HTMLElement => {
  // A piece of a line, as which texts beside it are read.
  const host = dom.create(document, 'span')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [sheet]
  root.append(content)
  ownElements.add(host)
  return host
}

/** True where nothing came or went but what is ours. Stops at the first that is the page's: storms must stay cheap. */
export const isOnlyOurs = (records: MutationRecord[]): boolean =>
  records.every(({ addedNodes, removedNodes }) => {
    const node = addedNodes[0] ?? removedNodes[0]
    return node && addedNodes.length + removedNodes.length === 1 && ownElements.has(node)
  })
