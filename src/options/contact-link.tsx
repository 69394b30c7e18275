import type { ComponentChildren } from 'preact'
import { contactAddress } from '../interface/contact-address.ts'
import { plainText } from '../outgoing/plain-text.ts'

/** Characters of an address; a list may not have a longer one. */
const MAX_ADDRESS = 500

/** A link to an address that a list names, without telling where from; the bare words where it is none to follow. */
export function ContactLink({ address, children }: { address: string; children?: ComponentChildren }) {
  const contact = contactAddress(address)
  if (contact === null) return <bdi>{children ?? plainText(address, MAX_ADDRESS)}</bdi>
  const { href, text } = contact
  return href.startsWith('mailto:') ? (
    <a href={href}>{children ?? text}</a>
  ) : (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children ?? text}
    </a>
  )
}
