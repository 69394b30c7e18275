import { describe, expect, it } from 'vitest'
import { bodyText } from '../../src/second-layer/body-text.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  )

describe('the text of a document', () => {
  it.each([
    [
      'by its byte order mark, before all else',
      bytes([0xef, 0xbb, 0xbf, 0xc3, 0xa9]),
      'text/html; charset=iso-8859-1',
      'é',
    ],
    ['in UTF-16 by its mark', bytes([0xff, 0xfe, 0xe9, 0x00]), '', 'é'],
    ['as the server says', bytes([0xe9]), 'text/html; charset="windows-1252"', 'é'],
    [
      'as the document says',
      bytes('<meta charset=iso-8859-1>', [0xe9]),
      'text/html',
      '<meta charset=iso-8859-1>é',
    ],
    [
      'as the document says in the older way',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', [0xb1]),
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">ą',
    ],
    ['as UTF-8 where nothing is said', bytes([0xc3, 0xa9]), 'text/html', 'é'],
    ['as the web’s old default where it is no UTF-8', bytes([0xe9, 0x20]), 'text/html', 'é '],
    [
      'as UTF-8 where it claims UTF-16 and could be read',
      bytes('<meta charset=utf-16>', [0xc3, 0xa9]),
      '',
      '<meta charset=utf-16>é',
    ],
    [
      'where the server names an encoding that nobody knows',
      bytes([0xc3, 0xa9]),
      'text/html; charset=martian',
      'é',
    ],
  ])('is decoded %s', (_, body, contentType, text) => {
    expect(bodyText(body, contentType)).toBe(text)
  })

  it('is decoded in time whatever its start looks like', () => {
    const hostile = bytes('<meta '.repeat(20_000))
    const start = performance.now()
    bodyText(hostile, 'charset='.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(200)
  })
})
