import type { LinkFacts, Place, Ref } from '../facts.ts'
import { refOf } from './element-refs.ts'
import { linkFacts } from './link-facts.ts'
import { caps, isSpent, pause, scopes } from './look.ts'
import { isSiteFooter } from './near-blocks.ts'
import * as dom from './safe-dom.ts'
import { plainlyHidden } from './visibility.ts'

/** Links handed on: the first of a document, and the last, where footers stand. */
const FIRST_LINKS = 400
const LAST_LINKS = 600

/** Elements that may be the footer of the site: the last of them is. */
export const siteFooter = (root: Element): Element | undefined =>
  dom
    .queryFirst(root, 'footer,[role=contentinfo],div[id*=footer i],div[class*=footer i]', 50)
    .findLast((part) => isSiteFooter(part) && !dom.closest(part, 'form'))

const linksIn = (scope: dom.Scope): Element[] => {
  const found = dom.queryAll(scope, 'a[href]')
  const rest = found.length - LAST_LINKS
  if (rest <= FIRST_LINKS) return [...found]
  caps.add('links')
  return [...dom.slice(found, 0, FIRST_LINKS), ...dom.slice(found, rest)]
}

/** Links of the whole document, each text and address once. `placed` knows the place of those inside or near a form. */
export const pageLinks = async (
  placed: ReadonlyMap<Ref, Place>,
  footer: Element | undefined,
): Promise<LinkFacts[]> => {
  const links = new Map<string, LinkFacts>()
  // The last first: should time run out, the footer with its policy link was read.
  for (const link of scopes.flatMap(linksIn).reverse()) {
    await pause()
    if (isSpent()) break
    const place = placed.get(refOf(link)) ?? (footer && dom.holds(footer, link) ? 'footer' : 'page')
    const facts = linkFacts(link, place, plainlyHidden(link))
    const key = `${facts.text} ${facts.href}`
    // Menus stand in a page twice, for wide and for narrow windows: the one in sight counts.
    if (links.get(key)?.hiddenBy !== null) links.set(key, facts)
  }
  return [...links.values()].reverse()
}
