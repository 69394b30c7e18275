import type { LinkFacts, Place } from '../facts.ts'
import { refOf } from './element-refs.ts'
import { plainText, squeeze } from './plain-text.ts'
import * as dom from './safe-dom.ts'

/** Characters of an address and of a link's text. */
const ADDRESS_CHARACTERS = 500
const TEXT_CHARACTERS = 300

/** An address as told in the facts: without user info, and cut. What was authored is not rewritten otherwise. */
export const cleanAddress = (address: string): string =>
  address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1').slice(0, ADDRESS_CHARACTERS)

/** Resolved, or as authored where it leads to no page of its own ("#modal", "javascript:…"). */
function addressOf(link: Element): string {
  const authored = dom.attribute(link, 'href').trim()
  const resolved = dom.resolvedAddress(link)
  return cleanAddress(/^#|^$/.test(authored) || !/^https?:/.test(resolved) ? authored : resolved)
}

/** What a link is called: its text, else the name that it gives to those who do not see it. */
export const nameOf = (link: Element): string =>
  plainText(link, TEXT_CHARACTERS) ||
  squeeze(dom.attribute(link, 'aria-label') || dom.attribute(link, 'title'), TEXT_CHARACTERS)

export const linkFacts = (
  link: Element,
  place: Place,
  hiddenBy: LinkFacts['hiddenBy'] = null,
  sentence = '',
  text = nameOf(link),
): LinkFacts => ({
  ref: refOf(link),
  place,
  text: text.slice(0, TEXT_CHARACTERS),
  href: addressOf(link),
  hiddenBy,
  sentence,
})
