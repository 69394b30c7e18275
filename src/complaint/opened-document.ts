import type { Assessment } from '../assessment.ts'
import type { OpenedDocument } from '../languages/shape/letter.ts'
import type { LinkedDocument } from '../linked-document.ts'
import { printedAddress, printedHost } from '../outgoing/address.ts'
import { quoted } from '../outgoing/quoted.ts'
import type { LetterInput } from './letter-input.ts'
import { momentAt } from './moment.ts'

/** Characters of a link's text in a letter. */
const LINK = 120

/** Documents that the page links to and that were asked for. */
export const openedDocuments = ({ documents }: Assessment): LinkedDocument[] =>
  documents.filter(({ opened }) => opened !== null)

/** One of them for print; null while it was not opened. Queries and fragments of addresses are cut. */
export function openedDocument(
  { href, link, opened, reading }: LinkedDocument,
  { texts, timeZone }: Pick<LetterInput, 'texts' | 'timeZone'>,
): OpenedDocument | null {
  if (opened === null) return null
  const when = momentAt(opened.at, timeZone)
  const ended = URL.parse(opened.url)?.host ?? ''
  return {
    linkQuoted: quoted(link.text, texts.quotes, LINK),
    address: printedAddress(href)?.text ?? printedHost(URL.parse(href)?.host ?? ''),
    endedAt: ended === '' || ended === URL.parse(href)?.host ? null : printedHost(ended),
    moment: when === null ? '' : texts.moment(when),
    outcome: outcomeOf({ opened, reading }),
    status: opened.status,
    characters: reading?.characters ?? 0,
  }
}

function outcomeOf({
  opened,
  reading,
}: Pick<LinkedDocument, 'opened' | 'reading'>): OpenedDocument['outcome'] {
  if (opened?.outcome === 'not-found') return 'not-found'
  if (reading === null) return 'not-read'
  return reading.type === 'not-found-page' ? 'no-such-page' : 'read'
}
