import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/packaging/archive.ts'

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
const a = file('a.js', 'one')
const b = file('b/c.json', '{"two":2}')

describe('an archive', () => {
  it('has the same bytes whatever order the disk names files in', () => {
    expect(archive([a, b])).toEqual(archive([b, a]))
  })

  it('has the same bytes at every hour and in every time zone', () => {
    const here = archive([a, b])
    const zone = process.env['TZ']
    try {
      for (const other of ['Pacific/Kiritimati', 'America/New_York', 'UTC']) {
        process.env['TZ'] = other
        expect(archive([a, b]), other).toEqual(here)
      }
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  it('gives back what went in, sorted', () => {
    const unpacked = unzipSync(archive([b, a]))
    expect(Object.keys(unpacked)).toEqual(['a.js', 'b/c.json'])
    expect(new TextDecoder().decode(unpacked['b/c.json'])).toBe('{"two":2}')
  })

  it('has other bytes where a file differs', () => {
    expect(archive([a, b])).not.toEqual(archive([file('a.js', 'onE'), b]))
  })
})
