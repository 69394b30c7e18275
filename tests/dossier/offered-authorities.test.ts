import { describe, expect, test } from 'vitest'
import { offeredAuthorities } from '../../src/dossier/offered-authorities.ts'

const ids = offeredAuthorities.map(({ id }) => id)

describe('authorities that a letter can be written to', () => {
  test('are those for which there is a letter in a language that they work in', () => {
    expect(ids.filter((id) => !id.startsWith('de-'))).toEqual([
      'at-dsb',
      'be-apd-gba',
      'ch-edoeb',
      'es-aepd',
      'fr-cnil',
      'gb-ico',
      'ie-dpc',
      'is-personuvernd',
      'it-garante',
      'li-dss',
      'lu-cnpd',
      'mt-idpc',
      'nl-ap',
      'pl-uodo',
      'pt-cnpd',
      'ro-anspdcp',
      'se-imy',
    ])
    expect(ids.filter((id) => id.startsWith('de-'))).toHaveLength(16)
  })

  test('get the letter in the language that they prefer, else in another one that they work in', () => {
    const letters = offeredAuthorities.map(({ id, letter }) => [id, letter.language])
    expect(Object.fromEntries(letters)).toMatchObject({
      'at-dsb': 'de',
      'be-apd-gba': 'fr',
      'de-be': 'de',
      'es-aepd': 'es',
      'it-garante': 'it',
      'lu-cnpd': 'fr',
      'mt-idpc': 'en',
      'nl-ap': 'nl',
      'pl-uodo': 'pl',
      'pt-cnpd': 'pt',
    })
    for (const { languages, letter } of offeredAuthorities) expect(languages).toContain(letter.language)
  })

  test('can be written to in every language of theirs that there is a letter in, the preferred one first', () => {
    const several = offeredAuthorities.filter(({ letters }) => letters.length > 1)
    expect(several.map(({ id, letters }) => [id, ...letters.map(({ language }) => language)])).toEqual([
      ['be-apd-gba', 'fr', 'nl', 'de'],
      ['ch-edoeb', 'de', 'fr', 'it', 'en'],
      ['lu-cnpd', 'fr', 'de', 'en'],
      ['nl-ap', 'nl', 'en'],
    ])
    for (const { letter, letters } of offeredAuthorities) expect(letters[0]).toBe(letter)
  })

  test('apply the law that the letter cites, and oversee parties', () => {
    for (const { id, law, coversParties, letters } of offeredAuthorities) {
      expect(coversParties, id).toBe(true)
      for (const { citation } of letters) expect(citation.law, id).toBe(law)
    }
    const others = offeredAuthorities.filter(({ law }) => law !== 'gdpr').map(({ id, law }) => [id, law])
    expect(others).toEqual([
      ['ch-edoeb', 'fadp'],
      ['gb-ico', 'uk-gdpr'],
    ])
    for (const id of ['de-bfdi', 'ca-opc', 'us-ca-cppa']) expect(ids).not.toContain(id)
  })
})
