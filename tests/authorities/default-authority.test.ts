import { describe, expect, test } from 'vitest'
import { authorities } from '../../src/authorities/authorities.ts'
import { defaultAuthority } from '../../src/authorities/default-authority.ts'

test.each([
  ['FR', 'en', 'fr-cnil'],
  ['IE', 'fr', 'ie-dpc'],
  ['fr', 'en', 'fr-cnil'],
  ['BE', 'fr', 'be-apd-gba'],
  ['CY', 'el', 'cy-dpa'],
  ['LI', 'de', 'li-dss'],
])('the country %s goes before the language %s', (country, language, expected) => {
  expect(defaultAuthority(country, language)).toBe(expected)
})

test.each([
  ['fr', 'fr-cnil'],
  ['fr-FR', 'fr-cnil'],
  ['fr_FR', 'fr-cnil'],
  ['FR', 'fr-cnil'],
  ['es', 'es-aepd'],
  ['sv', 'se-imy'],
  ['nl', 'nl-ap'],
  ['el', 'gr-hdpa'],
  ['nb', 'no-datatilsynet'],
  ['mt', 'mt-idpc'],
])('without a country, the language %s proposes %s', (language, expected) => {
  expect(defaultAuthority(null, language)).toBe(expected)
})

test.each([
  ['en-FR', 'fr-cnil'],
  ['fr-IE', 'ie-dpc'],
  ['en-GB', 'gb-ico'],
  ['de-AT', 'at-dsb'],
  ['sv-FI', 'fi-tietosuoja'],
])('the region of %s says more than its language', (language, expected) => {
  expect(defaultAuthority(null, language)).toBe(expected)
})

describe('where one of several would have to be picked, nothing is proposed', () => {
  test.each([
    ['DE', 'de'],
    ['DE', 'fr'],
    [null, 'de-DE'],
    [null, 'de'],
  ])('country %s, language %s', (country, language) => expect(defaultAuthority(country, language)).toBeNull())

  test('not even the only Land that can be written to', () => {
    const berlin = authorities.filter(({ id }) => id === 'de-be')
    expect(defaultAuthority('DE', 'de', berlin)).toBeNull()
  })
})

test('nothing is proposed where the country or the region is not offered, whatever the language', () => {
  const offered = authorities.filter(({ id }) => ['fr-cnil', 'ie-dpc'].includes(id))
  expect(defaultAuthority('BE', 'fr', offered)).toBeNull()
  expect(defaultAuthority('DE', 'de', offered)).toBeNull()
  for (const language of ['fr-CH', 'fr-CA', 'en-GB', 'da', 'cs', 'fi', 'el', 'no', 'nb'])
    expect(defaultAuthority(null, language, offered), language).toBeNull()
  expect(defaultAuthority('JP', 'ja')).toBeNull()
  expect(defaultAuthority('FR', 'fr', [])).toBeNull()
})

test.each(['en', 'en-US', 'en-AU', 'ja', '', 'constructor'])(
  'the language %s speaks for no country that could be proposed',
  (language) => expect(defaultAuthority(null, language)).toBeNull(),
)

test('an authority that leaves parties out is never proposed, however near', () => {
  const proposed = authorities.map(({ country }) => defaultAuthority(country, 'en'))
  const idle = authorities.filter(({ coversParties }) => !coversParties).map(({ id }) => id)
  expect(idle).toEqual(['ca-opc', 'de-bfdi', 'de-by-lfd', 'us-ca-cppa'])
  expect(proposed.filter((id) => id !== null && idle.includes(id))).toEqual([])
  expect(defaultAuthority('US', 'en')).toBeNull()
})
