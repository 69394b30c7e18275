import type { LinkFacts, Place, Ref } from '../facts.ts'
import { linkFacts } from './link-facts.ts'
import type { Look } from './look.ts'
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

/** Links of the whole document, each text and address once. `placed` knows the place of those inside or near a form. */
export async function pageLinks(
  look: Look,
  placed: ReadonlyMap<Ref, Place>,
  footer: Element | undefined,
): Promise<LinkFacts[]> {
  const all: Element[] = []
  for (const scope of look.scopes) {
    const found = dom.queryAll(scope, 'a[href]')
    for (let index = 0; index < found.length; index += 1) {
      if (index === FIRST_LINKS && found.length > FIRST_LINKS + LAST_LINKS) {
        look.caps.add('links')
        index = found.length - LAST_LINKS
      }
      const link = found[index]
      if (link) all.push(link)
    }
  }
  const links = new Map<string, LinkFacts>()
  // The last first: should time run out, the footer with its policy link was read.
  for (const link of all.reverse()) {
    await look.pause()
    if (look.spent()) {
      look.caps.add('time')
      break
    }
    const facts = linkFacts(link, footer && dom.holds(footer, link) ? 'footer' : 'page')
    facts.place = placed.get(facts.ref) ?? facts.place
    facts.hiddenBy = plainlyHidden(link)
    const key = `${facts.text} ${facts.href}`
    // Menus stand in a page twice, for wide and for narrow windows: the one in sight counts.
    if (links.get(key)?.hiddenBy !== null) links.set(key, facts)
  }
  return [...links.values()].reverse()
}
