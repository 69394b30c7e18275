import { describe, expect, test } from 'vitest'
import { authorities, findAuthority } from '../../src/authorities/authorities.ts'
import type { Authority } from '../../src/authorities/authority.ts'
import { ways } from '../../src/dossier/ways.ts'

function record(id: string, change: Partial<Authority> = {}): Authority {
  const found = findAuthority(id)
  if (found === null) throw new Error(`no record ${id}`)
  return { ...found, ...change }
}
const told = (authority: Authority, kind: 'complaint' | 'report') =>
  ways(authority, kind).map((way) => `${way.kind} ${way.verified ? 'verified' : 'not verified'}`)

describe('ways to hand a letter in', () => {
  test('differ between a complaint and a report', () => {
    const dutch = ways(record('nl-ap'), 'report')
    expect(dutch[0]).toMatchObject({ kind: 'portal', url: record('nl-ap').tipUrl })
    expect(told(record('fr-cnil'), 'complaint')).toEqual(['portal verified', 'post verified'])
    expect(told(record('fr-cnil'), 'report')).toEqual(['post verified'])
    expect(ways(record('it-garante'), 'report')[0]).toMatchObject({
      kind: 'email',
      address: 'protocollo@gpdp.it',
    })
    expect(told(record('it-garante'), 'complaint')).toEqual(['post verified'])
  })

  test('are marked one by one where no source bears them out', () => {
    expect(told(record('ie-dpc'), 'complaint')).toEqual([
      'portal verified',
      'email not verified',
      'post verified',
    ])
    expect(told(record('is-personuvernd'), 'complaint')).toEqual(['portal not verified', 'post not verified'])
    const bavaria = record('de-by-lda', { unverified: ['tipUrl'] })
    expect(told(bavaria, 'report')[0]).toBe('portal not verified')
    expect(told(bavaria, 'complaint')[0]).toBe('portal verified')
  })

  test('do not doubt the address for reports because of the one for complaints', () => {
    const garante = record('it-garante', { unverified: ['email'] })
    expect(told(garante, 'report')).toEqual(['email verified', 'post verified'])
    expect(told({ ...garante, unverified: ['tipEmail'] }, 'report')[0]).toBe('email not verified')
  })

  test('exist for every authority that the GDPR binds, with both kinds of letter', () => {
    for (const authority of authorities.filter(({ law }) => law === 'gdpr'))
      for (const kind of ['complaint', 'report'] as const)
        expect(ways(authority, kind).length, `${authority.id} ${kind}`).toBeGreaterThan(0)
  })
})
