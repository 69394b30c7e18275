/**
 * Reads the directory of a zip that somebody else may have made, before anything of it is unpacked. Each refusal is a word
 * that the page has a sentence for. Formats: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12, 4.3.16.
 */

export type ZipRefusal =
  | 'no-zip'
  | 'too-large'
  | 'too-many'
  | 'encrypted'
  | 'unknown-method'
  | 'bad-name'
  | 'twice'
  | 'overlapping'
  | 'damaged'

export interface ZipEntry {
  name: string
  method: 'stored' | 'deflated'
  /** As the directory says; unpacking stops there. */
  bytes: number
  packed: Uint8Array<ArrayBuffer>
}

/** Bytes of a bundle: pictures of 27 MB in all and an archive of 12 MB are the most that the extension puts into one. */
export const ZIP_MAX = 60_000_000
/** Bytes of all parts unpacked. */
const UNPACKED_MAX = 150_000_000
/** How far deflate may have shrunk a part; more is built to fill a memory. Text of pages shrinks tenfold. */
const RATIO_MAX = 200
/** Below this a ratio says nothing: one byte repeated. */
const RATIO_FROM = 1_000_000
const ENTRIES_MAX = 80

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30
const COMMENT_MAX = 0xffff
/** Bits of the general purpose flag: encrypted, strong encryption, masked directory. */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000

/** Names as the extension writes them: no folder, no dot in front, ASCII. Nothing else can lead out of a folder. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/

export function zipEntries(file: Uint8Array<ArrayBuffer>): ZipEntry[] | ZipRefusal {
  if (file.length > ZIP_MAX) return 'too-large'
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const end = endOf(view)
  if (end === null) return 'no-zip'
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count > ENTRIES_MAX) return 'too-many'
  // The number on this disk, and on all: a bundle has one.
  if (view.getUint16(end + 8, true) !== count || start + size !== end) return 'damaged'

  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = start
  let unpacked = 0
  let behind = 0
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) return 'damaged'
    const nameBytes = view.getUint16(at + 28, true)
    const next =
      at + CENTRAL_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return 'damaged'
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const packedBytes = view.getUint32(at + 20, true)
    const bytes = view.getUint32(at + 24, true)
    const from = view.getUint32(at + 42, true)
    const name = asciiName(file.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes))
    if (name === null) return 'bad-name'
    // File systems that know no capital letters would put one file over the other.
    if (names.has(name.toLowerCase())) return 'twice'
    names.add(name.toLowerCase())
    if ((flags & ENCRYPTED) !== 0) return 'encrypted'
    if (method !== 0 && method !== 8) return 'unknown-method'
    unpacked += bytes
    if (unpacked > UNPACKED_MAX || (bytes > RATIO_FROM && bytes > packedBytes * RATIO_MAX)) return 'too-large'
    if (method === 0 && bytes !== packedBytes) return 'damaged'
    // In their order and one behind the other: no byte is unpacked twice, and none is hidden between two.
    if (from < behind) return 'overlapping'
    const content = contentAt(view, from, name, start)
    if (content === null || content + packedBytes > start) return 'damaged'
    if (from !== behind) return 'overlapping'
    behind = content + packedBytes
    entries.push({
      name,
      method: method === 0 ? 'stored' : 'deflated',
      bytes,
      packed: file.subarray(content, behind),
    })
    at = next
  }
  return at === end && behind === start ? entries : 'damaged'
}

/** Index of the end record, the last in the file; null where there is none. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - COMMENT_MAX)
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1)
    if (
      view.getUint32(at, true) === END &&
      at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength
    )
      return at
  return null
}

/** Index of an entry's content behind its own header, which has to tell of the same name: programs differ in which they believe. */
function contentAt(view: DataView, from: number, name: string, limit: number): number | null {
  if (from + LOCAL_BYTES + name.length > limit || view.getUint32(from, true) !== LOCAL) return null
  if (view.getUint16(from + 26, true) !== name.length) return null
  for (let at = 0; at < name.length; at += 1)
    if (view.getUint8(from + LOCAL_BYTES + at) !== name.charCodeAt(at)) return null
  // A size told behind the content instead: the extension writes none of these.
  if ((view.getUint16(from + 6, true) & 0x0008) !== 0) return null
  return from + LOCAL_BYTES + name.length + view.getUint16(from + 28, true)
}

function asciiName(bytes: Uint8Array): string | null {
  const name = String.fromCharCode(...bytes.subarray(0, 200))
  return NAME.test(name) && name.length === bytes.length ? name : null
}
