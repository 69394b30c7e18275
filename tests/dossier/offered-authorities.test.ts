import { describe, expect, test } from 'vitest'
import { offeredAuthorities } from '../../src/dossier/offered-authorities.ts'

const ids = (language: string) => offeredAuthorities(language).map(({ id }) => id)

describe('authorities that a letter can be written to', () => {
  test('begin with the one to propose, then go by the name of the country in the language of the person', () => {
    expect(ids('fr')).toEqual([
      'fr-cnil',
      'be-apd-gba',
      'ie-dpc',
      'is-personuvernd',
      'lu-cnpd',
      'mt-idpc',
      'nl-ap',
      'ro-anspdcp',
      'se-imy',
    ])
    expect(ids('en')).toEqual([
      'ie-dpc',
      'be-apd-gba',
      'fr-cnil',
      'is-personuvernd',
      'lu-cnpd',
      'mt-idpc',
      'nl-ap',
      'ro-anspdcp',
      'se-imy',
    ])
  })

  test('get the letter in the language that they prefer, else in another one that they work in', () => {
    const letters = offeredAuthorities('en').map(({ id, letter }) => [id, letter.language])
    expect(Object.fromEntries(letters)).toMatchObject({ 'lu-cnpd': 'fr', 'mt-idpc': 'en', 'nl-ap': 'en' })
    for (const { languages, letter } of offeredAuthorities('en')) expect(languages).toContain(letter.language)
  })

  test('apply the GDPR, which the letter cites, and oversee parties', () => {
    for (const authority of offeredAuthorities('en'))
      expect(authority).toMatchObject({ law: 'gdpr', coversParties: true })
    expect(ids('en')).not.toContain('gb-ico')
    expect(ids('fr')).not.toContain('ch-edoeb')
  })
})
