import type { DocumentNotice, DocumentQuote, NamedParty } from './document-reading.ts'
import { hasEmail } from './has-email.ts'
import { hasPhone } from './has-phone.ts'
import { namedEntity } from './named-entity.ts'
import type { Hit } from './phrase-index.ts'
import { hasPostalAddress } from './postal-address.ts'
import { addQuote, quoteAt, type ReadPassage, statedBy } from './stated-items.ts'
import { hasAny, inPageLanguage, type Scan, sentenceOf, type Wording } from './wording.ts'

const QUOTE_CHARACTERS = 300
/** Passages below the mention of an officer in which the address may stand. */
const CONTACT_PASSAGES = 3

const reaches = (text: string, wording: Wording): boolean =>
  hasEmail(text) || hasPhone(text) || hasPostalAddress(text, wording)

/** Who is responsible for the data: by the role, by what they do with the data, by how the text calls itself. */
export function namedController(
  passages: readonly ReadPassage[],
  sites: string[],
  wording: Wording,
): NamedParty | null {
  const role = (passage: ReadPassage): Hit[] => inPageLanguage(wording, passage.scan, 'words.controllerWord')
  const self = (passage: ReadPassage): Hit[] =>
    inPageLanguage(wording, passage.scan, 'words.selfNamed', 'words.operator')
  const uses = (passage: ReadPassage): Hit[] => [
    ...statedBy(passage.scan, 'controller_identity', wording),
    ...statedBy(passage.scan, 'purposes', wording),
    ...statedBy(passage.scan, 'recipients', wording),
  ]
  const anchored = passages.filter((passage) => passage.anchored)
  const under = anchored.filter(
    ({ opens, heading }) =>
      opens &&
      inPageLanguage(wording, wording.scan(heading), 'words.controllerWord', 'words.whoWeAre').length > 0,
  )
  return (
    partyIn(anchored, role, sites, wording, true) ??
    partyIn(passages, self, sites, wording, false) ??
    partyIn(under, () => [START], sites, wording, true) ??
    partyIn(anchored, uses, sites, wording, false)
  )
}

/** Who is said to publish the site: by a heading, by a sentence on the site, by a role before a colon. */
export function namedPublisher(
  passages: readonly ReadPassage[],
  sites: string[],
  wording: Wording,
): NamedParty | null {
  const under = passages.filter(
    ({ opens, heading }) => opens && publisherCues(wording.scan(heading), wording).length > 0,
  )
  return (
    partyIn(under, () => [START], sites, wording, true) ??
    partyIn(passages, ({ scan }) => inPageLanguage(wording, scan, 'words.operator'), sites, wording, true) ??
    partyIn(passages, ({ scan }) => publisherCues(scan, wording), sites, wording, true)
  )
}

const publisherCues = (scan: Scan, wording: Wording): Hit[] =>
  inPageLanguage(wording, scan, 'words.publisher')

/** The first party that a sentence with a cue names. */
function partyIn(
  passages: readonly ReadPassage[],
  cues: (passage: ReadPassage) => Hit[],
  sites: string[],
  wording: Wording,
  defined: boolean,
): NamedParty | null {
  for (const passage of passages)
    for (const hit of cues(passage)) {
      const sentence = sentenceOf(passage.scan, hit)
      const colon = defined ? nameColon(sentence, sites, wording) : -1
      const name = namedEntity(sentence.slice(colon + 1).trim(), sites, wording, {
        defined,
        opens: colon >= 0,
      })
      if (name !== null) return { name, quote: quoteAt(passage, hit) }
    }
  return null
}

/**
 * "Publisher: X": what stands before the colon is capitalised and no name. In "Association X - company number: 123" it
 * is one, and the sentence is read whole.
 */
function nameColon(sentence: string, sites: string[], wording: Wording): number {
  const colon = sentence.indexOf(':')
  if (colon < 0) return colon
  const hasForm = (text: string): boolean => hasAny(wording.scan(text), 'words.legalForm')
  const before = namedEntity(sentence.slice(0, colon), sites, wording, { defined: true })
  return before !== null && hasForm(before) && !hasForm(sentence.slice(colon)) ? -1 : colon
}

/** The first sentence of a passage. */
const START: Hit = { key: '', language: '', from: 0, to: 0 }

/** Adds who is responsible and how to reach them and their data protection officer. */
export function addParties(
  notice: DocumentNotice,
  passages: readonly ReadPassage[],
  controller: NamedParty | null,
  wording: Wording,
): void {
  if (controller) addQuote(notice, 'controller_identity', controller.quote)
  passages.forEach((passage, at) => {
    const contact = contactOf(passage, wording)
    if (contact) addQuote(notice, 'controller_contact', contact)
    const officer = statedBy(passage.scan, 'dpo_contact', wording)[0]
    if (officer === undefined || !passage.anchored) return
    const near = passages
      .slice(at, at + CONTACT_PASSAGES + 1)
      .filter(({ heading }) => heading === passage.heading)
    if (near.some(({ text }) => reaches(text, wording)) || writesTo(passage, wording))
      addQuote(notice, 'dpo_contact', quoteAt(passage, officer))
  })
}

const writesTo = ({ scan }: ReadPassage, wording: Wording): boolean =>
  inPageLanguage(wording, scan, 'words.writeTo').length > 0

/** "… are handed to the Ministry, Main Street 1, 1010 Vienna" is the recipient's. */
const isOwnAddress = (sentence: string, wording: Wording): boolean =>
  hasPostalAddress(sentence, wording) && statedBy(wording.scan(sentence), 'recipients', wording).length === 0

/** An address, a number or a mail address that is not the authority's or the host's. */
function contactOf(passage: ReadPassage, wording: Wording): DocumentQuote | null {
  const { scan, heading } = passage
  const others = [scan, wording.scan(heading)].some(
    (one) => inPageLanguage(wording, one, 'notice.complaint_authority', 'words.host').length > 0,
  )
  const sentence =
    scan.split.sentences.find(hasEmail) ??
    (others ? undefined : scan.split.sentences.find((one) => hasPhone(one) || isOwnAddress(one, wording)))
  if (sentence === undefined) return null
  return { text: sentence.slice(0, QUOTE_CHARACTERS), heading }
}
