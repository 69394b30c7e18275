/** Bytes of an address in hexadecimal, the first of them the key: as long as addresses can be (RFC 5321). */
const ENCODED = /^(?:[0-9a-f]{2}){2,255}$/i

/**
 * An e-mail address that a content network has encoded against robots (Cloudflare's `data-cfemail`): the page's script
 * puts it back before a person reads it. '' where it is none.
 */
export function protectedEmail(encoded: string): string {
  if (!ENCODED.test(encoded)) return ''
  const [key = 0, ...bytes] = encoded.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []
  const address = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte ^ key))
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : ''
}
