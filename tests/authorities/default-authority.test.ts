import { expect, test } from 'vitest'
import { defaultAuthority } from '../../src/authorities/default-authority.ts'

test.each([
  ['FR', 'en', 'fr-cnil'],
  ['IE', 'fr', 'ie-dpc'],
  ['fr', 'en', 'fr-cnil'],
])('the country %s goes before the language %s', (country, language, expected) => {
  expect(defaultAuthority(country, language)).toBe(expected)
})

test.each([
  ['fr', 'fr-cnil'],
  ['fr-FR', 'fr-cnil'],
  ['fr_FR', 'fr-cnil'],
  ['FR', 'fr-cnil'],
  ['en', 'ie-dpc'],
  ['en-GB', 'ie-dpc'],
  ['de', 'ie-dpc'],
  ['', 'ie-dpc'],
  ['constructor', 'ie-dpc'],
])('without a country, the language %s proposes %s', (language, expected) => {
  expect(defaultAuthority(null, language)).toBe(expected)
})

test('a region in the language says more than the language', () => {
  expect(defaultAuthority(null, 'en-FR')).toBe('fr-cnil')
  expect(defaultAuthority(null, 'fr-IE')).toBe('ie-dpc')
})

test('a country without a record falls back on the language', () => {
  expect(defaultAuthority('BE', 'fr')).toBe('fr-cnil')
  expect(defaultAuthority('DE', 'de')).toBe('ie-dpc')
})
