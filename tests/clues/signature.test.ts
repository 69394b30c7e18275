import { describe, expect, it } from 'vitest'
import { type Assessment, assess } from '../../src/assessment.ts'
import type { PartyClue } from '../../src/clues/party-clue.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import { lists } from '../list/some-lists.ts'
import { aPolicy } from '../rules/linked-documents.ts'
import { aForm, aLink, aPage } from '../rules/readings.ts'

const link = aLink('near')
const judged = (clues: PartyClue[], documents: LinkedDocument[] = [], openly: string[] = []): Assessment =>
  assess({
    page: aPage({ forms: [aForm({ policyLinks: [link] })], policyLinks: [link] }),
    listings: [],
    lists,
    notChecked: [],
    documents,
    clues,
    partiesNamedOpenly: openly,
  })
const clue = (at: PartyClue['at']): PartyClue => ({
  kind: 'target-on-party-domain',
  strength: 'strong',
  party: 'fr-oak',
  name: 'Parti du Chêne',
  seen: 'parti-du-chene.example',
  at,
})
const onPage = clue({ place: 'inside', ref: '0/f0', href: null })
const inDocument: PartyClue = {
  ...clue({ place: 'document', ref: '0/l', href: aPolicy().href }),
  kind: 'policy-names-controller',
}

describe('what brings a banner back', () => {
  it('is a party that clues on the page point to', () => {
    expect(judged([onPage]).level).toBe('missing')
    expect(judged([onPage]).signature).not.toBe(judged([]).signature)
  })

  it('is not what was read in a document afterwards, though the level tells it', () => {
    const waiting = judged([], [{ ...aPolicy(), opened: null, reading: null }])
    const read = judged([inDocument], [aPolicy()])
    expect([waiting.level, read.level]).toEqual(['unclear', 'missing'])
    expect(read.signature).toBe(waiting.signature)
  })

  it('is not a party that is named', () => {
    expect(judged([onPage], [], ['fr-oak']).signature).toBe(judged([]).signature)
  })
})
