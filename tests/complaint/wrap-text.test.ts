import { describe, expect, it } from 'vitest'
import { wrapText } from '../../src/complaint/wrap-text.ts'

const measure = (text: string) => Array.from(text).length

describe('wrapText', () => {
  it('breaks at spaces and keeps every word', () => {
    expect(wrapText('one two three four', 9, measure)).toEqual(['one two', 'three', 'four'])
  })

  it('does not break at a no-break space', () => {
    expect(wrapText('aaa bb\u00a0; cc', 7, measure)).toEqual(['aaa', 'bb\u00a0; cc'])
  })

  it('cuts a word that is wider than the line, and loses nothing of it', () => {
    const lines = wrapText(`see ${'x'.repeat(25)} end`, 10, measure)
    expect(lines.every((line) => measure(line) <= 10)).toBe(true)
    expect(lines.join('').replaceAll(' ', '')).toBe(`see${'x'.repeat(25)}end`)
  })

  it('parts an address after one of its marks', () => {
    expect(wrapText('https://a.example/one-two', 14, measure)).toEqual(['https://a.', 'example/one-', 'two'])
  })

  it('ends with a line narrower than one character', () => {
    expect(wrapText('ab', 0, measure)).toEqual(['a', 'b'])
  })
})
