import { describe, expect, test } from 'vitest'
import { authorities } from '../../src/authorities/authorities.ts'
import { countriesOf } from '../../src/authorities/countries-of.ts'
import { authoritiesIn, chosenAtFirst, chosenIn, recordsToChoose } from '../../src/dossier/countries.ts'
import { offeredAuthorities } from '../../src/dossier/offered-authorities.ts'

const names = (locale: string) => countriesOf(offeredAuthorities, locale).map(({ name }) => name)
const first = (remembered: string | null, language: string) =>
  chosenAtFirst(remembered, language, offeredAuthorities)

describe('the countries to choose from', () => {
  test('stand once each, under and by their names in the language of the person', () => {
    const english = names('en-GB')
    expect(english.slice(0, 4)).toEqual(['Austria', 'Belgium', 'France', 'Germany'])
    const french = names('fr-FR')
    expect(french.slice(0, 4)).toEqual(['Allemagne', 'Autriche', 'Belgique', 'Espagne'])
    expect(new Set(french).size).toBe(french.length)
  })

  test('are those of every record, with a letter or without', () => {
    const all = countriesOf(recordsToChoose(offeredAuthorities), 'en').map(({ code }) => code)
    expect(new Set(all)).toEqual(new Set(authorities.map(({ country }) => country)))
    expect(all).toEqual(expect.arrayContaining(['FR', 'GB', 'CH', 'FI', 'GR']))
  })

  test('without a letter choose their authority too, and never one with a letter another one', () => {
    const records = recordsToChoose(offeredAuthorities)
    expect(chosenIn('GB', records)).toEqual({ country: 'GB', authority: 'gb-ico' })
    expect(chosenIn('US', records)).toEqual({ country: 'US', authority: null })
    expect(authoritiesIn('DE', records)).toEqual(authoritiesIn('DE', offeredAuthorities))
  })

  test('have their authorities by the name of the Land', () => {
    expect(authoritiesIn('DE', offeredAuthorities).map(({ id }) => id)).toEqual([
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
    ])
  })

  test('choose their authority where they have one, and none of several', () => {
    expect(chosenIn('BE', offeredAuthorities)).toEqual({ country: 'BE', authority: 'be-apd-gba' })
    expect(chosenIn('DE', offeredAuthorities)).toEqual({ country: 'DE', authority: null })
  })
})

describe('what stands there at first', () => {
  test('is the country chosen the last time, whatever the browser speaks', () => {
    expect(first('BE', 'fr')).toEqual({ country: 'BE', authority: 'be-apd-gba' })
    expect(first('DE', 'fr')).toEqual({ country: 'DE', authority: null })
  })

  test('is the region or else the language of the browser for someone who never chose', () => {
    expect(first(null, 'fr')).toEqual({ country: 'FR', authority: 'fr-cnil' })
    expect(first(null, 'fr-BE')).toEqual({ country: 'BE', authority: 'be-apd-gba' })
    expect(first(null, 'en-IE')).toEqual({ country: 'IE', authority: 'ie-dpc' })
    expect(first(null, 'pt-PT')).toEqual({ country: 'PT', authority: 'pt-cnpd' })
    expect(first(null, 'en-GB')).toEqual({ country: 'GB', authority: 'gb-ico' })
    for (const language of ['de-CH', 'fr-CH', 'it-CH'])
      expect(first(null, language)).toEqual({ country: 'CH', authority: 'ch-edoeb' })
  })

  test('is nothing where several countries or Länder would do', () => {
    expect(first(null, 'de')).toEqual({ country: null, authority: null })
    expect(first(null, 'de-DE')).toEqual({ country: null, authority: null })
  })

  test.each([
    ...['en', 'en-US', 'fr-CA'],
    ...['da', 'cs', 'fi', 'el', 'sk', 'bg', 'hr', 'no', 'nb-NO', 'ja', ''],
  ])('is nothing for %s: no country, or one that no letter can be written to', (language) => {
    expect(first(null, language)).toEqual({ country: null, authority: null })
  })

  test('is the country chosen the last time also where it has no letter, and never another one', () => {
    expect(first('GB', 'fr')).toEqual({ country: 'GB', authority: 'gb-ico' })
  })
})
