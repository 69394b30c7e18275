import type { FetchedDocument } from './document-facts.ts'
import type { Ref } from './facts.ts'
import type { DocumentReading } from './reading/document-reading.ts'
import type { PartyNamed } from './reading/parties-named.ts'
import type { PartyContact } from './reading/party-contacts.ts'
import type { LinkReading } from './reading/reading.ts'

/** What the page gives a document out to be. */
export type LinkedAs = 'policy' | 'legal-notice'

/** A document that the page links to and that a person would open to learn what becomes of their data. */
export interface DocumentToRead {
  /** Absolute http(s) address, with its fragment. */
  href: string
  as: LinkedAs
  /** Where a person meets it; of several links the one nearest to a form. */
  link: LinkReading
  /** Forms at which it is linked; empty where it is linked elsewhere on the page alone. */
  forms: Ref[]
  /** The host, where it is not this site's: read only once the person has said so. */
  foreignHost: string | null
}

export type DocumentOutcome = FetchedDocument['outcome']

/** The same with what came of opening it. */
export interface LinkedDocument extends DocumentToRead {
  /** Null while nobody has asked for it. */
  opened: Opened | null
  /** Null unless a text came. */
  reading: DocumentReading | null
  /** Political parties that its text names; empty where none came. In what role, their sentences say. */
  partiesNamed: PartyNamed[]
  /** Mail and postal addresses of parties that its text shows; left out where there are none. */
  partyContacts?: PartyContact[]
}

export interface Opened {
  outcome: DocumentOutcome
  /** HTTP status of a server that says no, otherwise null. */
  status: number | null
  /** Kind of a document that is no page, otherwise ''. */
  mime: string
  /** Address after redirects; as asked where none came. */
  url: string
  /** ISO 8601. */
  at: string
  /** A short text beside scripts: what a person sees may be more. */
  perhapsDrawn: boolean
  /** The address it ended at is that of a known service (forms, mail, advertising) that is not this site. */
  providers: boolean
  /** The document holds the name of the site. */
  namesSite: boolean
  /** The document points on to further information on personal data. */
  pointsFurther: boolean
}
