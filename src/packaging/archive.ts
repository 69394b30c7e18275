import { zipSync } from 'fflate'

/** A file of an archive: its path in it, with forward slashes, and its bytes. */
export interface PackedFile {
  path: string
  bytes: Uint8Array
}

/** A zip knows no time zone: fflate writes the local parts of a date, so these are the same on every machine. */
const AT = () => new Date(1980, 0, 1, 12)
const LEVEL = 9

/** The same files give the same bytes: sorted by code unit, one time, no attributes, one level. */
export function archive(files: PackedFile[]): Uint8Array {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes])), {
    level: LEVEL,
    mtime: AT(),
  })
}
