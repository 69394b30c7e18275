import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fewColours, MOST_COLOURS, nearestOf } from './few-colours.ts'
import { palettePng } from './palette-png.ts'
import { pixelsOf } from './png-pixels.ts'

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [head, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  head.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, check])
}

/** A PNG of RGB lines, each with its filter in front; colour type 6 has transparency. */
function png(width: number, lines: number[][], type = 2): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(lines.length, 4)
  head.set([8, type], 8)
  const data = deflateSync(Buffer.from(lines.flat()))
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The data of the chunk of that name. */
function dataOf(file: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(file)
  const at = bytes.indexOf(name, 8, 'latin1')
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4))
}

describe('a picture in few colours', () => {
  it('has the pixels that it had, whichever filter they were written with', () => {
    const lines = [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 1, 1, 1],
      [3, 5, 10, 15, 0, 0, 0],
      [4, 1, 0, 0, 0, 0, 2],
    ]
    const { rgb } = pixelsOf(png(2, lines))
    expect([...rgb.subarray(0, 12)]).toEqual([10, 20, 30, 40, 50, 60, 10, 20, 30, 40, 50, 60])
    const few = palettePng(png(2, lines))
    const palette = dataOf(few, 'PLTE')
    const indexed = inflateSync(dataOf(few, 'IDAT'))
    const pixels = Array.from(
      { length: 10 },
      (_, pixel) => indexed[Math.floor(pixel / 2) * 3 + 1 + (pixel % 2)],
    )
    const shown = pixels.flatMap((place = 0) => [...palette.subarray(place * 3, place * 3 + 3)])
    expect(shown).toEqual([...rgb])
  })

  it('is refused where it is transparent', () => {
    expect(() => palettePng(png(1, [[0, 1, 2, 3, 4]], 6))).toThrow('opaque')
  })

  it('keeps the frequent colours, and moves no other by as much as the step', () => {
    const counts = new Map<number, number>()
    // Two grounds that differ by one, and more shades of an edge than there is room for.
    counts.set(0xfbfaf7, 90_000)
    counts.set(0xfaf9f6, 80_000)
    for (let shade = 0; shade < 900; shade += 1) counts.set(shade * 0x000123, 1)
    const { colours, step } = fewColours(counts)
    expect(colours.length).toBeLessThanOrEqual(MOST_COLOURS)
    expect(colours.slice(0, 2)).toEqual([0xfbfaf7, 0xfaf9f6])
    const places = nearestOf(counts, colours)
    const moved = [...counts.keys()].map((colour) => {
      const kept = colours[places.get(colour) ?? -1] ?? Number.NaN
      return Math.max(
        ...[16, 8, 0].map((bits) => Math.abs(((colour >> bits) & 255) - ((kept >> bits) & 255))),
      )
    })
    expect(Math.max(...moved)).toBeLessThan(step)
  })
})
