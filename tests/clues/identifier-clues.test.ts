import { describe, expect, it } from 'vitest'
import { identifierClues } from '../../src/clues/identifier-clues.ts'
import type { Identifier } from '../../src/identifier.ts'
import type { Entry } from '../../src/list/entry.ts'
import { buildIndex } from '../../src/list/list-index.ts'
import type { Party } from '../../src/parties/party.ts'
import { anEntry } from '../list/an-entry.ts'
import { another, bundled } from '../list/some-lists.ts'
import { inShort, invented, oak } from './a-page.ts'

const number: Identifier = { kind: 'analytics', value: 'UA-870231' }
const nation: Identifier = { kind: 'nationbuilder-site', value: 'chenes' }

const listed = (more: Partial<Entry> = {}): Entry =>
  anEntry({
    id: 'glands-libres.example',
    domains: [{ name: 'glands-libres.example', match: 'domain' }],
    party: { id: 'fr-oak', name: 'Le Chêne', person: null },
    identifiers: [number, nation],
    ...more,
  })

const cluesOf = (
  identifiers: Identifier[],
  entries: Entry[],
  { host = 'stop-bruit.example', parties = invented, lists = [another] } = {},
) => identifierClues(identifiers, host, { parties, lists, index: buildIndex([{ id: another.id, entries }]) })

describe('a number that a listed site shows as well', () => {
  it('is a medium clue, with the number and whose it also is', () => {
    expect(cluesOf([number], [listed()])).toEqual([
      {
        kind: 'shared-identifier',
        strength: 'medium',
        party: 'fr-oak',
        name: 'Parti du Chêne',
        seen: 'UA-870231',
        at: { place: 'page', ref: null, href: null },
        identifier: number,
        sharedWith: 'glands-libres.example',
      },
    ])
  })

  it('is a strong one where the account holds the addresses of those who sign', () => {
    expect(inShort(cluesOf([nation], [listed()]))).toEqual(['shared-identifier fr-oak strong'])
    const list: Identifier = { kind: 'mailing-list', value: 'mailchimp:0123456789abcdef01234567a' }
    expect(inShort(cluesOf([list], [listed({ identifiers: [list] })]))).toEqual([
      'shared-identifier fr-oak strong',
    ])
  })

  it('is no more than medium where the site is that of somebody close to the party', () => {
    expect(inShort(cluesOf([nation], [listed({ relation: 'party-figure' })]))).toEqual([
      'shared-identifier fr-oak medium',
    ])
  })

  it.each([
    ['the site itself', { host: 'www.glands-libres.example' }, {}],
    ['a site that a party only promoted', {}, { relation: 'promoted' as const }],
    ['an entry in dispute', {}, { status: 'disputed' as const }],
    ['an entry that was withdrawn', {}, { status: 'retired' as const }],
    ['a list that is not asked', { lists: [bundled] }, {}],
    ['another number', {}, { identifiers: [{ kind: 'analytics' as const, value: 'UA-870232' }] }],
  ])('is none of %s', (_what, around, change) => {
    expect(cluesOf([number], [listed(change)], around)).toEqual([])
  })

  it('is none where sites of two parties have it: an agency’s', () => {
    const other = listed({ id: 'b.example', party: { id: 'fr-ash', name: 'Front du Frêne', person: null } })
    expect(cluesOf([number], [listed(), other])).toEqual([])
    const same = listed({ id: 'b.example', domains: [{ name: 'b.example', match: 'domain' }] })
    expect(cluesOf([number], [listed(), same])).toHaveLength(1)
  })

  it('is not found by a host of the same name', () => {
    const host = listed({ domains: [{ name: 'analytics:UA-870231', match: 'host' }], identifiers: [] })
    expect(cluesOf([number], [host])).toEqual([])
  })
})

it('knows the numbers that a party’s own record holds', () => {
  const parties: Party[] = [{ ...oak, identifiers: [nation] }]
  expect(cluesOf([nation], [], { parties })).toMatchObject([
    { strength: 'strong', party: 'fr-oak', sharedWith: 'Parti du Chêne' },
  ])
})
