import { describe, expect, test } from 'vitest'
import { authorities, findAuthority } from '../../src/authorities/authorities.ts'
import type { Authority } from '../../src/authorities/authority.ts'
import { REPEATED, UNVERIFIED } from './unverified.ts'

const UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
const EEA = ['IS', 'LI', 'NO']
const LÄNDER = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
]

const found = (id: string): Authority => findAuthority(id) ?? expect.fail(`no authority ${id}`)

describe('every person in Europe has an authority', () => {
  test.each([...UNION, ...EEA])('that applies the GDPR to parties in %s', (country) => {
    const mine = authorities.filter((one) => one.country === country && one.coversParties)
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.every(({ law }) => law === 'gdpr')).toBe(true)
  })

  test('that applies a law of its own in the United Kingdom, Switzerland and beyond', () => {
    const own = authorities.filter(({ law }) => law !== 'gdpr').map(({ id, law }) => [id, law])
    expect(own).toEqual([
      ['ca-opc', 'pipeda'],
      ['ch-edoeb', 'fadp'],
      ['gb-ico', 'uk-gdpr'],
      ['us-ca-cppa', 'ccpa'],
    ])
  })

  test('and one only, but for Germany', () => {
    const countries = authorities.map(({ country }) => country)
    const several = countries.filter((country, index) => countries.indexOf(country) !== index)
    expect([...new Set(several)]).toEqual(['DE'])
  })
})

describe('in Germany', () => {
  const german = authorities.filter(({ country }) => country === 'DE')

  test('there is one for every Land, two in Bavaria, and the federal one', () => {
    const regions = german.map(({ region }) => region)
    expect(regions.filter((region) => region === null)).toHaveLength(1)
    expect(found('de-bfdi').region).toBeNull()
    expect(regions.filter((region) => region !== null).sort()).toEqual([...LÄNDER, 'Bayern'].sort())
  })

  test('each Land has one that oversees parties', () => {
    const overParties = german.filter(({ coversParties }) => coversParties).map(({ region }) => region)
    expect(overParties.sort()).toEqual([...LÄNDER].sort())
  })
})

describe('what was not verified is marked', () => {
  test.each(Object.entries(UNVERIFIED))('in %s: %j', (id, fields) =>
    expect(found(id).unverified).toEqual(expect.arrayContaining(fields ?? [])),
  )

  const secondary = authorities.filter(({ confidence }) => confidence === 'secondary').map(({ id }) => id)
  test.each(secondary)(
    'in %s, of which no page was read: all contact data but what dated sources repeat',
    (id) => {
      const record = found(id)
      const repeated = REPEATED[id] ?? []
      const contact = ['complaintUrl', 'infoUrl', 'postalAddress', 'phone', 'email', 'acceptsEmail'] as const
      const stated = contact.filter((field) => record[field] !== null && record[field] !== 'unknown')
      expect(stated.length).toBeGreaterThan(2)
      for (const field of stated)
        expect(record.unverified.includes(field), field).toBe(!repeated.includes(field))
    },
  )
})

test('what nobody could vouch for is left out', () => {
  expect(found('fr-cnil').postalAddress.join(' ')).not.toMatch(/service des plaintes/i)
  expect(found('gr-hdpa').infoUrl).toBeNull()
  expect(found('li-dss').complaintUrl).toBeNull()
  expect(found('ca-opc')).toMatchObject({ phone: null, postalAddress: [] })
  expect(found('cy-dpa').languages).toEqual(['el'])
  expect(findAuthority('au-oaic')).toBeNull()
})
