import { describe, expect, it } from 'vitest'
import { type NamedParties, partiesNamedOpenly } from '../../src/clues/parties-named-openly.ts'
import type { PartyClue } from '../../src/clues/party-clue.ts'
import type { FrameFacts, HiddenBy, PageFacts } from '../../src/facts.ts'
import { hostOf } from '../../src/hosts/host-of.ts'
import { parties } from '../../src/parties/parties.ts'
import { button, field, link, page, text } from '../reading/page-of.ts'
import { asking, invented, petition, topFrame } from './a-page.ts'

const clue = (party: string, name: string): PartyClue => ({
  kind: 'target-on-party-domain',
  strength: 'strong',
  party,
  name,
  seen: 'parti-du-chene.example',
  at: { place: 'inside', ref: '0/f1', href: null },
})
const oakClue = clue('fr-oak', 'Parti du Chêne')

function named(parts: Partial<PageFacts>, clues = [oakClue], frames: FrameFacts[] = []): NamedParties {
  const facts = petition(parts)
  return partiesNamedOpenly([topFrame(facts), ...frames], hostOf(facts.url), invented, clues)
}
const OPENLY: NamedParties = { openly: ['fr-oak'], inFooter: [], perhapsPictured: [] }
const NOT: NamedParties = { openly: [], inFooter: [], perhapsPictured: [] }
const onPage = (text: string, href: string, hiddenBy: HiddenBy | null = null) =>
  link(text, href, { place: 'page', hiddenBy })

describe('a party is named openly', () => {
  it.each<[string, Partial<PageFacts>]>([
    ['in the title', { title: 'Signez ! – Parti du Chêne' }],
    ['in a heading', { headings: ['Le Parti du Chêne agit'] }],
    ['in the text at the form', { forms: [asking({ texts: [text('Une pétition du Parti du Chêne')] })] }],
    ['behind a door at the form', { forms: [asking({ texts: [text('Parti du Chêne', { folded: true })] })] }],
    ['on the button', { forms: [asking({ buttons: [button('Rejoindre le Parti du Chêne')] })] }],
    ['on a box', { forms: [asking({ fields: [field('a', 'Lettres du Parti du Chêne')] })] }],
    ['in a link at the form', { forms: [asking({ links: [link('Parti du Chêne : vos données', '/p')] })] }],
    ['by its address at the form', { forms: [asking({ texts: [text('Voir parti-du-chene.example')] })] }],
    ['in a link at the top of the page', { links: [onPage('Parti du Chêne, Lyon', '/')] }],
    ['in a link elsewhere', { links: [onPage('Parti du Chêne', 'https://a.example/')] }],
    ['by its address in a link', { links: [onPage('parti-du-chene.example', 'https://a.example/')] }],
    ['by the domain of a past campaign', { forms: [asking({ texts: [text('chene2022.example')] })] }],
    ['on the domain of a past campaign', { url: 'https://www.chene2022.example/' }],
    ['by a name with other meanings', { title: 'Clairière' }],
    ['on its own domain', { url: 'https://agir.parti-du-chene.example/' }],
    ['in the site’s name', { url: 'https://www.clairiere-lyon.example/' }],
    ['inside the site’s name', { url: 'https://monpartiduchene.example/' }],
    [
      'around the frame with the form',
      { embeds: [{ ref: 'e1', src: 'https://x.example/', texts: [text('Parti du Chêne')], links: [] }] },
    ],
  ])('%s', (_where, parts) => {
    expect(named(parts)).toEqual(OPENLY)
  })

  it('in a heading inside the frame, but not by the title of the frame, which nobody sees', () => {
    const frame = (parts: Partial<PageFacts>) => [{ frameId: 2, facts: page({ frame: 'child', ...parts }) }]
    expect(named({}, [oakClue], frame({ headings: ['Parti du Chêne'] }))).toEqual(OPENLY)
    expect(named({}, [oakClue], frame({ title: 'Parti du Chêne' }))).toEqual(NOT)
  })

  it('though the register does not know it, by the name that its clue has', () => {
    const unknown = clue('xx-new', 'Ligue du Hêtre')
    expect(named({ title: 'La ligue du Hêtre' }, [unknown]).openly).toEqual(['xx-new'])
    expect(named({ title: 'Stop' }, [unknown])).toEqual(NOT)
  })
})

describe('a party is not named openly', () => {
  it.each<[string, Partial<PageFacts>]>([
    [
      'by a text that nobody sees',
      { forms: [asking({ texts: [text('Parti du Chêne', { hiddenBy: 'font' })] })] },
    ],
    ['by the name of a person', { title: 'Avec Anne Rameau' }],
    ['by its mail address', { forms: [asking({ texts: [text('a@parti-du-chene.example')] })] }],
    ['by a link that nobody sees', { links: [onPage('Parti du Chêne', '/', 'display')] }],
    ['by a word inside another', { title: 'Éclairière' }],
    ['by common words', { title: 'Une clairière, un parti du chêne' }],
  ])('%s', (_where, parts) => {
    expect(named(parts)).toEqual(NOT)
  })

  it('by the small print of its footer, which is told apart', () => {
    expect(named({ footer: '© Parti du Chêne' })).toEqual({ ...NOT, inFooter: ['fr-oak'] })
    const links = [link('Parti du Chêne', '/', { place: 'footer' })]
    expect(named({ footer: 'Parti du Chêne', links })).toEqual({ ...NOT, inFooter: ['fr-oak'] })
    expect(named({ footer: '© Parti du Chêne', title: 'Parti du Chêne' })).toEqual(OPENLY)
  })
})

describe('a picture that may be a logo with the name', () => {
  it.each<[string, Partial<PageFacts>, boolean]>([
    ['a link home without words', { links: [onPage('', 'https://stop-bruit.example/')] }, true],
    ['a link to the party without words', { links: [onPage('', 'https://parti-du-chene.example/')] }, true],
    ['a heading without words', { headings: ['Mitmachen', ''] }, true],
    ['a link to a network without words', { links: [onPage('', 'https://reseau.example/')] }, false],
    ['a button without words', { links: [onPage('', '#menu')] }, false],
    ['one that nobody sees', { links: [onPage('', 'https://stop-bruit.example/', 'display')] }, false],
    ['one in the footer', { links: [link('', 'https://stop-bruit.example/', { place: 'footer' })] }, false],
    ['a link home with words', { links: [onPage('Accueil', 'https://stop-bruit.example/')] }, false],
  ])('%s (%#)', (_what, parts, expected) => {
    expect(named(parts)).toEqual({ ...NOT, perhapsPictured: expected ? ['fr-oak'] : [] })
  })

  it('matters where addresses alone point to the party, and nobody names it', () => {
    const links = [onPage('', 'https://stop-bruit.example/')]
    const policy: PartyClue = { ...oakClue, kind: 'document-on-party-domain' }
    expect(
      named({ links }, [oakClue, { ...oakClue, kind: 'frame-on-party-domain' }]).perhapsPictured,
    ).toEqual(['fr-oak'])
    expect(named({ links }, [policy])).toEqual(NOT)
    expect(named({ links }, [oakClue, policy])).toEqual(NOT)
    expect(named({ links, title: 'Parti du Chêne' })).toEqual(OPENLY)
  })
})

it('asks for nobody where no clue speaks of anybody', () => {
  expect(named({ title: 'Parti du Chêne' }, [])).toEqual(NOT)
})

describe('a branch of a party, which writes the name in its own way', () => {
  const branch = (title: string, party: string, host = 'ortsgruppe.example') => {
    const record = parties.find(({ id }) => id === party)
    if (record === undefined) throw new Error(party)
    const facts = petition({ url: `https://${host}/`, title })
    return partiesNamedOpenly([topFrame(facts)], host, parties, [clue(party, record.name)]).openly
  }

  it.each([
    ['Sheffield Labour', 'uk-labour'],
    ['Derby Conservatives', 'uk-conservative'],
    ['Derby Conservative Association', 'uk-conservative'],
    ['GRÜNE Berlin', 'de-gruene'],
    ['Grüne Jugend Köln', 'de-gruene'],
    ['The Green Party, Cork', 'ie-green'],
    ['SPD Musterstadt', 'de-spd'],
    ['PS de Lyon', 'fr-ps'],
    ['FPÖ Linz', 'at-fpoe'],
    ['VVD Utrecht', 'nl-vvd'],
  ])('is named openly: %s', (title, party) => {
    expect(branch(title, party)).toContain(party)
  })

  it('is named by its host as well', () => {
    expect(branch('Mitmachen', 'de-spd', 'www.spd-musterstadt.example')).toEqual(['de-spd'])
    expect(branch('Mitmachen', 'de-spd', 'www.rspd.example')).toEqual([])
    expect(branch('Bon travail', 'uk-labour')).toEqual([])
  })

  it('is named by the link at the top of its page, where the title names nobody', () => {
    const facts = petition({ title: 'Mitmachen', links: [onPage('SPD Berlin', '/')] })
    expect(partiesNamedOpenly([topFrame(facts)], 'x.example', parties, [clue('de-spd', 'SPD')])).toEqual({
      ...NOT,
      openly: ['de-spd'],
    })
  })
})
