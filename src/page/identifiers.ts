import { pause } from './look.ts'
import * as dom from './safe-dom.ts'

/** What may name an account. A form's own address is in the facts already. */
const SOURCES = 'script,[data-sitekey],[src*=".nationbuilder."],link[href*=".nationbuilder."]'
/** Elements read, and characters of one: its key and addresses, then its script. */
const ELEMENTS = 150
const CHARACTERS = 10_000
/** Identifiers handed on; none can be longer than 80 characters. */
const IDENTIFIERS = 30

/**
 * Every alternative is bounded and begins with what is rare; the last knows addresses by their "@". What ends where the
 * source was cut is not whole.
 */
const IDENTIFIER =
  /(?:\b(?:(?:UA|G|GTM|AW)-[A-Z\d-]{4,14}|init['"],\s?.?\d{10,17}|(?:sitekey |render=)[\w-]{10,60})|(?<=@(?:https?:)?\/\/)[\w-]{1,60}\.nationbuilder\.com)(?=[^\w-])/g

/**
 * Account numbers as they stand in the page's public source, unread: which of them mean something is not decided
 * here. Scripts are read as text, never run.
 */
export const identifiersIn = async (root: Element): Promise<string[]> => {
  const found = new Set<string>()
  for (const element of dom.queryFirst(root, SOURCES, ELEMENTS)) {
    await pause()
    const named = ['data-sitekey', 'src', 'href'].map((name) => dom.attribute(element, name)).join(' @')
    const script = dom.tagName(element) === 'script' ? dom.allText(element) : ''
    const source = `sitekey ${named} ${script} `.slice(0, CHARACTERS)
    for (const [identifier] of source.matchAll(IDENTIFIER))
      found.add(identifier.replace('render=', 'sitekey '))
  }
  return [...found].slice(0, IDENTIFIERS)
}
