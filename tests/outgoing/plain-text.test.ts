import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/outgoing/plain-text.ts'

describe('plainText', () => {
  it('keeps ordinary words of any script as they are', () => {
    for (const text of ['Prénom', 'Łódź', 'Ωμέγα', 'E-Mail-Adresse (Pflichtfeld)', 'ניסיון', '署名する'])
      expect(plainText(text, 100)).toBe(text)
  })

  it('takes out bidi overrides and isolates, so that nothing after them is reordered', () => {
    expect(plainText('abc\u202egnp.exe\u202c \u2066x\u2069\u200e\u200f', 100)).toBe('abcgnp.exe x')
  })

  it('turns line breaks and other controls into one space', () => {
    expect(plainText('Subject\r\nBcc: someone\u0000\u0007\u0085\u2028end', 100)).toBe(
      'Subject Bcc: someone end',
    )
  })

  it('takes out zero-width and tag characters that hide words', () => {
    expect(plainText('c\u200bo\u2060n\ufeffs\u00adent\u{e0041}\u{e007f}', 100)).toBe('consent')
  })

  it('keeps a joiner where the script needs it and nowhere else', () => {
    expect(plainText('می\u200cخواهم', 100)).toBe('می\u200cخواهم')
    expect(plainText('क्\u200dष', 100)).toBe('क्\u200dष')
    expect(plainText('ad\u200dmin', 100)).toBe('admin')
  })

  it('composes decomposed letters and stops marks from piling up', () => {
    expect(plainText('e\u0301', 100)).toBe('é')
    expect(Array.from(plainText(`a${'\u0335'.repeat(500)}`, 100)).length).toBeLessThanOrEqual(5)
  })

  it('replaces half a surrogate pair', () => {
    expect(plainText('a\ud800b', 100)).toBe('a\ufffdb')
  })

  it('cuts with an ellipsis and never in the middle of a character', () => {
    expect(plainText('abcdef', 6)).toBe('abcdef')
    expect(plainText('abcdefg', 6)).toBe('abcde…')
    expect(plainText('😀😀😀😀', 3)).toBe('😀😀…')
  })

  it('cuts a label of 100,000 characters in a few milliseconds', () => {
    for (const piece of ['x', ' ', '\u200b', '\u0301', '\u202e', '\r\n', 'é\u0301\u0301']) {
      const hostile = piece.repeat(100_000 / piece.length)
      const start = performance.now()
      expect(Array.from(plainText(hostile, 200)).length).toBeLessThanOrEqual(200)
      expect(performance.now() - start).toBeLessThan(50)
    }
  })
})
