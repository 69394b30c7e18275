import type { LinkedDocument } from '../linked-document.ts'
import type { Party } from '../parties/party.ts'
import type { DocumentType, NamedParty } from '../reading/document-reading.ts'
import { hostOf } from '../reading/host-of.ts'
import { type PartyNamed, partiesNamed } from '../reading/parties-named.ts'
import { partyOfHost } from '../reading/party-of-host.ts'
import { imprintLines } from './imprint-lines.ts'
import type { PartyClue } from './party-clue.ts'

/** What names whoever is responsible; an article about something else does not. */
const SPEAKING: readonly DocumentType[] = ['privacy-policy', 'legal-notice', 'cookie-policy', 'terms']

/** What the page's own policies and legal notices tell: where they stand, whom they name, whose addresses they show. */
export function documentClues(documents: readonly LinkedDocument[], parties: readonly Party[]): PartyClue[] {
  const own = documents.filter((one) => isOwn(one, documents))
  const onDomains = own.flatMap((one) => onPartyDomain(one, parties))
  // Policies of several parties side by side: a page about parties.
  const several = new Set(onDomains.map(({ party }) => party)).size > 1
  return [...(several ? [] : onDomains), ...own.flatMap((one) => inDocument(one, parties))]
}

/**
 * Whether a document may be taken for this page's own: a party's policy that an article links to in passing, beside the
 * site's own policy, is not.
 */
function isOwn(one: LinkedDocument, documents: readonly LinkedDocument[]): boolean {
  if (one.foreignHost === null || one.forms.length > 0 || one.link.place !== 'page') return true
  return documents.every((other) => other === one || other.as !== one.as)
}

function onPartyDomain({ href, link, opened }: LinkedDocument, parties: readonly Party[]): PartyClue[] {
  const linked = hostOf(href)
  const ended = opened === null ? '' : hostOf(opened.url)
  const clue = (host: string, at: PartyClue['at']): PartyClue[] => {
    const party = parties.find(({ id }) => id === partyOfHost(host, parties))
    if (party === undefined) return []
    const { id, name } = party
    return [{ kind: 'document-on-party-domain', strength: 'strong', party: id, name, seen: host, at }]
  }
  const atLink = clue(linked, { place: link.place, ref: link.ref, href })
  return atLink.length > 0 ? atLink : clue(ended, { place: 'document', ref: link.ref, href })
}

function inDocument(linked: LinkedDocument, parties: readonly Party[]): PartyClue[] {
  const { opened, reading, link, href, partyContacts: contacts = [] } = linked
  if (opened === null || reading === null || !SPEAKING.includes(reading.type)) return []
  const at: PartyClue['at'] = { place: 'document', ref: link.ref, href }
  const emails = contacts.flatMap(({ kind, text }) => (kind === 'email' ? text : []))
  const entity = (kind: PartyClue['kind'], named: NamedParty | null): PartyClue[] =>
    entityOf(named, (texts) => partiesNamed([...texts, ...emails], opened.url, parties)).map(
      ({ party, name }) => ({ kind, strength: 'strong', party, name, seen: named?.quote.text ?? name, at }),
    )
  const inNotice = reading.type === 'legal-notice' ? linked.partiesNamed : []
  const medium = [
    ...inNotice.flatMap(({ quote }) =>
      imprintLines(quote, opened.url, parties, emails).map(({ party, line }) => ({
        kind: 'imprint-line' as const,
        party,
        seen: line,
      })),
    ),
    ...contacts.map(({ party, kind, text }) => ({
      kind: kind === 'email' ? ('party-email' as const) : ('party-address' as const),
      party,
      seen: text,
    })),
  ]
  // A text that shows several parties is about parties.
  const single = new Set(medium.map(({ party }) => party)).size === 1 ? medium : []
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return [
    ...entity('policy-names-controller', reading.controller),
    ...entity('notice-names-publisher', reading.publisher),
    ...single.map(
      (one): PartyClue => ({ ...one, strength: 'medium', name: names.get(one.party) ?? one.party, at }),
    ),
  ]
}

/**
 * Parties whose name the named entity is. The entity may be read too short ("Bündnis" of "Bündnis 90/Die Grünen",
 * "République" of a longer name): then the party's name in the same sentence has to overlap it.
 */
function entityOf(named: NamedParty | null, find: (texts: string[]) => PartyNamed[]): PartyNamed[] {
  if (named?.name == null || named.name === '') return []
  const { name, quote } = named
  const from = quote.text.indexOf(name)
  if (from < 0) return find([name])
  return find([quote.text]).filter(({ by }) => {
    const text = by[0]?.text ?? ''
    const at = quote.text.indexOf(text)
    return at >= 0 && at < from + name.length && at + text.length > from
  })
}
