import type { FrameFacts } from '../facts.ts'
import { isNeutralHost } from '../hosts/neutral-hosts.ts'
import type { LinkedDocument } from '../linked-document.ts'
import type { ListState } from '../list/list.ts'
import type { ListIndex } from '../list/list-index.ts'
import type { Party } from '../parties/party.ts'
import { identifiersOf } from '../reading/identifiers.ts'
import { partyOfHost } from '../reading/party-of-host.ts'
import type { Reading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { contactClues } from './contact-clues.ts'
import { documentClues } from './document-clues.ts'
import { formClues } from './form-clues.ts'
import { identifierClues } from './identifier-clues.ts'
import { pageTexts } from './page-texts.ts'
import { partiesShown } from './parties-shown.ts'
import type { PartyClue } from './party-clue.ts'
import { partyToday } from './party-today.ts'

/** Clues of one party that are kept, and of all parties; more say nothing more. */
const OF_A_PARTY = 8
const IN_ALL = 24

export interface CluesIn {
  frames: readonly FrameFacts[]
  page: Reading
  documents: readonly LinkedDocument[]
  parties: readonly Party[]
  index: ListIndex
  lists: readonly ListState[]
  /** Whether the list that comes with the extension holds a host and does not call its entry current. */
  isLapsed: (host: string) => boolean
}

/**
 * What may tell who is behind the forms of a page, strongest first. Hosting, page builder and template prove nothing
 * and are not looked at; persons are no clue; a link to a party's site is none either. Pure.
 */
export function findClues({ frames, page, documents, parties, ...known }: CluesIn): PartyClue[] {
  const { index, lists, isLapsed } = known
  if (isNeutralHost(page.host) || !page.forms.some(takesData)) return []
  const today = partyToday(parties, isLapsed)
  const contacts = contactClues(pageTexts(frames), page.url, parties, today)
  const all = [
    ...formClues(frames, page, today),
    ...documentClues(documents, parties, today),
    ...identifierClues(identifiersOf(frames), page.host, { parties, index, lists }),
    ...(contacts.length === 0 ? [] : withoutCrowd(contacts, partiesShown(frames, page.url, parties))),
  ]
  // On a party's own site everything leads to the party, and everybody knows.
  const host = partyOfHost(page.host, parties)
  return bounded(withoutBareAddresses(distinct(all.filter(({ party }) => party !== host))))
}

/**
 * A letter to members of several parties, a page of news, a quiz on how to vote: what is shown of them there is what
 * the page is about, and says of none of them that it is behind it.
 */
function withoutCrowd(
  contacts: PartyClue[],
  { reachable, named }: ReturnType<typeof partiesShown>,
): PartyClue[] {
  const shown = new Set([...reachable, ...contacts.map(({ party }) => party)])
  if (shown.size > 1) return []
  // An imprint has to stand on a page about other parties, too.
  return named.size > 1 ? contacts.filter(({ kind }) => kind === 'imprint-line') : contacts
}

/** Others may live there: an address says something only beside another clue. */
const withoutBareAddresses = (clues: PartyClue[]): PartyClue[] =>
  clues.filter(
    ({ kind, party }) =>
      kind !== 'party-address' ||
      clues.some((other) => other.party === party && other.kind !== 'party-address'),
  )

function distinct(clues: PartyClue[]): PartyClue[] {
  const found = new Map<string, PartyClue>()
  for (const clue of clues) {
    const key = `${clue.kind} ${clue.party} ${clue.seen}`
    if (!found.has(key)) found.set(key, clue)
  }
  return [...found.values()].sort((one, other) => weight(one) - weight(other))
}

const weight = ({ strength }: PartyClue): number => (strength === 'strong' ? 0 : 1)

function bounded(clues: PartyClue[]): PartyClue[] {
  const kept = new Map<string, number>()
  const few = clues.filter(({ party }) => {
    kept.set(party, (kept.get(party) ?? 0) + 1)
    return (kept.get(party) ?? 0) <= OF_A_PARTY
  })
  return few.slice(0, IN_ALL)
}
