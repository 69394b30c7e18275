import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { SuggestionTexts } from '../languages/shape/suggestion.ts'
import type { Entry, Source } from '../list/entry.ts'
import type { LocalText } from '../list/local-text.ts'
import { quoted } from '../outgoing/quoted.ts'
import type { Party } from '../parties/party.ts'
import { OTHER_PARTY, type SiteAnswers, type TypedSource } from './answers.ts'
import type { PageSeen } from './page-seen.ts'
import { domainOf, siteOf } from './site.ts'
import { line } from './typed.ts'

/** Characters that an entry takes; one more is kept so that a cut text is told of. */
const MAX = { text: 600, name: 200, url: 500 }
/** Characters of a quote inside a note. */
const QUOTE = 300

/** An entry as far as it goes: null where a person has not said it yet. */
export type DraftEntry = Omit<Entry, OpenMember> & { [Member in OpenMember]: Entry[Member] | null }

type OpenMember = 'id' | 'country' | 'kind' | 'party' | 'relation' | 'summary'

/** Languages in which our list's editors write each entry. */
type EntryLanguage = 'en' | 'fr'

/** Sentences that go into an entry, in one of its languages. */
export interface EntryWords {
  own: SuggestionTexts['entry']
  listed: InterfaceTexts['headline']['listed']
  thisSite: string
}

export interface DraftContext {
  /** Null for an empty draft. */
  seen: PageSeen | null
  words: Record<EntryLanguage, EntryWords>
  /** Language in which the person writes. */
  language: string
  parties: readonly Pick<Party, 'id' | 'name' | 'country'>[]
  /** Of the extension. */
  version: string
  now: Date
}

/** The entry that follows from what was seen and what the person says; nothing in it is decided. */
export function draftEntry(answers: SiteAnswers, context: DraftContext): DraftEntry {
  const { seen, words, version, now } = context
  const both = (write: (words: EntryWords, language: EntryLanguage) => string): LocalText => ({
    en: write(words.en, 'en'),
    fr: write(words.fr, 'fr'),
  })
  const today = now.toISOString().slice(0, 10)
  const day = seen?.readAt.slice(0, 10) ?? today
  const site = siteOf(answers.site)
  const domain = site === null || typeof site === 'string' ? null : domainOf(site, answers.whole)
  const party = chosenParty(answers, context)
  const operator = line(answers.operator, MAX.name)
  const named = seen?.named.find((one) => one.party === party?.id)
  const sources = answers.sources.filter(isBegun).map((source) => sourceOf(source, context.language))
  return {
    id: domain?.name ?? null,
    domains: domain === null ? [] : [domain],
    country: answers.country || null,
    kind: answers.kind || null,
    operator: {
      name: operator === '' ? both(({ own }) => own.notStated) : { [context.language]: operator },
      type: 'unknown',
    },
    party,
    relation: answers.relation || null,
    summary: summaryOf(sources, answers.relation, party, both),
    dataCollected: both(
      ({ own }, language) => seen?.asked[language]?.join(', ').slice(0, MAX.text) || own.notKnown,
    ),
    collects: seen?.collects ?? 'unknown',
    disclosure: {
      degree: named === undefined ? 'unknown' : 'disclosed',
      note: both(({ own }) => noteOnNaming(named, own)),
    },
    seen: { from: day, to: day, estimated: false },
    // For the editors to decide. Until they do, a draft that slips into a list is shown to nobody and is overdue.
    status: 'retired',
    history: [{ date: today, status: 'retired', note: both(({ own }) => own.suggested) }],
    nextReview: today,
    checkedLive: null,
    regulatorActs: [],
    identifiers: [],
    sources,
    reply: null,
    confidence: 'reported',
    caution: cautionOf(seen, version, today),
  }
}

function noteOnNaming(named: PageSeen['named'][number] | undefined, own: SuggestionTexts['entry']): string {
  if (named === undefined) return own.notLookedAt
  return named.quote === '' ? own.namedOnPage : own.namedAtForm(quoted(named.quote, own.marks, QUOTE))
}

/** Whether the person has begun to fill in this source. */
export const isBegun = ({ url, title, publisher, date, states }: TypedSource): boolean =>
  [url, title, publisher, date, states].some((text) => text.trim() !== '')

/** One character beyond the limit is kept: the entry's check then tells that the text is too long. */
const sourceOf = (typed: TypedSource, language: string): Source => ({
  url: line(typed.url, MAX.url + 1),
  title: line(typed.title, MAX.name + 1),
  publisher: line(typed.publisher, MAX.name + 1),
  date: line(typed.date, MAX.name),
  states: { [language]: line(typed.states, MAX.text + 1) },
  namesThisSite: typed.namesThisSite,
  copyOf: null,
})

/** The party of the register or the clues, or one that the person names; never with a person. */
function chosenParty(
  { party, partyName, country }: Pick<SiteAnswers, 'party' | 'partyName' | 'country'>,
  { seen, parties }: Pick<DraftContext, 'seen' | 'parties'>,
): Entry['party'] | null {
  if (party === '') return null
  if (party !== OTHER_PARTY) {
    const known = parties.find(({ id }) => id === party)?.name
    const name = known ?? seen?.clues.find((clue) => clue.party === party)?.name
    return name === undefined ? null : { id: party, name, person: null }
  }
  const name = line(partyName, MAX.name)
  return name === '' ? null : { id: slug(`${country} ${name}`), name, person: null }
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || OTHER_PARTY

/** In the strength of the first source that names the site, as the list's own sentences are. */
function summaryOf(
  sources: readonly Source[],
  relation: SiteAnswers['relation'],
  party: Entry['party'] | null,
  both: (write: (own: EntryWords) => string) => LocalText,
): LocalText | null {
  const publisher = sources.find(
    ({ namesThisSite, publisher }) => namesThisSite && publisher !== '',
  )?.publisher
  if (publisher === undefined || relation === '' || party === null) return null
  return both(({ listed, thisSite }) => listed[relation](publisher, thisSite, party.name))
}

/** For the editors, in English. */
function cautionOf(seen: PageSeen | null, version: string, today: string): string {
  const clues = seen?.clues ?? []
  const strong = clues.filter(({ strength }) => strength === 'strong').length
  const told =
    clues.length === 0
      ? 'No clue was seen on the page.'
      : `Clues on the page: ${strong} strong, ${clues.length - strong} medium; by themselves they prove nothing.`
  return `Suggested on ${today} with Before You Sign ${version}; no editor has checked it. Status, review date, operator and summary are for the editors to decide. ${told}`
}
