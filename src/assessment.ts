import type { Finding } from './finding.ts'
import type { Listing } from './list/listing.ts'
import type { FormReading } from './reading/reading.ts'

export const ASSESSMENT_SCHEMA = 1

/** In order of weight; `quiet`: nothing here takes personal data; `blind`: this page could not be looked at. */
export type Level = 'listed' | 'missing' | 'unclear' | 'informed' | 'quiet' | 'blind'

/** Why something, or everything, was not checked. */
export type NotChecked =
  | 'page-too-large'
  | 'hidden-form'
  | 'language-unknown'
  | 'policy-not-read'
  | 'browser-page'
  | 'store-page'
  | 'document'
  | 'no-access'
  | 'not-loaded'
  | 'still-reading'

/** The one object that badge, banner, popup and complaint draw. Language-free: texts are added by who shows it. */
export interface Assessment {
  schema: typeof ASSESSMENT_SCHEMA
  level: Level
  url: string
  host: string
  title: string
  language: string
  /** ISO 8601. */
  checkedAt: string
  /** The forms that take personal data. */
  forms: FormReading[]
  findings: Finding[]
  listings: Listing[]
  /** Changes when a rule's outcome or a listing does; "hide until something new" compares it. */
  signature: string
  notChecked: NotChecked[]
  list: { number: number; issued: string }
}
