import type { DocumentFacts, FetchedDocument } from '../document-facts.ts'
import { parties } from '../parties/parties.ts'
import { languageOfText } from '../reading/language-of.ts'
import { partiesNamed } from '../reading/parties-named.ts'
import { partyContacts } from '../reading/party-contacts.ts'
import { readDocument } from '../reading/read-document.ts'
import type { ReadOptions } from '../reading/read-page.ts'
import { wordingOf } from '../reading/wording.ts'
import { lettersOf, pointsFurther, type ReadDocument } from './linked-documents.ts'

/** Characters that the browser gets to tell the language. */
const SAMPLE = 2_000

/** A document does not change once it is here: it is read once for as long as it is kept in memory. */
const known = new WeakMap<DocumentFacts, ReadDocument>()

/** Text of a document by which its language can be told. */
export const sampleOfDocument = ({ title, blocks }: DocumentFacts): string =>
  [title, ...blocks.map(({ text }) => text)].join(' ').slice(0, SAMPLE)

/** Fetched documents with their meaning. */
export function readDocuments(
  documents: readonly (ReadOptions & { fetched: FetchedDocument })[],
): ReadDocument[] {
  return documents.map(({ fetched, lexicons, detected }) => {
    if (fetched.outcome !== 'read')
      return { fetched, reading: null, letters: '', pointsFurther: false, partiesNamed: [] }
    const { facts } = fetched
    const before = known.get(facts)
    if (before !== undefined) return before
    const { languages } = languageOfText(sampleOfDocument(facts), facts.lang, lexicons, detected)
    const texts = [facts.title, ...facts.blocks.map(({ text }) => text)]
    const read: ReadDocument = {
      fetched,
      reading: readDocument(facts, { lexicons, detected }),
      letters: lettersOf(texts.join(' ')),
      pointsFurther: pointsFurther(facts, wordingOf(lexicons, languages)),
      partiesNamed: partiesNamed(texts, facts.url, parties),
      partyContacts: partyContacts(texts, parties),
    }
    known.set(facts, read)
    return read
  })
}
