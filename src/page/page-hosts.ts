import * as dom from './safe-dom.ts'

/** Hosts looked up for one document, and elements asked for one. */
const HOSTS = 200
const ELEMENTS = 2_000

/** What may lead to another host. */
export const addressed = (root: Element): NodeListOf<Element> =>
  dom.queryAll(root, 'a[href*="//"],form[action*="//"],iframe[src*="//"]')

/** Links are most of them, and know their host; asking costs half of parsing the address once more. */
function hostOf(element: Element): string {
  if (element instanceof HTMLAnchorElement) return element.hostname
  const address = ['href', 'action', 'src'].map((name) => dom.attribute(element, name)).find(Boolean) ?? ''
  return URL.parse(address, location.href)?.hostname ?? ''
}

/** The page's own host, first, and those of its links, forms and frames. */
export function pageHosts(root: Element): string[] {
  const hosts = new Set([location.hostname])
  let left = ELEMENTS
  for (const element of addressed(root)) {
    if (hosts.size >= HOSTS || left-- === 0) break
    hosts.add(hostOf(element))
  }
  hosts.delete('')
  return [...hosts]
}
