import type { LanguageReading, NoticeItem } from './reading.ts'
import type { DocumentSignal } from './signal.ts'

/**
 * What a linked document turns out to be. `not-found-page`: says "page not found" although the server sent it as a
 * page. `placeholder`: empty, filler text, gaps left to fill in, too short to inform. `other`: none of these.
 */
export type DocumentType =
  | 'privacy-policy'
  | 'legal-notice'
  | 'cookie-policy'
  | 'terms'
  | 'placeholder'
  | 'not-found-page'
  | 'other'

/** What a linked document means: facts read with a language's lexicon. */
export interface DocumentReading {
  url: string
  title: string
  /** ISO 8601. */
  readAt: string
  language: LanguageReading
  type: DocumentType
  /** Why this type; heaviest first. */
  typeSignals: DocumentSignal[]
  /** Items of GDPR Art. 13 that the document states, each with up to three quotes. */
  notice: DocumentNotice
  /** Who is said to be responsible for the data: the sentence, and the name where one can be read. */
  controller: NamedParty | null
  /** Who is said to publish the site; legal notices name them. */
  publisher: NamedParty | null
  /** Where a document that is not a privacy policy tells about personal data: its heading or first sentence. */
  dataSection: DocumentQuote | null
  /** Gaps that nobody filled in ("[to be completed]"), as they stand in the text. */
  gaps: DocumentQuote[]
  /** True where the whole text was read: nothing was cut off on the way here, nothing was left out by a bound. */
  complete: boolean
  /** Characters that were read. */
  characters: number
}

export type DocumentNotice = Partial<Record<NoticeItem, DocumentQuote[]>>

export interface DocumentQuote {
  /** The sentence, at most 300 characters. */
  text: string
  /** The heading it stands under, '' if there is none. */
  heading: string
}

export interface NamedParty {
  name: string | null
  quote: DocumentQuote
}
