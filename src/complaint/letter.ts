import { printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { answeredRequest } from './answered-request.ts'
import { attachmentsSection } from './attachments-section.ts'
import { confidentialitySection } from './confidentiality-section.ts'
import { contextSection } from './context-section.ts'
import { factsSection } from './facts-section.ts'
import { furtherPartiesSection } from './further-parties-section.ts'
import { groundsSection } from './grounds.ts'
import { itemsSection } from './items-section.ts'
import type { LetterInput } from './letter-input.ts'
import type { LetterLaw } from './letter-law.ts'
import { type Pleaded, pleaded } from './pleaded.ts'
import { pleadsRequest } from './pleads-request.ts'
import { authorSection, requestsSection, respondentSection } from './short-sections.ts'
import { stepsSection } from './steps-section.ts'

/** Characters of the subject line: what portals and mail programs show. */
const SUBJECT_CHARACTERS = 120

/** `blank`: a line to fill in by hand or in the text. Nothing here is markup. */
export type Block =
  | { kind: 'title' | 'heading' | 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'blank'; label: string }

export interface Letter {
  /** BCP 47. */
  language: string
  subject: string
  blocks: Block[]
}

/**
 * Why there is no letter yet: not said whether data were given; neither a finding confirmed nor a request unanswered; or
 * nothing confirmed that the law of this authority has a rule for.
 */
export type Waiting = 'for-gave-data' | 'for-a-finding' | 'no-ground-here'

/**
 * The letter to an authority in the order that authorities ask for: who, about whom, facts, what was looked for,
 * law, requests, attachments, signature. Pure: the same input gives the same letter.
 */
export function letter(input: LetterInput): Letter | Waiting {
  if (input.kind === null) return 'for-gave-data'
  const { law } = input.texts.citation
  const confirmed = pleaded(input.draft.assessment, input.answers.looked, law)
  if (!hasGround(confirmed, input, law)) {
    const elsewhere = pleaded(input.draft.assessment, input.answers.looked, 'gdpr').grounds.length > 0
    return elsewhere ? 'no-ground-here' : 'for-a-finding'
  }

  const decided = { ...input, kind: input.kind }
  const { texts } = input
  const subject = subjectOf(input, confirmed)
  const sections = [
    authorSection(decided),
    confidentialitySection(decided),
    respondentSection(decided, confirmed),
    furtherPartiesSection(input),
    factsSection(decided, confirmed),
    itemsSection(input, confirmed),
    stepsSection(decided),
    contextSection(input),
    groundsSection(decided, confirmed),
    requestsSection(decided, confirmed),
    attachmentsSection(input),
  ].filter((section) => section !== null)

  const numbered = sections.flatMap(({ heading, blocks }, index): Block[] => [
    { kind: 'heading', text: `${index + 1}. ${texts.headings[heading]}` },
    ...blocks,
  ])
  const { statement } = texts
  return {
    language: texts.language,
    subject,
    blocks: [
      { kind: 'title', text: texts.title[input.kind] },
      { kind: 'paragraph', text: texts.addressee(input.addressee.name, input.addressee.postalAddress) },
      { kind: 'paragraph', text: texts.reference(input.reference) },
      { kind: 'paragraph', text: texts.subjectLine(subject) },
      ...numbered,
      { kind: 'heading', text: `${sections.length + 1}. ${texts.headings.statement}` },
      { kind: 'paragraph', text: statement.confirm },
      { kind: 'blank', label: statement.place },
      { kind: 'blank', label: statement.date },
      { kind: 'blank', label: statement.signature },
    ],
  }
}

/** Whether there is something to complain about: what was seen, or what came, or did not come, of a request. */
export const hasGround = (
  { grounds }: Pleaded,
  { answers, today }: Pick<LetterInput, 'answers' | 'today'>,
  law: LetterLaw,
) => grounds.length > 0 || pleadsRequest(answers, today, law)

function subjectOf({ draft, answers, today, texts }: LetterInput, { grounds: [first] }: Pleaded): string {
  const purpose = first?.forms[0]?.reading.purpose ?? 'other'
  const answered = answeredRequest(answers, today, texts.citation.law)
  const ofRequest = answered === null ? texts.unanswered.subject : texts.reply.subject[answered.reply]
  const matter = first === undefined ? ofRequest : texts.subject(purpose, first.rule)
  const room = SUBJECT_CHARACTERS - matter.length - 3
  return `${matter} – ${plainText(printedHost(draft.assessment.host), room)}`
}
