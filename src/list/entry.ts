import type { Identifier } from '../identifier.ts'
import type { LocalText } from './local-text.ts'

export const ENTRY_STATUSES = ['listed', 'historical', 'disputed', 'corrected', 'retired'] as const

/**
 * As decided by the editors; `standing` lowers it when sources grow old. `disputed`: a question of fact is open;
 * `corrected`: the site now says what was missing; `retired`: kept for the record and shown to nobody.
 */
export type EntryStatus = (typeof ENTRY_STATUSES)[number]

/** Characters of its texts: of a sentence or two, and of a name or title. */
export const ENTRY_TEXTS = { text: 600, name: 200 }

/** One site run for, by or beside a party, with what its sources say and no more. One file in `entries/`. */
export interface Entry {
  /** The first domain, which is also the file's name. */
  id: string
  /** `domain`: the registrable domain with all its hosts; `host`: this host only. */
  domains: { name: string; match: 'domain' | 'host' }[]
  country: string
  kind:
    | 'petition'
    | 'quiz'
    | 'survey'
    | 'support-declaration'
    | 'vote-application'
    | 'contest'
    | 'share-a-friend'
    | 'lookalike'
  operator: { name: LocalText; type: string }
  party: { id: string; name: string; person: string | null }
  /** `party-run`: the party, its committee or its candidate's campaign; `party-figure`: a person or an association chaired by one; `promoted`: pushed by the party, operator not named. */
  relation: 'party-run' | 'party-figure' | 'promoted'
  /** One sentence in the strength of the sources: who ran it, according to whom, when. */
  summary: LocalText
  dataCollected: LocalText
  collects: 'yes' | 'likely' | 'unknown'
  /** What a visitor could see of the operator. `disclosed` entries are never called hidden. */
  disclosure: { degree: 'disclosed' | 'discreet' | 'undisclosed' | 'unknown'; note: LocalText }
  seen: { from: string; to: string; estimated: boolean }
  status: EntryStatus
  /** What the editors decided and when, oldest first; the last is `status`. */
  history: { date: string; status: EntryStatus; note: LocalText }[]
  /** ISO date by which the editors look at the entry again; past it the entry has no level. */
  nextReview: string
  /** Date of a look at the live site by an editor, null if none. */
  checkedLive: string | null
  regulatorActs: { authority: string; date: string; outcome: LocalText }[]
  /** Account numbers in the site's public source, seen by an editor or printed by a source. */
  identifiers: Identifier[]
  sources: Source[]
  /** What the operator answered, in its own strength; null where no answer is known. */
  reply: { date: string; text: LocalText; url: string | null } | null
  confidence: 'confirmed' | 'reported'
  /** For the editors, in English; never shown. */
  caution: string
}

export interface Source {
  url: string
  title: string
  publisher: string
  /** ISO date, month or year. */
  date: string
  /** The page bears no date and `date` is the editors' estimate, so it never makes an entry current. */
  dateEstimated?: true
  states: LocalText
  /** False where the source proves the wider affair and does not print the domain. */
  namesThisSite: boolean
  /** Whose text it is, where the stored address is a copy of it; null where it is the publisher's own. */
  copyOf: string | null
}
