import type { Entry } from '../list/entry.ts'

/** Why an entry is contested, in the words that an editor sorts by. */
export const CORRECTION_REASONS = [
  'wrong-fact',
  'changed-hands',
  'site-corrected',
  'own-site',
  'source-gone',
  'other',
] as const

export type CorrectionReason = (typeof CORRECTION_REASONS)[number]

/** One source as it stands in the fields. */
export interface TypedSource {
  /** Of the fields alone, so that what is typed stays together when another source is removed. */
  id: number
  url: string
  title: string
  publisher: string
  date: string
  states: string
  namesThisSite: boolean
}

/** A party that stands in no register: the person types its name. */
export const OTHER_PARTY = 'other'

/** What a person says of a site that is on no list. '' where nothing was said. */
export interface SiteAnswers {
  /** Address or host, as typed. */
  site: string
  /** All hosts of the registrable domain, where the address is one of several. */
  whole: boolean
  country: string
  kind: Entry['kind'] | ''
  /** Id of a party, or `OTHER_PARTY`. */
  party: string
  partyName: string
  relation: Entry['relation'] | ''
  operator: string
  sources: TypedSource[]
  note: string
}

/** What a person says about an entry. */
export interface CorrectionAnswers {
  /** Id of the entry. */
  entry: string
  what: CorrectionReason | ''
  shows: string
  /** One a line. */
  addresses: string
  /** For printing with the entry, from whoever runs the site. */
  reply: string
  /** How to reach the person; kept nowhere, not even until a reload. */
  contact: string
}

/** What both kinds of suggestion ask. */
export interface SharedAnswers {
  /** Id of the list that it is for. */
  list: string
  /** Whether address, clues and findings of the page go with it. */
  withSeen: boolean
}

export const emptySource = (id: number): TypedSource => ({
  id,
  url: '',
  title: '',
  publisher: '',
  date: '',
  states: '',
  namesThisSite: true,
})
