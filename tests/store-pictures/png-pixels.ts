import { inflateSync } from 'node:zlib'

/** A picture as it is drawn: three bytes a pixel, line by line. */
export interface Pixels {
  width: number
  height: number
  rgb: Uint8Array
}

const SIGNATURE = 8
/** Length, name and checksum around the data of a chunk. */
const AROUND = 12
const RGB = 2
const BYTES = 3

/** Reads what Chromium writes of an opaque page: 8-bit RGB, not interlaced. Anything else is refused. */
export function pixelsOf(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png)
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  if (bytes[24] !== 8 || bytes[25] !== RGB || bytes[28] !== 0) throw new Error('Not an opaque 8-bit PNG')
  const data: Buffer[] = []
  for (let at = SIGNATURE; at < bytes.length; at += bytes.readUInt32BE(at) + AROUND)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  return { width, height, rgb: unfiltered(inflateSync(Buffer.concat(data)), width * BYTES, height) }
}

/** Each line says in its first byte how it differs from its left and upper neighbours (PNG, section 9). */
function unfiltered(lines: Uint8Array, stride: number, height: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x >= BYTES ? (out[at - BYTES] ?? 0) : 0
      const up = y > 0 ? (out[at - stride] ?? 0) : 0
      const corner = x >= BYTES && y > 0 ? (out[at - stride - BYTES] ?? 0) : 0
      out[at] = (lines[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return out
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? paeth(left, up, corner) : 0
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
