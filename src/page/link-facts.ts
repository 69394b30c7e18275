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
const addressOf = (link: Element): string => {
  const authored = dom.attribute(link, 'href').trim()
  // In a drawing an object, and of what is no link nothing.
  const resolved = String(Reflect.get(link, 'href'))
  return cleanAddress(/^[^#]/.test(authored) && /^https?:/.test(resolved) ? resolved : authored)
}

const NAMES = ['value', 'aria-label', 'title', 'alt']

/** What a link or a button is called: its text, else the name that it gives to those who do not see it. */
export const nameOf = (element: Element, limit = TEXT_CHARACTERS): string =>
  plainText(element, limit) ||
  squeeze(NAMES.map((name) => dom.attribute(element, name)).find(Boolean) ?? '', limit)

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
