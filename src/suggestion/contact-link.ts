import { contactAddress } from '../interface/contact-address.ts'

export interface ContactLink {
  href: string
  /** E-mail address, null for a page. */
  email: string | null
}

/** A list's address for suggestions as a link. A mail link carries the subject and nothing else. */
export function contactLink(address: string, subject: string): ContactLink | null {
  const contact = contactAddress(address)
  if (contact === null) return null
  const { href, text } = contact
  return href.startsWith('mailto:')
    ? { href: `${href}?subject=${encodeURIComponent(subject)}`, email: text }
    : { href, email: null }
}
