import { plainText } from './plain-text.ts'
import { decodePunycode } from './punycode.ts'

/** Characters of a printed address or host: two lines of a letter. */
const ADDRESS_CHARACTERS = 180

export interface PrintedAddress {
  /** Scheme, host in ASCII, path. */
  text: string
  /** The host as a browser may display it, null where it is ASCII anyway. */
  unicodeHost: string | null
  /** True where user info, query or fragment stood in the address: they often name the visitor. */
  omitted: boolean
}

/** A host in Unicode, or null where nothing of it is encoded or the result holds characters that deceive. */
export function unicodeHost(host: string): string | null {
  if (!/(^|\.)xn--/i.test(host)) return null
  const labels = host.split('.').map((label) => {
    return /^xn--/i.test(label) ? decodePunycode(label.slice(4).toLowerCase()) : label
  })
  if (labels.includes(null)) return null
  const shown = labels.join('.')
  return plainText(shown, ADDRESS_CHARACTERS) === shown ? shown : null
}

/** A host for print outside quotation marks: what no host can hold is left out. */
export const printedHost = (host: string): string =>
  plainText(host, ADDRESS_CHARACTERS).replace(/[^\p{L}\p{M}\p{N}.:[\]_…-]/gu, '')

/** An http(s) address for print, or null for any other scheme and for what is no address. */
export function printedAddress(raw: string): PrintedAddress | null {
  const url = URL.parse(raw)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  return {
    text: plainText(`${url.protocol}//${url.host}${url.pathname}`, ADDRESS_CHARACTERS),
    unicodeHost: unicodeHost(url.hostname),
    omitted: [url.username, url.password, url.search, url.hash].some((part) => part !== ''),
  }
}
