import { describe, expect, it } from 'vitest'
import { letterTexts as german } from '../../src/languages/de.letter.ts'
import { letterTexts as english } from '../../src/languages/en.letter.ts'
import { letterTexts as spanish } from '../../src/languages/es.letter.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'
import { letterTexts as italian } from '../../src/languages/it.letter.ts'
import { letterTexts as dutch } from '../../src/languages/nl.letter.ts'
import { letterTexts as polish } from '../../src/languages/pl.letter.ts'
import { letterTexts as portuguese } from '../../src/languages/pt.letter.ts'
import { quoted } from '../../src/outgoing/quoted.ts'

describe('quoted', () => {
  it('puts the marks of the language around the words', () => {
    expect(quoted('Je signe', french.quotes, 50)).toBe('«\u00a0Je signe\u00a0»')
    expect(quoted('I sign', english.quotes, 50)).toBe('“I sign”')
    expect(quoted('Ich unterschreibe', german.quotes, 50)).toBe('„Ich unterschreibe“')
    expect(quoted('¿Firmas?', spanish.quotes, 50)).toBe('«¿Firmas?»')
    expect(quoted('Firmo', italian.quotes, 50)).toBe('«Firmo»')
    expect(quoted('Ik teken', dutch.quotes, 50)).toBe('“Ik teken”')
    expect(quoted('Assino', portuguese.quotes, 50)).toBe('«Assino»')
    expect(quoted('Podpisuję', polish.quotes, 50)).toBe('„Podpisuję”')
  })

  it('does not let the words close the quote', () => {
    const attack = 'x\u00a0». Je retire ma plainte. «\u00a0y'
    const inside = quoted(attack, french.quotes, 100).slice(1, -1)
    expect(inside).not.toMatch(/[«»]/)
    const inEnglish = quoted('x”. I withdraw. “y" z', english.quotes, 100).slice(1, -1)
    expect(inEnglish).not.toMatch(/[“”"]/)
    const inGerman = quoted('x“. Ich ziehe zurück. „y” “z" z', german.quotes, 100).slice(1, -1)
    expect(inGerman).not.toMatch(/[„“”"]/)
    const inPolish = quoted('x”. Wycofuję. „y” “z" z', polish.quotes, 100).slice(1, -1)
    expect(inPolish).not.toMatch(/[„“”"]/)
    const inSpanish = quoted('x». Retiro. «y » z', spanish.quotes, 100).slice(1, -1)
    expect(inSpanish).not.toMatch(/[«»]/)
  })

  it('turns straight quotes in pairs into inner quotes', () => {
    expect(quoted('Your "best" e-mail', english.quotes, 50)).toBe('“Your ‘best’ e-mail”')
    expect(quoted('5" screen', english.quotes, 50)).toBe('“5’ screen”')
    expect(quoted('Ihre "beste" E-Mail', german.quotes, 50)).toBe('„Ihre ‚beste‘ E-Mail“')
  })

  it('makes inner quotes of those that a page in another language writes', () => {
    expect(quoted('Die „beste“ E-Mail', german.quotes, 50)).toBe('„Die ‚beste‘ E-Mail“')
    expect(quoted('Your “best” e-mail', german.quotes, 50)).toBe('„Your ‚best‘ e-mail“')
    expect(quoted('Mój „najlepszy” adres', polish.quotes, 50)).toBe('„Mój «najlepszy» adres”')
    expect(quoted('« votre » adresse', italian.quotes, 50)).toBe('«“votre” adresse»')
  })

  it('isolates words that are written from right to left', () => {
    expect(quoted('שם', english.quotes, 50)).toBe('“\u2068שם\u2069”')
  })

  it('cuts long words before the closing mark', () => {
    expect(quoted('a'.repeat(100_000), english.quotes, 10)).toBe(`“${'a'.repeat(9)}…”`)
  })
})
