import type { Entry } from './entry.ts'
import type { LocalText } from './local-text.ts'

export const LIST_FORMAT = 'before-you-sign-list/1'

/** What a list says of itself. */
export interface ListHead {
  format: typeof LIST_FORMAT
  name: LocalText
  /** Rises with every edition. */
  number: number
  /** ISO date. */
  issued: string
  /** ISO date: past it the list no longer stands for its entries, and they lose their level. */
  expires: string
  maintainer: { name: string; url: string | null }
  /** Written criteria. Null where they come with the list itself, as the bundled list's do with the project. */
  criteria: string | null
  /** Where suggestions and appeals go: a web address or "mailto:". */
  suggestions: string | null
  appeals: string | null
  /** The key that will sign later editions (minisign's text form), announced by the present one; null if none. */
  nextKey: string | null
}

/** One edition of a list. */
export interface List extends ListHead {
  entries: Entry[]
}

/** The list that comes with the package. */
export const BUNDLED = 'bundled'

/** Characters of a list's name, its maintainer's, or the one that a person gives it. */
export const MAX_LIST_NAME = 120

/** Why a list could not be renewed. What was there before stays. */
export const RENEWAL_TROUBLES = [
  'offline',
  'no-access',
  'not-found',
  'server-error',
  'redirected',
  'too-slow',
  'too-large',
  'not-signed',
  'bad-signature',
  'unknown-key',
  'not-a-list',
  'bad-entry',
  'older-number',
  'same-number-other-bytes',
  'expired',
  'issued-later',
  'storage-full',
  'interrupted',
] as const

export type RenewalTrouble = (typeof RENEWAL_TROUBLES)[number]

/** `index-full`: the list was renewed and is in force, but what content scripts are told of it did not fit. */
export const LIST_TROUBLES = [...RENEWAL_TROUBLES, 'index-full'] as const

export type ListTrouble = (typeof LIST_TROUBLES)[number]

/** A list as an assessment names it: which edition spoke, how old it is, and what is wrong with it. */
export interface ListState {
  /** `BUNDLED`, or the subscription's id. */
  id: string
  name: LocalText
  number: number
  issued: string
  expires: string
  expired: boolean
  /** Null where the last attempt went well; `since`: ISO 8601 of the first that did not. */
  trouble: { what: ListTrouble; since: string } | null
  /** What was stored of it could not be read: what it says of the page is not known. */
  unread?: true
}
