import { type Identifier, type IdentifierKind, identifierKey } from '../identifier.ts'
import type { Entry, EntryStatus } from '../list/entry.ts'
import type { ListState } from '../list/list.ts'
import type { ListIndex } from '../list/list-index.ts'
import type { Party } from '../parties/party.ts'
import type { PartyClue } from './party-clue.ts'

/** Accounts that hold the addresses of those who signed. The others measure or protect, and agencies share them. */
const HOLDS_DATA: readonly IdentifierKind[] = ['nationbuilder-site', 'mailing-list']

/** Entries whose facts about the operator stand. Where those are disputed, a second site is not drawn into it. */
const FIRM: readonly EntryStatus[] = ['listed', 'historical', 'corrected']

interface Owner {
  party: string
  name: string
  sharedWith: string
  /** A person or an association close to a party is not the party. */
  isParty: boolean
}

/** Account numbers that a listed site, or a party's own, shows as well. A number that two parties have is an agency's. */
export function identifierClues(
  identifiers: readonly Identifier[],
  host: string,
  known: { parties: readonly Party[]; index: ListIndex; lists: readonly ListState[] },
): PartyClue[] {
  return identifiers.flatMap((identifier): PartyClue[] => {
    const owners = ownersOf(identifier, host, known)
    const [first] = owners
    if (first === undefined || new Set(owners.map(({ party }) => party)).size > 1) return []
    const { party, name, sharedWith } = first
    const strong = HOLDS_DATA.includes(identifier.kind) && owners.some(({ isParty }) => isParty)
    return [
      {
        kind: 'shared-identifier',
        strength: strong ? 'strong' : 'medium',
        party,
        name,
        seen: identifier.value,
        at: { place: 'page', ref: null, href: null },
        identifier,
        sharedWith,
      },
    ]
  })
}

function ownersOf(
  identifier: Identifier,
  host: string,
  { parties, index, lists }: Parameters<typeof identifierClues>[2],
): Owner[] {
  const key = identifierKey(identifier)
  const own = parties
    .filter(({ identifiers = [] }) => identifiers.some((one) => identifierKey(one) === key))
    .map(({ id, name }): Owner => ({ party: id, name, sharedWith: name, isParty: true }))
  const listed = (index.get(key) ?? [])
    .filter(({ match, listId }) => match === 'identifier' && lists.some(({ id }) => id === listId))
    .filter(({ entry }) => speaksOfParty(entry) && !isSiteOf(entry, host))
    .map(({ entry }): Owner => {
      const name = parties.find(({ id }) => id === entry.party.id)?.name ?? entry.party.name
      return { party: entry.party.id, name, sharedWith: entry.id, isParty: entry.relation === 'party-run' }
    })
  return [...own, ...listed]
}

/** Of a site that a party only promoted it is not known who runs it. */
const speaksOfParty = ({ status, relation }: Entry): boolean =>
  FIRM.includes(status) && relation !== 'promoted'

/** A listed site shares its numbers with itself. */
const isSiteOf = ({ domains }: Entry, host: string): boolean =>
  domains.some(({ name, match }) => host === name || (match === 'domain' && host.endsWith(`.${name}`)))
