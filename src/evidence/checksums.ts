/**
 * `SHA256SUMS` as `sha256sum -c` reads it: hash, two spaces, name, line feed. Names of ours need no escaping; one that
 * would is refused on reading.
 */
const LINE = /^([0-9a-f]{64}) [ *]([A-Za-z0-9][A-Za-z0-9._-]{0,119})$/

export interface Checksum {
  name: string
  sha256: string
}

export const writeChecksums = (sums: readonly Checksum[]): string =>
  sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')

/** Null where a line is not of that form, or a name comes twice. */
export function readChecksums(text: string): Checksum[] | null {
  const lines = text.replace(/\n$/, '').split('\n')
  const sums: Checksum[] = []
  for (const line of lines) {
    const match = LINE.exec(line)
    if (match === null) return null
    const [, sha256 = '', name = ''] = match
    if (sums.some((sum) => sum.name === name)) return null
    sums.push({ name, sha256 })
  }
  return sums
}
