/**
 * The points of Ed25519 whose order divides 8, as y in hexadecimal without the sign, in every writing that decodes
 * to one. Under such a "key" anybody can sign anything, and not every WebCrypto refuses it (OpenSSL's does not).
 * tests/minisign/is-small-order.test.ts computes them from the curve.
 */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  // Order 4: y = 0, also written as p.
  '0000000000000000000000000000000000000000000000000000000000000000',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  // Order 1: y = 1, also written as p + 1.
  '0100000000000000000000000000000000000000000000000000000000000000',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  // Order 2: y = −1.
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  // Order 8.
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
])

/** The bit above y is the sign of x. */
const SIGN = 0x80

/** Whether a public key of 32 bytes binds nobody. */
export function isSmallOrder(key: Uint8Array): boolean {
  const y = [...key].map((byte, place) => (place === 31 ? byte & ~SIGN : byte))
  return SMALL_ORDER.has(y.map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}
