/**
 * Bits and hash functions for each key: of a thousand names that are in no list, one asks the store in vain. A list of
 * a million keys takes 1.75 MB, one of a thousand less than 2 kB (Bloom, Communications of the ACM 13(7), 1970).
 */
const BITS = 14
const HASHES = 8
/** Bytes of the smallest filter. */
const LEAST = 16

/** FNV-1a, 32 bits, then mixed (the finaliser of MurmurHash3): neighbouring names fall far apart. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let place = 0; place < text.length; place += 1)
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** The bits that stand for a key in a filter of so many: two hashes give all of them (Kirsch and Mitzenmacher, 2006). */
function* places(key: string, size: number): Generator<number> {
  const first = hash(key, 0x811c9dc5)
  const step = hash(key, 0x9e3779b9) | 1
  for (let nth = 0; nth < HASHES; nth += 1) yield ((first + nth * step) >>> 0) % size
}

/**
 * Tells of a key that it is certainly not in a list, or may be, at a cost that does not grow with the list: so the
 * store is asked for few of the thousands of names that a page links to.
 */
export function keyFilter(keys: readonly string[]): Uint8Array<ArrayBuffer> {
  const filter = new Uint8Array(Math.max(LEAST, Math.ceil((keys.length * BITS) / 8)))
  for (const key of keys)
    for (const place of places(key, filter.length * 8)) {
      const byte = place >>> 3
      filter[byte] = (filter[byte] ?? 0) | (1 << (place & 7))
    }
  return filter
}

/** False where the key is not in the list; true where it is, and for one in a thousand that are not. */
export function mayHold(filter: Uint8Array, key: string): boolean {
  for (const place of places(key, filter.length * 8))
    if (((filter[place >>> 3] ?? 0) & (1 << (place & 7))) === 0) return false
  return true
}
