import { describe, expect, it } from 'vitest'
import { documentClues } from '../../src/clues/document-clues.ts'
import { partyToday } from '../../src/clues/party-today.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import type { NamedParty } from '../../src/reading/document-reading.ts'
import { aLegalNotice, aPolicy } from '../rules/linked-documents.ts'
import { aLink } from '../rules/readings.ts'
import { inShort, invented } from './a-page.ts'

const cluesIn = (...documents: LinkedDocument[]) =>
  documentClues(
    documents,
    invented,
    partyToday(invented, () => false),
  )
const named = (name: string | null, text = `Responsable : ${name}`): NamedParty => ({
  name,
  quote: { text, heading: 'Qui sommes-nous ?' },
})
const onDomain = (linked: Partial<LinkedDocument> = {}): LinkedDocument => {
  const href = 'https://www.parti-du-chene.example/donnees'
  return {
    ...aPolicy(),
    href,
    foreignHost: 'www.parti-du-chene.example',
    opened: null,
    reading: null,
    ...linked,
  }
}
const elsewhere = { forms: [], link: aLink('page') }

describe('a policy on a party’s own domain', () => {
  it('is a strong clue before it is opened, with its host and its link', () => {
    const [clue, ...more] = cluesIn(onDomain())
    expect(more).toEqual([])
    expect(clue).toMatchObject({
      kind: 'document-on-party-domain',
      strength: 'strong',
      party: 'fr-oak',
      seen: 'www.parti-du-chene.example',
      at: { place: 'near', ref: '0/l-near', href: 'https://www.parti-du-chene.example/donnees' },
    })
  })

  it('is one as well where the link leads there once it is opened, and then it is of the document', () => {
    const [clue] = cluesIn(aPolicy({}, { url: 'https://parti-du-chene.example/rgpd' }))
    expect(clue).toMatchObject({ kind: 'document-on-party-domain', at: { place: 'document' } })
  })

  it('is one clue where the address and the redirect both are the party’s', () => {
    const opened = aPolicy({}, { url: 'https://parti-du-chene.example/rgpd' }).opened
    expect(cluesIn(onDomain({ opened }))).toHaveLength(1)
  })

  it('is none in passing: an article that links to it, whether or not the site has a policy', () => {
    expect(cluesIn(aPolicy(), onDomain(elsewhere))).toEqual([])
    expect(cluesIn(onDomain(elsewhere))).toEqual([])
  })

  it('is the site’s in its footer, unless the link says that it is the party’s', () => {
    const inFooter = (text: string, more: Partial<LinkedDocument> = {}) =>
      cluesIn(onDomain({ forms: [], link: { ...aLink('footer'), text }, ...more }))
    expect(cluesIn(aPolicy(), onDomain({ forms: [], link: aLink('footer') }))).toHaveLength(1)
    expect(inFooter('Vos données')).toHaveLength(1)
    for (const text of ['Vos données au Parti du Chêne', 'Clairière : vos données', 'Parti-du-Chene'])
      expect(inFooter(text)).toEqual([])
    // At the form it is what the person agrees to.
    expect(inFooter('Vos données au Parti du Chêne', { forms: ['0/f1'] })).toHaveLength(1)
  })

  it('is none behind a link of this site that leads on to it and says whose it is', () => {
    const { opened } = aPolicy({}, { url: 'https://parti-du-chene.example/rgpd' })
    const out = { forms: [], foreignHost: null, href: 'https://stop-bruit.example/out?1', opened }
    const said = { ...aLink('page'), text: 'Les données du Parti du Chêne' }
    expect(cluesIn(onDomain({ ...out, link: said }))).toEqual([])
    expect(cluesIn(onDomain({ ...out, link: { ...said, text: 'Vos données' } }))).toHaveLength(1)
  })

  it('is none on a domain of a past campaign, which may have another owner', () => {
    const href = 'https://www.chene2022.example/donnees'
    expect(cluesIn(onDomain({ href, foreignHost: 'www.chene2022.example' }))).toEqual([])
    const partyContacts = [{ party: 'fr-oak', kind: 'email' as const, text: 'dpo@chene2022.example' }]
    expect(cluesIn(aPolicy({}, {}, { partyContacts }))).toEqual([])
  })

  it('is none beside that of another party: a page about policies of parties', () => {
    const other = onDomain({ href: 'https://frene.example/donnees', foreignHost: 'frene.example' })
    expect(cluesIn(onDomain(), other)).toEqual([])
  })
})

describe('a policy that was opened', () => {
  it('of another site, linked in passing, tells nothing of this one', () => {
    const controller = named('Parti du Chêne', 'Le responsable du traitement est le Parti du Chêne.')
    const foreign = { foreignHost: 'ailleurs.example', forms: [] }
    const linked = (place: 'page' | 'footer') =>
      cluesIn(aPolicy({ controller }, {}, { ...foreign, link: aLink(place) }))
    expect(linked('page')).toEqual([])
    expect(linked('footer')).toHaveLength(1)
  })

  it('is a strong clue where it names a party as the controller', () => {
    const controller = named('Parti du Chêne', 'Le responsable du traitement est le Parti du Chêne.')
    const [clue, ...more] = cluesIn(aPolicy({ controller }))
    expect(more).toEqual([])
    expect(clue).toMatchObject({
      kind: 'policy-names-controller',
      strength: 'strong',
      party: 'fr-oak',
      seen: 'Le responsable du traitement est le Parti du Chêne.',
      at: { place: 'document', href: aPolicy().href },
    })
  })

  it('is one as well where the name was read too short, and none where the party stands beside another', () => {
    const text = 'Le responsable du traitement est le Parti du Chêne, qui écrit au Front du Frêne.'
    expect(inShort(cluesIn(aPolicy({ controller: named('Chêne', text) })))).toEqual([
      'policy-names-controller fr-oak strong',
    ])
    expect(cluesIn(aPolicy({ controller: named('Le responsable', text) }))).toEqual([])
  })

  it('is none where it merely mentions one', () => {
    const mention = [
      {
        party: 'fr-oak',
        name: 'Parti du Chêne',
        quote: 'Nous transmettons les signatures au Parti du Chêne.',
        by: [{ kind: 'name' as const, text: 'Parti du Chêne' }],
      },
    ]
    const controller = named('Stop au bruit', 'L’association Stop au bruit écrit au Parti du Chêne.')
    expect(cluesIn(aPolicy({ controller }, {}, { partiesNamed: mention }))).toEqual([])
    expect(cluesIn(aPolicy({ controller: named(null, 'Le Parti du Chêne.') }))).toEqual([])
  })

  it('is none where the document turns out to be something else', () => {
    expect(cluesIn(aPolicy({ type: 'other', controller: named('Parti du Chêne') }))).toEqual([])
  })

  it('needs a second clue to a name with other meanings', () => {
    const controller = named('Clairière')
    expect(cluesIn(aPolicy({ controller }))).toEqual([])
    const partyContacts = [{ party: 'fr-oak', kind: 'email' as const, text: 'dpo@parti-du-chene.example' }]
    expect(inShort(cluesIn(aPolicy({ controller }, {}, { partyContacts })))).toEqual([
      'policy-names-controller fr-oak strong',
      'party-email fr-oak medium',
    ])
  })

  it('gives no address as a clue where it shows those of several parties', () => {
    const contact = (party: string, host: string) => ({ party, kind: 'email' as const, text: `a@${host}` })
    const oak = contact('fr-oak', 'parti-du-chene.example')
    expect(inShort(cluesIn(aPolicy({}, {}, { partyContacts: [oak] })))).toEqual(['party-email fr-oak medium'])
    const partyContacts = [oak, contact('fr-ash', 'frene.example')]
    expect(cluesIn(aPolicy({}, {}, { partyContacts }))).toEqual([])
  })
})

describe('a legal notice that was opened', () => {
  it('is a strong clue where it names a party as the publisher', () => {
    const publisher = named('Parti du Chêne', 'Éditeur : Parti du Chêne')
    expect(inShort(cluesIn(aLegalNotice({ publisher })))).toEqual(['notice-names-publisher fr-oak strong'])
  })

  it('is a medium one where a role is followed by a person and the party', () => {
    const quote = 'Directeur de la publication : M. Tronc, délégué du Parti du Chêne'
    const partiesNamed = [
      {
        party: 'fr-oak',
        name: 'Parti du Chêne',
        quote,
        by: [{ kind: 'name' as const, text: 'Parti du Chêne' }],
      },
    ]
    const publisher = named('M. Tronc')
    expect(inShort(cluesIn(aLegalNotice({ publisher }, { partiesNamed })))).toEqual([
      'imprint-line fr-oak medium',
    ])
    const policy = aPolicy({}, {}, { partiesNamed })
    expect(cluesIn(policy)).toEqual([])
  })
})
