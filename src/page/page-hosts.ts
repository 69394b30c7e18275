import * as dom from './safe-dom.ts'

/** Hosts looked up for one document, and elements asked for one. */
const HOSTS = 200
const ELEMENTS = 2_000

/** What may lead to another host. */
const ADDRESSED = 'a[href*="//"],form[action*="//"],iframe[src*="//"]'

/** Links are most of them, and know their host; asking costs half of parsing the address once more. Others lead where the browser would resolve them. */
const hostOf = (element: Element): string => {
  if (element instanceof HTMLAnchorElement) return element.hostname
  const address = dom.attribute(element, 'action') || dom.attribute(element, 'src')
  return URL.parse(address, dom.baseAddress(element))?.hostname ?? ''
}

/** The page's own host, first, and those of its links, forms and frames. */
export const pageHosts = (root: Element): string[] => {
  const found = dom.queryFirst(root, ADDRESSED, ELEMENTS).map(hostOf)
  return [...new Set([location.hostname, ...found])].slice(0, HOSTS)
}
