import type { DocumentFacts } from '../document-facts.ts'
import { addParties, namedController, namedPublisher } from './document-parties.ts'
import type { DocumentNotice, DocumentQuote, DocumentReading, NamedParty } from './document-reading.ts'
import { documentType } from './document-type.ts'
import { languageOfText } from './language-of.ts'
import { type Passages, passagesOf } from './passages.ts'
import type { ReadOptions } from './read-page.ts'
import { siteNames } from './site-names.ts'
import { readPassages, statedItems } from './stated-items.ts'
import { unfilledGaps } from './unfilled-gaps.ts'
import { type Wording, wordingOf } from './wording.ts'

/** Characters that tell the language. */
const LANGUAGE_CHARACTERS = 20_000

/** Reads a linked policy or legal notice. Pure: equal facts give an equal reading. */
export function readDocument(facts: DocumentFacts, options: ReadOptions): DocumentReading {
  const passages = passagesOf(facts.blocks)
  const { reading: language, languages } = languageOfText(
    languageSample(facts, passages),
    facts.lang,
    options.lexicons,
    options.detected,
  )
  const wording = wordingOf(options.lexicons, languages)
  const gaps = unfilledGaps(passages.list, wording)
  // Read as a text on data first: only that shows whether it is one.
  const trial = read(facts, passages, true, wording)
  const { type, signals } = documentType(facts, passages, trial.notice, gaps, wording)
  const { notice, controller, publisher, dataSection } =
    type === 'privacy-policy' ? trial : read(facts, passages, false, wording)
  return {
    url: facts.url,
    title: facts.title,
    readAt: facts.readAt,
    language,
    type,
    typeSignals: signals,
    notice,
    controller,
    publisher,
    dataSection: type === 'privacy-policy' ? null : dataSection,
    gaps,
    complete: !facts.cut && !passages.cut,
    characters: passages.characters,
  }
}

interface Meaning {
  notice: DocumentNotice
  controller: NamedParty | null
  publisher: NamedParty | null
  dataSection: DocumentQuote | null
}

function read(facts: DocumentFacts, passages: Passages, aboutData: boolean, wording: Wording): Meaning {
  const list = readPassages(passages.list, aboutData, wording)
  const sites = siteNames(facts, wording)
  const notice = statedItems(list, wording)
  const [first] = Object.values(notice).flat()
  const controller = namedController(list, sites, wording)
  // An address in a legal notice is the publisher's; it is a contact for data where the text speaks of data at all.
  if (aboutData || first) addParties(notice, list, controller, wording)
  return {
    notice,
    controller,
    publisher: namedPublisher(list, sites, wording),
    dataSection: first ?? null,
  }
}

function languageSample({ title }: DocumentFacts, { headings, list }: Passages): string {
  const texts = [title, ...list.map(({ text }) => text), ...headings]
  return texts.join(' ').slice(0, LANGUAGE_CHARACTERS)
}
