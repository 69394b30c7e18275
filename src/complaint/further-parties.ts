import type { Assessment } from '../assessment.ts'
import type { PartyClue } from '../clues/party-clue.ts'
import type { Listing } from '../list/listing.ts'
import { printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { Answers } from './answers.ts'
import { cluesToPassOn } from './clue-blocks.ts'
import { listingsToPassOn } from './context-section.ts'
import { documentsOfTheSite } from './documents-of-the-site.ts'
import type { LetterLaw } from './letter-law.ts'
import { pleaded } from './pleaded.ts'

/** Who else may be a controller or a recipient, and what says so. */
export type FurtherParty =
  | { kind: 'target'; host: string }
  | { kind: 'publisher'; name: string }
  | { kind: 'listed'; listing: Listing }
  | { kind: 'clue'; clue: PartyClue }

/** Of one kind, in one letter; characters of a name. */
const LIMITS = { each: 4, name: 120 }

type Known = Pick<Assessment, 'forms' | 'findings' | 'listings' | 'documents' | 'host'>
type Told = Pick<Answers, 'looked' | 'passOnListings' | 'passOnClues'>

/**
 * Others than whom the letter is about, from facts alone: where the form is sent, whom the legal notice names as the
 * publisher, a party that a listing or a strong clue points to. What another part of the letter tells already is left out.
 */
export function furtherParties(assessment: Assessment, answers: Told, law: LetterLaw): FurtherParty[] {
  const clues = answers.passOnClues ? [] : firstOfEach(cluesToPassOn(assessment))
  const parties = new Set(clues.map(({ party }) => party))
  const listings = answers.passOnListings
    ? []
    : current(assessment).filter((one) => !parties.has(one.entry.party.id))
  return [
    ...targets(assessment, answers, law).map((host): FurtherParty => ({ kind: 'target', host })),
    ...publishers(assessment).map((name): FurtherParty => ({ kind: 'publisher', name })),
    ...listings.map((listing): FurtherParty => ({ kind: 'listed', listing })),
    ...clues.slice(0, LIMITS.each).map((clue): FurtherParty => ({ kind: 'clue', clue })),
  ]
}

/** The party in a word: inert. */
export function furtherPartyName(party: FurtherParty): string {
  switch (party.kind) {
    case 'target':
      return printedHost(party.host)
    case 'publisher':
      return party.name
    case 'listed':
      return plainText(party.listing.entry.party.name, LIMITS.name)
    case 'clue':
      return plainText(party.clue.name, LIMITS.name)
  }
}

/** One clue a party, a strong one. */
const firstOfEach = (clues: PartyClue[]): PartyClue[] =>
  clues
    .filter(({ strength }) => strength === 'strong')
    .filter(({ party }, index, all) => all.findIndex((one) => one.party === party) === index)

/**
 * Entries that name a party as running the site, as they stand today: who ran it once, or only promoted it, may have
 * nothing to do with this form.
 */
const current = ({ listings }: Known): Listing[] =>
  listingsToPassOn(listings)
    .filter(({ standing, entry }) => standing === 'listed' && entry.relation === 'party-run')
    .filter(
      ({ entry }, index, all) => all.findIndex((one) => one.entry.party.id === entry.party.id) === index,
    )

/** Hosts of another site to which a form that the letter describes is sent, where no ground, clue or listing of the letter tells of them. */
function targets(assessment: Assessment, { looked, passOnListings }: Told, law: LetterLaw): string[] {
  const { listings } = assessment
  const { forms, grounds } = pleaded(assessment, looked, law)
  const told = [
    ...grounds
      .filter(({ rule }) => rule === 'recipient-named')
      .flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence))
      .flatMap((piece) => (piece.kind === 'target' ? [piece.host] : [])),
    ...cluesToPassOn(assessment).flatMap(({ kind, seen }) => (kind === 'target-on-party-domain' ? seen : [])),
    ...(passOnListings ? listingsToPassOn(listings) : current(assessment)).map(({ host }) => host),
  ]
  const hosts = forms.flatMap(({ reading: { target } }) =>
    target.foreign && target.host !== null ? target.host : [],
  )
  return [...new Set(hosts)].filter((host) => !told.includes(host)).slice(0, LIMITS.each)
}

/** Whom the site's own legal notice names as its publisher, where whoever is named for the data is somebody else. */
function publishers(assessment: Assessment): string[] {
  const own = documentsOfTheSite(assessment)
  const controllers = [
    ...assessment.forms.flatMap(({ notice }) => notice.controller_identity ?? []).map(({ text }) => text),
    ...own.flatMap(({ reading }) => reading?.controller?.quote.text ?? []),
  ]
  const told = controllers.map(folded)
  // Without a controller, the letter is about the publisher.
  if (told.length === 0) return []
  const names = own
    .filter(({ reading }) => reading?.type === 'legal-notice')
    .flatMap(({ reading }) => reading?.publisher?.name ?? [])
    .map((name) => plainText(name, LIMITS.name))
    .filter((name) => name !== '' && !told.some((text) => text.includes(folded(name))))
  return [...new Set(names)].slice(0, LIMITS.each)
}

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
