import * as dom from './safe-dom.ts'

/** Hosts looked up for one document, and elements asked for one. */
const HOSTS = 200
const ELEMENTS = 2_000

/** What may lead to another host. */
export const addressed = (root: Element, limit: number): Element[] =>
  dom.queryFirst(root, 'a[href*="//"],form[action*="//"],iframe[src*="//"]', limit)

/** The page's own host, first, and those of its links, forms and frames. */
export function pageHosts(root: Element): string[] {
  const hosts = new Set([location.hostname])
  for (const element of addressed(root, ELEMENTS)) {
    const address = ['href', 'action', 'src'].map((name) => dom.attribute(element, name)).find(Boolean) ?? ''
    if (hosts.size < HOSTS) hosts.add(URL.parse(address, location.href)?.hostname ?? '')
  }
  hosts.delete('')
  return [...hosts]
}
