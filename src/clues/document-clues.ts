import { hostOf } from '../hosts/host-of.ts'
import type { LinkedDocument } from '../linked-document.ts'
import type { Party } from '../parties/party.ts'
import type { DocumentType, NamedParty } from '../reading/document-reading.ts'
import { partiesMentioned } from '../reading/parties-mentioned.ts'
import { type PartyNamed, partiesNamed } from '../reading/parties-named.ts'
import { contactSpeaks } from './contact-speaks.ts'
import { imprintLines } from './imprint-lines.ts'
import { namedAsItsDomain } from './named-as-its-domain.ts'
import type { PartyClue } from './party-clue.ts'
import type { PartyToday } from './party-today.ts'

/** What names whoever is responsible; an article about something else does not. */
const SPEAKING: readonly DocumentType[] = ['privacy-policy', 'legal-notice', 'cookie-policy', 'terms']

/** What the page's own policies and legal notices tell: where they stand, whom they name, whose addresses they show. */
export function documentClues(
  documents: readonly LinkedDocument[],
  parties: readonly Party[],
  today: PartyToday,
): PartyClue[] {
  const found = documents.filter(isOwn).map((one) => ({
    linked: one,
    onDomain: onPartyDomain(one, today),
    inside: inDocument(one, parties, today),
  }))
  // Policies of several parties side by side: a page about parties.
  const several = new Set(found.flatMap(({ onDomain }) => onDomain.map(({ party }) => party))).size > 1
  return found.flatMap(({ linked, onDomain, inside }) => {
    const isElsewhere = linked.foreignHost !== null || onDomain.length > 0
    const all = [...(several ? [] : onDomain), ...inside]
    return isElsewhere ? all.filter(({ party }) => !isSaidToBeOf(linked, party, parties)) : all
  })
}

/**
 * Whether a document may be taken for this page's own. One of another site is where a form stands at its link, or where
 * the footer links to it. One that an article links to in passing never is, even if the page has no policy at all.
 */
const isOwn = ({ foreignHost, forms, link }: LinkedDocument): boolean =>
  foreignHost === null || forms.length > 0 || link.place !== 'page'

/**
 * A link away from the forms that says whose policy it leads to ("Labour privacy policy" among the links of a footer)
 * speaks of that party's, and not of this site's, which is called "Privacy policy". A party's front whose footer puts it
 * so is missed, and names the party there; a blog about parties is not accused.
 */
function isSaidToBeOf({ forms, link }: LinkedDocument, party: string, parties: readonly Party[]): boolean {
  if (forms.length > 0) return false
  const record = parties.filter(({ id }) => id === party)
  return (
    partiesMentioned([link.text], parties).has(party) ||
    record.some((one) => namedAsItsDomain([link.text], one))
  )
}

function onPartyDomain({ href, link, opened }: LinkedDocument, today: PartyToday): PartyClue[] {
  const linked = hostOf(href)
  const ended = opened === null ? '' : hostOf(opened.url)
  const clue = (host: string, at: PartyClue['at']): PartyClue[] => {
    const party = today(host)
    if (party === null) return []
    const { id, name } = party
    return [{ kind: 'document-on-party-domain', strength: 'strong', party: id, name, seen: host, at }]
  }
  const atLink = clue(linked, { place: link.place, ref: link.ref, href })
  return atLink.length > 0 ? atLink : clue(ended, { place: 'document', ref: link.ref, href })
}

function inDocument(linked: LinkedDocument, parties: readonly Party[], today: PartyToday): PartyClue[] {
  const { opened, reading, link, href, partyContacts = [] } = linked
  if (opened === null || reading === null || !SPEAKING.includes(reading.type)) return []
  const at: PartyClue['at'] = { place: 'document', ref: link.ref, href }
  const contacts = partyContacts.filter((contact) => contactSpeaks(contact, today))
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
