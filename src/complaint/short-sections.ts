import type { LetterTexts } from '../languages/shape/letter.ts'
import type { LinkedDocument } from '../linked-document.ts'
import { printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { quoted } from '../outgoing/quoted.ts'
import { type Answers, isRepresented } from './answers.ts'
import { documentsOfOthers, documentsOfTheSite } from './documents-of-the-site.ts'
import { missesInformation } from './grounds.ts'
import type { Block } from './letter.ts'
import type { DecidedInput } from './letter-input.ts'
import type { Pleaded } from './pleaded.ts'
import { pleadsRequest } from './pleads-request.ts'
import { type RequestId, requestsFor } from './requests.ts'
import { listed, paragraph, type Section } from './section.ts'
import { unansweredRequest } from './unanswered-request.ts'

/** Characters of the words that name an organisation. */
const NAME = 250

/** Lines for name and address, left empty: what is shown and handed out fills them in (`blanks.ts`). */
export function authorSection({ kind, answers, texts }: DecidedInput): Section {
  const { author, citation } = texts
  const lines = author.fields.map(({ label }): Block => ({ kind: 'blank', label }))
  if (kind === 'report') return { heading: 'contact', blocks: [...lines, paragraph(author.optional)] }
  const said = [
    capacity(answers.onBehalfOf, texts),
    // Places of competence are those of Art. 77(1) GDPR.
    answers.competence === null || citation.law !== 'gdpr' ? null : author.competence[answers.competence],
  ].filter((one) => one !== null)
  return {
    heading: 'author',
    blocks: [...lines, ...(said.length === 0 ? [] : [paragraph(said.join(' '))])],
  }
}

/** For whom the person acts, where they said so. */
function capacity(onBehalfOf: Answers['onBehalfOf'], { author, represented }: LetterTexts): string | null {
  if (onBehalfOf === null) return null
  return onBehalfOf === 'self' ? author.onOwnBehalf : represented.author[onBehalfOf]
}

/** Who is concerned: a name only where the page gives one, never a guess. */
export function respondentSection(
  { draft, answers, today, texts, kind }: DecidedInput,
  { forms, grounds }: Pleaded,
): Section {
  const host = printedHost(draft.assessment.host)
  const named = forms
    .flatMap(({ reading }) => reading.notice.controller_identity ?? [])
    .find(({ text }) => plainText(text, NAME) !== '')
  const inDocument = namedIn(documentsOfTheSite(draft.assessment))
  // Somebody else's policy may be one of a group: where it names anybody, "I found no name" would be too much.
  const looked =
    grounds.some(({ rule }) => rule === 'information-at-form' || rule === 'controller-identity') &&
    namedIn(documentsOfOthers(draft.assessment)) === undefined
  const { respondent } = texts
  return {
    heading: kind === 'complaint' ? 'respondent' : 'organisation',
    blocks: [
      paragraph(
        named
          ? respondent.named(host, quoted(named.text, texts.quotes, NAME))
          : inDocument
            ? respondent.namedInDocument(host, quoted(inDocument.quote.text, texts.quotes, NAME))
            : looked
              ? respondent.notFound(host)
              : pleadsRequest(answers, today, texts.citation.law)
                ? texts.unanswered.respondent(host)
                : respondent.toBeEstablished(host),
      ),
    ],
  }
}

const namedIn = (documents: LinkedDocument[]) =>
  documents
    .flatMap(({ reading }) => reading?.controller ?? reading?.publisher ?? [])
    .find(({ quote }) => plainText(quote.text, NAME) !== '')

/** Ordering the form to be changed, or its data not to be used, needs something that was seen there. */
const ABOUT_THE_FORM: readonly RequestId[] = ['add-information', 'stop-use']

export function requestsSection(
  { kind, answers, today, texts }: DecidedInput,
  pleaded: Pleaded,
): Section | null {
  const { law } = texts.citation
  const information = missesInformation(pleaded)
    ? texts.addInformation.information
    : texts.addInformation.other
  const items = requestsFor(kind, pleadsRequest(answers, today, law), law)
    .filter((id) => answers.requests.includes(id))
    .filter((id) => pleaded.grounds.length > 0 || !ABOUT_THE_FORM.includes(id))
    .flatMap((id) => {
      if (id === 'add-information') return information
      if (id === 'order-reply' && unansweredRequest(answers, today, law) === null) return texts.reply.order
      return (id === 'erase' && isRepresented(answers) ? texts.represented.erase : texts.requests[id]) ?? []
    })
  return items.length === 0 ? null : { heading: 'requests', blocks: listed(texts.requestsIntro, items) }
}
