import { describe, expect, test } from 'vitest'
import { offeredAuthorities } from '../../src/dossier/offered-authorities.ts'

const ids = (language: string) => offeredAuthorities(language).map(({ id }) => id)

/** By the name of the Land: Baden-Württemberg, Bayern, Berlin … Thüringen. */
const laender = [
  'de-bw',
  'de-by-lda',
  'de-be',
  'de-bb',
  'de-hb',
  'de-hh',
  'de-he',
  'de-mv',
  'de-ni',
  'de-nw',
  'de-rp',
  'de-sl',
  'de-sn',
  'de-st',
  'de-sh',
  'de-th',
]

describe('authorities that a letter can be written to', () => {
  test('begin with the one to propose, then go by the name of the country in the language of the person', () => {
    expect(ids('fr')).toEqual([
      'fr-cnil',
      ...laender,
      'at-dsb',
      'be-apd-gba',
      'es-aepd',
      'ie-dpc',
      'is-personuvernd',
      'it-garante',
      'li-dss',
      'lu-cnpd',
      'mt-idpc',
      'nl-ap',
      'ro-anspdcp',
      'se-imy',
    ])
    expect(ids('en')).toEqual([
      'ie-dpc',
      'at-dsb',
      'be-apd-gba',
      'fr-cnil',
      ...laender,
      'is-personuvernd',
      'it-garante',
      'li-dss',
      'lu-cnpd',
      'mt-idpc',
      'nl-ap',
      'ro-anspdcp',
      'es-aepd',
      'se-imy',
    ])
  })

  test('begin with the one whose language the person speaks, but with no Land of many', () => {
    expect(ids('es')[0]).toBe('es-aepd')
    expect(ids('it')[0]).toBe('it-garante')
    expect(ids('de-AT')[0]).toBe('at-dsb')
    expect(ids('de-DE').filter((id) => id.startsWith('de-'))).toEqual(laender)
  })

  test('get the letter in the language that they prefer, else in another one that they work in', () => {
    const letters = offeredAuthorities('en').map(({ id, letter }) => [id, letter.language])
    expect(Object.fromEntries(letters)).toMatchObject({
      'at-dsb': 'de',
      'be-apd-gba': 'fr',
      'de-be': 'de',
      'es-aepd': 'es',
      'it-garante': 'it',
      'lu-cnpd': 'fr',
      'mt-idpc': 'en',
      'nl-ap': 'en',
    })
    for (const { languages, letter } of offeredAuthorities('en')) expect(languages).toContain(letter.language)
  })

  test('apply the GDPR, which the letter cites, and oversee parties', () => {
    for (const authority of offeredAuthorities('en'))
      expect(authority).toMatchObject({ law: 'gdpr', coversParties: true })
    expect(ids('en')).not.toContain('gb-ico')
    expect(ids('en')).not.toContain('de-bfdi')
    expect(ids('fr')).not.toContain('ch-edoeb')
  })
})
