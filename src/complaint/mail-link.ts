import { shortLetter } from './short-letter.ts'
import type { ShortUnit } from './short-units.ts'

/** Characters of an address that mail programs and systems hand on whole. */
const ADDRESS = 1_900

interface Mail {
  /** The authority's, from its record. */
  to: string
  subject: string
  units: readonly ShortUnit[]
  wholeLetter: string
  /** Who signs; '' if not given. */
  name: string
}

/** A lone half of a pair cannot be encoded; line ends are CRLF (RFC 6068). */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n|\r|\n/g, '\r\n'))

/**
 * A `mailto` address with subject and a short form of the letter, at most 1,900 characters in all. A body that does not
 * fit is left out. The address is our record's; everything else is encoded, so that nothing in it adds a recipient.
 */
export function mailLink({ to, subject, units, wholeLetter, name }: Mail): string {
  const bare = `mailto:${to}`
  const withSubject = subject === '' ? bare : `${bare}?subject=${encoded(subject)}`
  const mark = subject === '' ? '?' : '&'
  const whole = (body: string) => `${withSubject}${mark}body=${encoded(body)}`
  const signed = (body: string) => (name === '' ? body : `${body}\n\n${name}`)
  const body = shortLetter(units, wholeLetter, ADDRESS, (text) => whole(signed(text)).length)
  return body === null ? withSubject : whole(signed(body))
}
