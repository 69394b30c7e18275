/** A text in the languages that the record offers; English is always there. */
export interface LocalText {
  en: string
  fr: string
}

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
  /** As decided by the editors; `standing` lowers it when sources grow old. */
  status: 'candidate' | 'historical' | 'review'
  /** Date of a look at the live site by an editor, null if none. */
  checkedLive: string | null
  regulator: { authority: string; date: string; outcome: LocalText } | null
  sources: Source[]
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
