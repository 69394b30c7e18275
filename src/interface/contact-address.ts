import { MAILTO } from '../list/mailto.ts'
import { printedAddress } from '../outgoing/address.ts'
import { webAddress } from './web-address.ts'

export interface ContactAddress {
  href: string
  /** Where it leads, as it may be shown. */
  text: string
}

/** An address of a list that may become a link: a web address, or one to write to; null for anything else. */
export function contactAddress(raw: string): ContactAddress | null {
  const email = MAILTO.exec(raw)?.[1]
  if (email !== undefined) return { href: `mailto:${email}`, text: email }
  const href = webAddress(raw)
  const printed = href === null ? null : printedAddress(href)
  return href === null || printed === null ? null : { href, text: printed.text }
}
