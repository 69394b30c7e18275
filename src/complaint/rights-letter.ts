import type { Authority } from '../authorities/authority.ts'
import type { Whose } from '../languages/shape/organisation.ts'
import { printedAddress, printedHost } from '../outgoing/address.ts'
import type { Block, Letter } from './letter.ts'
import { type LetterLaw, letterLaw } from './letter-law.ts'
import { typedDay } from './moment.ts'
import { namedOrganisation } from './named-organisation.ts'
import type { RightToUse } from './next-step.ts'
import type { OrganisationInput } from './organisation-input.ts'
import { listed, paragraph } from './section.ts'
import { toldToOrganisation } from './told-to-organisation.ts'

interface RightsInput extends OrganisationInput {
  /** At least one; in whatever order, the letter keeps its own. */
  rights: readonly RightToUse[]
  /** Where a complaint may follow; null while none is chosen. */
  authority: Pick<Authority, 'short' | 'law'> | null
  /** The law of the country that the person chose, which holds before an authority is; null while none is known. */
  countryLaw: Authority['law'] | null
}

interface Part {
  heading: string
  blocks: Block[]
}

/** The UK GDPR has the articles of the GDPR. */
const OF_GDPR: Record<RightToUse, string> = { access: '15', erase: '17', object: '21' }
const ARTICLE: Record<LetterLaw, Record<RightToUse, string>> = {
  gdpr: OF_GDPR,
  'uk-gdpr': OF_GDPR,
  fadp: { access: '25', object: '30', erase: '32' },
}

/**
 * Access first, so that the source and the recipients are told; then objection; erasure only after the answer, because
 * erased data leave no trace of where they went.
 */
export function rightsLetter(input: RightsInput): Letter | 'no-right' | 'other-law' {
  const { rights, authority, countryLaw, own, texts, reference } = input
  const code = letterLaw(authority?.law ?? countryLaw ?? 'gdpr')
  const law = code === null ? undefined : own.laws[code]
  const basis = code === null ? undefined : own.rights.complaintBasis[code]
  if (code === null || law === undefined || basis === undefined) return 'other-law'
  if (rights.length === 0) return 'no-right'
  const { headings } = own
  const articles = rights.map((right) => ARTICLE[code][right]).sort((one, other) => one.localeCompare(other))
  const subject = own.rights.subject(articles, law)
  const parts: Part[] = [
    { heading: headings.identification, blocks: identification(input, law) },
    { heading: headings.matter, blocks: [paragraph(matter(input))] },
    ...(rights.includes('access') ? [access(input, law, code)] : []),
    ...(rights.includes('object') ? [objection(input)] : []),
    ...(rights.includes('erase') ? [erasure(input)] : []),
    ...toController(input, code),
    {
      heading: headings.term,
      blocks: [
        paragraph(own.rights.term(law)),
        paragraph(own.rights.complaint(authority?.short ?? null, basis)),
      ],
    },
  ]
  const { statement } = texts
  return {
    language: own.language,
    subject,
    blocks: [
      { kind: 'title', text: own.title.rights },
      paragraph(addressee(input)),
      paragraph(texts.reference(reference)),
      paragraph(texts.subjectLine(subject)),
      ...parts.flatMap(({ heading, blocks }, index): Block[] => [
        { kind: 'heading', text: `${index + 1}. ${heading}` },
        ...blocks,
      ]),
      { kind: 'blank', label: statement.place },
      { kind: 'blank', label: statement.date },
      { kind: 'blank', label: statement.signature },
    ],
  }
}

/** Whoever sends messages need not be behind the form: where nothing was given there, its site stays out of it. */
const gaveData = ({ answers }: RightsInput): boolean => answers.gaveData === 'yes'

const whose = ({ answers: { gaveData, onBehalfOf } }: RightsInput): Whose =>
  gaveData === 'yes' ? (onBehalfOf ?? 'self') : 'self'

function addressee(input: RightsInput): string {
  const { rights } = input.own
  if (!gaveData(input)) return rights.addresseeOfMessages
  return rights.addressee(printedHost(input.draft.assessment.host), namedOrganisation(input))
}

/** Name and contact, and no postal address: what a form usually took. What the organisation holds is not known here. */
function identification(input: RightsInput, law: string): Block[] {
  const { texts, own } = input
  const lines = texts.author.fields
    .filter(({ of }) => !of.flat().includes('street'))
    .map(({ label }): Block => ({ kind: 'blank', label }))
  const person = whose(input)
  const identified = paragraph(own.rights.identification(law))
  if (person === 'self') return [...lines, identified]
  return [
    { kind: 'blank', label: own.rights.representedName },
    identified,
    ...lines,
    paragraph(own.rights.represented[person]),
  ]
}

function matter(input: RightsInput): string {
  const { draft, answers, texts, own } = input
  if (!gaveData(input)) return own.rights.messagesOnly
  const { url, host } = draft.assessment
  const day = typedDay(answers.dateGiven)
  const address = printedAddress(url)?.text ?? printedHost(host)
  const given = own.rights.given(whose(input), address, day === null ? null : texts.date(day))
  return answers.messages === 'yes' ? `${given} ${own.rights.messages}` : given
}

/** Source and recipients first: they are what nobody else can tell. */
function access(input: RightsInput, law: string, code: LetterLaw): Part {
  const words = input.own.rights.access
  const items = [
    words.source,
    words.recipients(code === 'gdpr'),
    words.copy,
    words.purposes,
    words.storage,
    ...(words.rights === null ? [] : [words.rights]),
    words.profiling,
    words.transfers,
  ]
  return { heading: input.own.headings.access, blocks: listed(words.lead(whose(input), law), items) }
}

function objection({ own }: RightsInput): Part {
  const { marketing, caution } = own.rights.objection
  return { heading: own.headings.objection, blocks: [paragraph(marketing), paragraph(caution)] }
}

function erasure({ rights, own }: RightsInput): Part {
  const words = own.rights.erasure
  const sentences = [
    rights.includes('access') ? words.afterAccess : words.atOnce,
    ...(rights.includes('object') ? [words.suppression] : []),
    words.recipients,
  ]
  return { heading: own.headings.erasure, blocks: [paragraph(sentences.join(' '))] }
}

/** The complaint that a law wants the organisation to hear first: what the person saw there, where they gave data. */
function toController(input: RightsInput, law: LetterLaw): Part[] {
  const words = law === input.texts.citation.law ? input.own.rights.toController : undefined
  if (words === undefined || !gaveData(input)) return []
  const told = toldToOrganisation(input, () => true)
  if (told === null) return []
  return [
    {
      heading: words.heading,
      blocks: [...listed(words.lead(told.cited), told.facts), paragraph(words.please)],
    },
  ]
}
