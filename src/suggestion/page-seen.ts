import type { Assessment } from '../assessment.ts'
import type { PartyClue } from '../clues/party-clue.ts'
import type { Finding, Outcome } from '../finding.ts'
import { askedFields } from '../interface/asked-fields.ts'
import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { Entry } from '../list/entry.ts'
import type { LocalText } from '../list/local-text.ts'
import { printedAddress, printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { Party } from '../parties/party.ts'
import { partiesNamed } from '../reading/parties-named.ts'
import type { FormPurpose, FormReading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { partyOfClues } from './clue-party.ts'
import { type ListNamed, listNamed } from './list-named.ts'

/** Characters of a sentence, and of a name or number, of the page in a file. */
const MAX = { sentence: 300, name: 120 }

/** A clue as it leaves: cleaned, and without what points into the page's document. */
export interface ClueSeen
  extends Pick<PartyClue, 'kind' | 'strength' | 'party' | 'name' | 'seen' | 'identifier'> {
  place: PartyClue['at']['place']
  /** Of the document that was opened; without query and fragment. */
  href: string | null
  sharedWith: string | null
}

/** An entry that the popup showed for this page. */
export interface ListedHere {
  list: ListNamed
  entry: string
  party: string
  summary: LocalText
  ofThisPage: boolean
}

/** What of an assessment a suggestion may hold: no title, no query, no field, nothing a person typed. */
export interface PageSeen {
  /** Without query and fragment: they often name the visitor. '' where the page has no web address. */
  url: string
  host: string
  /** ISO 8601. */
  readAt: string
  kind: Entry['kind'] | null
  collects: Entry['collects']
  /** What the forms ask for, in the words of each language of an entry and of the page's. */
  asked: Record<string, string[]>
  clues: ClueSeen[]
  /** Id of the party that they point to. */
  party: string | null
  findings: { rule: string; outcome: Outcome }[]
  /**
   * Parties (ids) that the page names in sight of everybody; `quote`: words of a notice at a form that name one as
   * taking the data, '' where they are named in another place.
   */
  named: { party: string; quote: string }[]
  listings: ListedHere[]
  lists: ListNamed[]
}

/** Purposes that are kinds of a list as well; for the others a person has to say. */
const KINDS: Partial<Record<FormPurpose, Entry['kind']>> = { petition: 'petition', survey: 'survey' }

export function pageSeen(
  assessment: Assessment,
  { fields, parties }: { fields: Record<string, InterfaceTexts['field']>; parties: readonly Party[] },
): PageSeen {
  const { url, host, checkedAt, findings, listings, lists } = assessment
  const forms = assessment.forms.filter(takesData)
  const outcomes = new Map(findings.map(({ rule, outcome }) => [`${rule} ${outcome}`, { rule, outcome }]))
  return {
    url: printedAddress(url)?.text ?? '',
    host: printedHost(host),
    readAt: checkedAt,
    kind: forms.flatMap(({ purpose }) => KINDS[purpose] ?? [])[0] ?? null,
    collects: forms.length > 0 ? 'yes' : 'unknown',
    asked: Object.fromEntries(
      Object.entries(fields).map(([language, names]) => [language, wordsOf(forms, names)]),
    ),
    clues: strongFirst(assessment.clues).map(clueSeen),
    party: partyOfClues(assessment.clues),
    findings: [...outcomes.values()],
    named: [...namedAtForm(forms, url, parties), ...namedOnPage(findings)],
    listings: listings.map(({ entry, list, matched }) => ({
      list: listNamed(list),
      entry: entry.id,
      party: entry.party.name,
      summary: entry.summary,
      ofThisPage: matched === 'page',
    })),
    lists: lists.map(listNamed),
  }
}

function wordsOf(forms: readonly FormReading[], names: InterfaceTexts['field']): string[] {
  const { required, optional } = askedFields({ fields: forms.flatMap((form) => form.fields) }, names)
  return [...required, ...optional]
}

const strongFirst = (clues: readonly PartyClue[]): PartyClue[] => [
  ...clues.filter(({ strength }) => strength === 'strong'),
  ...clues.filter(({ strength }) => strength !== 'strong'),
]

const clueSeen = ({
  kind,
  strength,
  party,
  name,
  seen,
  at,
  identifier,
  sharedWith,
}: PartyClue): ClueSeen => ({
  kind,
  strength,
  party: plainText(party, MAX.name),
  name: plainText(name, MAX.name),
  seen: plainText(seen, MAX.sentence),
  place: at.place,
  href: at.href === null ? null : (printedAddress(at.href)?.text ?? null),
  ...(identifier && { identifier: { kind: identifier.kind, value: plainText(identifier.value, MAX.name) } }),
  sharedWith: sharedWith === undefined ? null : plainText(sharedWith, MAX.name),
})

/** What a person would have to unfold first is not said openly. */
function namedAtForm(
  forms: readonly FormReading[],
  url: string,
  parties: readonly Party[],
): PageSeen['named'] {
  const quotes = forms.flatMap(({ notice }) => notice.controller_identity ?? [])
  const texts = quotes.filter(({ folded }) => folded !== true).map(({ text }) => text)
  return partiesNamed(texts, url, parties).map(({ party, quote }) => ({
    party,
    quote: plainText(quote, MAX.sentence),
  }))
}

/** Parties to which clues point and which the page names where a person reads before sending. */
const namedOnPage = (findings: readonly Finding[]): PageSeen['named'] =>
  findings
    .filter(({ rule, outcome }) => rule === 'party-named' && outcome === 'met')
    .flatMap(({ evidence }) => evidence)
    .flatMap((one) => (one.kind === 'clue' ? [{ party: one.clue.party, quote: '' }] : []))
