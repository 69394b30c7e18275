/** FNV-1a, 32 bits: short and stable; it hides nothing and need not. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Six characters from the host and the time of the look: the same in letter, file names and attachments, and
 * without anything about the person.
 */
export function reference(host: string, createdAt: string): string {
  let hash = OFFSET
  for (const character of `${host}|${createdAt}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME) >>> 0
  }
  return hash.toString(36).padStart(7, '0').slice(-6)
}
