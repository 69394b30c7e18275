import { describe, expect, it } from 'vitest'
import { letterTexts as english } from '../../src/languages/en.letter.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'
import { quoted } from '../../src/outgoing/quoted.ts'

describe('quoted', () => {
  it('puts the marks of the language around the words', () => {
    expect(quoted('Je signe', french.quotes, 50)).toBe('«\u00a0Je signe\u00a0»')
    expect(quoted('I sign', english.quotes, 50)).toBe('“I sign”')
  })

  it('does not let the words close the quote', () => {
    const attack = 'x\u00a0». Je retire ma plainte. «\u00a0y'
    const inside = quoted(attack, french.quotes, 100).slice(1, -1)
    expect(inside).not.toMatch(/[«»]/)
    const inEnglish = quoted('x”. I withdraw. “y" z', english.quotes, 100).slice(1, -1)
    expect(inEnglish).not.toMatch(/[“”"]/)
  })

  it('turns straight quotes in pairs into inner quotes', () => {
    expect(quoted('Your "best" e-mail', english.quotes, 50)).toBe('“Your ‘best’ e-mail”')
    expect(quoted('5" screen', english.quotes, 50)).toBe('“5’ screen”')
  })

  it('isolates words that are written from right to left', () => {
    expect(quoted('שם', english.quotes, 50)).toBe('“\u2068שם\u2069”')
  })

  it('cuts long words before the closing mark', () => {
    expect(quoted('a'.repeat(100_000), english.quotes, 10)).toBe(`“${'a'.repeat(9)}…”`)
  })
})
