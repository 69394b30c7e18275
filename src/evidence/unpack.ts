import { Inflate } from 'fflate'
import type { ZipEntry } from './zip-entries.ts'

/** Bytes handed to the decompressor at once: what comes out is counted after each. */
const CHUNK = 16_384

/**
 * The bytes of an entry, or null where they are damaged or not as many as the directory says. Counted while they come
 * out: an entry that lies about its size ends where its word ends.
 */
export function unpack({ method, bytes, packed }: ZipEntry): Uint8Array<ArrayBuffer> | null {
  if (method === 'stored') return Uint8Array.from(packed)
  const out = new Uint8Array(bytes)
  let length = 0
  let tooMany = false
  let ended = false
  const inflate = new Inflate((piece, final) => {
    if (length + piece.length > bytes) tooMany = true
    else out.set(piece, length)
    length += piece.length
    ended ||= final
  })
  try {
    for (let at = 0; at < packed.length && !tooMany; at += CHUNK)
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
  } catch {
    return null
  }
  return !tooMany && ended && length === bytes ? out : null
}
