import { getDomain } from 'tldts'
import type { DocumentFacts, FetchedDocument } from '../document-facts.ts'
import { hostOf } from '../hosts/host-of.ts'
import type { DocumentToRead, LinkedDocument, Opened } from '../linked-document.ts'
import type { DocumentReading } from '../reading/document-reading.ts'
import { foldText } from '../reading/fold-text.ts'
import { isOthersPolicy } from '../reading/is-others-policy.ts'
import type { PartyNamed } from '../reading/parties-named.ts'
import type { PartyContact } from '../reading/party-contacts.ts'
import { linkKind } from '../reading/policy-links.ts'
import type { Wording } from '../reading/wording.ts'

/** Characters below which scripts beside a text may draw the rest of it. */
const SHORT_TEXT = 1_000

/** Letters of a part of a host that can be an organisation's name. */
const NAME_LETTERS = 4

/** A document as fetched, and as read where a text came. */
export interface ReadDocument {
  fetched: FetchedDocument
  reading: DocumentReading | null
  /** Letters and figures of its text alone, for finding names. */
  letters: string
  pointsFurther: boolean
  partiesNamed: PartyNamed[]
  partyContacts?: PartyContact[]
}

/** Joins what a page links to with what has been opened of it, by the address as linked. */
export function linkedDocuments(
  wanted: readonly DocumentToRead[],
  read: readonly ReadDocument[],
  pageHost: string,
): LinkedDocument[] {
  return wanted.map((one) => {
    const found = read.find(({ fetched }) => fetched.asked === one.href)
    if (found === undefined) return { ...one, opened: null, reading: null, partiesNamed: [] }
    const { reading, partiesNamed, partyContacts = [] } = found
    const contacts = partyContacts.length > 0 ? { partyContacts } : {}
    return { ...one, opened: openedAs(found, pageHost), reading, partiesNamed, ...contacts }
  })
}

function openedAs({ fetched, letters, pointsFurther }: ReadDocument, pageHost: string): Opened {
  const { outcome, asked, at } = fetched
  const url = outcome === 'read' ? fetched.facts.url : asked
  return {
    outcome,
    status: 'status' in fetched ? fetched.status : null,
    mime: 'mime' in fetched ? fetched.mime : '',
    url,
    at,
    perhapsDrawn: outcome === 'read' && perhapsDrawn(fetched.facts),
    providers: isOthersPolicy(url, pageHost),
    namesSite: namesSite(letters, pageHost),
    pointsFurther,
  }
}

/** A part of the site's host stands in the document's text, written in whatever way. */
function namesSite(letters: string, host: string): boolean {
  const labels = host.split('.').slice(0, -1).map(lettersOf)
  return labels.some((label) => label.length >= NAME_LETTERS && letters.includes(label))
}

/** The letters and figures of a text, folded and without what stands between them. */
export const lettersOf = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')

function perhapsDrawn({ blocks, scripts }: DocumentFacts): boolean {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return (scripts ?? 0) > 0 && characters < SHORT_TEXT
}

/**
 * Whether a document links to further information on personal data of the same organisation: a policy in chapters, a
 * notice for each service. What is not found in such a document may stand behind those links.
 */
export function pointsFurther({ links, url }: DocumentFacts, wording: Wording): boolean {
  const host = hostOf(url)
  const own = withoutFragment(url)
  const domain = domainOf(url)
  return links.some(({ text, href }) => {
    // Links to the policies of providers are recipients told, not chapters of this one.
    if (withoutFragment(href) === own || domainOf(href) !== domain) return false
    const link = { ref: 'l0', place: 'page', text, href, hiddenBy: null, sentence: '' } as const
    return linkKind(link, host, wording) === 'policy'
  })
}

const domainOf = (address: string): string =>
  getDomain(address, { allowPrivateDomains: true }) ?? hostOf(address)

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '')
