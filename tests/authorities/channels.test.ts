import { expect, test } from 'vitest'
import { authorities, findAuthority } from '../../src/authorities/authorities.ts'
import { channels } from '../../src/authorities/channels.ts'

const ways = (id: string, letter: 'complaint' | 'report') => {
  const authority = findAuthority(id)
  if (authority === null) return expect.fail(`no authority ${id}`)
  return channels(authority, letter).map((channel) => channel.kind)
}

test.each([
  ['fr-cnil', ['portal', 'post']],
  ['ie-dpc', ['portal', 'email', 'post']],
  ['de-nw', ['email', 'post']],
  ['bg-cpdp', ['post']],
  ['us-ca-cppa', ['portal']],
])('a complaint to %s goes by %j', (id, expected) => expect(ways(id, 'complaint')).toEqual(expected))

test('forms to print are no portal', () => {
  expect(ways('cy-dpa', 'complaint')).toEqual(['post'])
  expect(ways('lv-dvi', 'complaint')).toEqual(['post'])
})

test('a report stays out of the form for people affected', () => {
  expect(ways('fr-cnil', 'report')).toEqual(['post'])
  expect(ways('nl-ap', 'report')).toEqual(['portal', 'post'])
  const swiss = findAuthority('ch-edoeb')
  expect(swiss && channels(swiss, 'report')[0]).toEqual({
    kind: 'portal',
    url: 'https://www.edoeb.admin.ch/de/anzeige-einreichen',
  })
})

test('the Garante takes a report by ordinary e-mail, but no complaint', () => {
  expect(ways('it-garante', 'complaint')).toEqual(['post'])
  expect(ways('it-garante', 'report')).toEqual(['email', 'post'])
})

test('every authority can be reached with a complaint, and all but those without a published address by post', () => {
  const without = (kind: string) =>
    authorities
      .filter((one) => channels(one, 'complaint').every((channel) => channel.kind !== kind))
      .map(({ id }) => id)
  expect(authorities.filter((one) => channels(one, 'complaint').length === 0)).toEqual([])
  expect(without('post')).toEqual(['ca-opc', 'us-ca-cppa'])
})
