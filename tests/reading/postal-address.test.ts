import { expect, it } from 'vitest'
import { hasPostalAddress } from '../../src/reading/postal-address.ts'
import { wordingOf } from '../../src/reading/wording.ts'
import { lexicons } from '../lexicons.ts'

const has = (lang: string, text: string) => hasPostalAddress(text, wordingOf(lexicons, new Set([lang])))

it.each([
  ['de', 'Waldwacht e.V., Artilleriestraße 6, 27283 Verden'],
  ['de', 'Artilleriestraße 6 27283 Verden'],
  ['de', 'Postfach 12 34, 20001 Hamburg'],
  ['de', 'Hofburg, Ballhausplatz, 1010 Wien'],
  ['de', 'D-10115 Berlin'],
  ['fr', '12 rue du Bac 75007 Paris'],
  ['fr', '66-72 rue Marceau, 93100 Montreuil'],
  ['en', 'Freepost, London N1 7GU'],
  ['es', 'Calle Mayor 5, 28013 Madrid'],
  ['it', 'Via Roma 1, 00185 Roma'],
  ['nl', 'Keizersgracht 12, 1015 CX Amsterdam'],
  ['pt', 'Rua Augusta 1, 1100-048 Lisboa'],
  ['pl', 'ul. Prosta 1, 00-001 Warszawa'],
  ['cs', 'Údolní 33, 602 00 Brno'],
  ['hu', '1091 Budapest, Üllői út 99.'],
])('%s: "%s" is one', (lang, text) => {
  expect(has(lang, text)).toBe(true)
})

it.each([
  ['de', '200 Organisationen und 30000 Personen unterstützen uns'],
  ['de', 'mehr als 30000 Bäume'],
  ['de', 'im Jahr 2024 Berlin'],
  ['fr', 'plus de 30000 Français ont signé'],
  ['fr', 'En 2024 Paris accueille les Jeux.'],
  ['nl', 'Meer dan 2024 EU Burgers'],
  ['en', 'In 2023 Parliament voted.'],
  ['en', 'Call us at 12345 or write.'],
])('%s: "%s" is none', (lang, text) => {
  expect(has(lang, text)).toBe(false)
})

it('takes no time over a hostile text', () => {
  const started = performance.now()
  for (const part of ['1', '1234 ', '12345 A', '1 a, ', '12345 Ab ', '75-001 ', 'AB1 ', ' ', 'é, '])
    has('en', part.repeat(Math.ceil(100_000 / part.length)))
  expect(performance.now() - started).toBeLessThan(2_000)
})
