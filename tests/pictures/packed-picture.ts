import { constants, crc32, deflateSync, inflateSync } from 'node:zlib'

/** A PNG of greys in as few bytes as it can have: what sixteen greys need is half a byte a pixel. */

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const GREY_OF_FOUR_BITS = [4, 0, 0, 0, 0]

interface Chunk {
  type: string
  data: Buffer
}

/** The same picture, as `contactSheet` draws them: whoever reads it gets the same pixels. */
export function packedPicture(png: Buffer): Buffer {
  const chunks = chunksOf(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  if (header === undefined) throw new Error('No PNG')
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]
  // Packed already.
  if (kind === 0 && depth === 4) return png
  const bytes = kind === 6 ? 4 : kind === 2 ? 3 : 0
  if (depth !== 8 || bytes === 0 || header[12] !== 0) throw new Error('Only PNG of full colour is packed')
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data))
  const rows = unfiltered(inflateSync(data), width * bytes, bytes)
  const row = Math.ceil(width / 2)
  const packed = Buffer.alloc((row + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const grey = rows[y]?.[x * bytes] ?? 0
      if (grey % 17 !== 0 || grey !== rows[y]?.[x * bytes + 2]) throw new Error('Not one of sixteen greys')
      const at = y * (row + 1) + 1 + (x >> 1)
      packed[at] = (packed[at] ?? 0) | ((grey / 17) << (x % 2 === 0 ? 4 : 0))
    }
  const small = deflateSync(packed, { level: 9, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY })
  const head = Buffer.from([...header.subarray(0, 8), ...GREY_OF_FOUR_BITS])
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', small), chunk('IEND', Buffer.alloc(0))])
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}

/** Rows of bytes, from what says of each byte how it differs from those around it (PNG, part 9). */
function unfiltered(data: Buffer, width: number, bytes: number): Buffer[] {
  const rows: Buffer[] = []
  let above = Buffer.alloc(width)
  for (let at = 0; at < data.length; at += width + 1) {
    const filter = data[at]
    const row = Buffer.from(data.subarray(at + 1, at + 1 + width))
    for (let x = 0; x < width; x += 1) {
      const left = row[x - bytes] ?? 0
      const up = above[x] ?? 0
      const corner = x < bytes ? 0 : (above[x - bytes] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0
      row[x] = ((row[x] ?? 0) + guess) & 255
    }
    rows.push(row)
    above = row
  }
  return rows
}

/** Paeth's guess. */
function nearest(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
