import type { Assessment } from '../assessment.ts'
import type { FormFacts } from '../facts.ts'
import type { Finding } from '../finding.ts'
import type { LetterTexts, Unchecked } from '../languages/shape/letter.ts'
import { printedAddress, printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { quoted } from '../outgoing/quoted.ts'
import type { ConsentReading, FieldKind, FormReading } from '../reading/reading.ts'
import type { Answers } from './answers.ts'
import { checkedBy } from './checked-by.ts'
import type { Draft } from './draft.ts'
import type { Block } from './letter.ts'
import type { DecidedInput } from './letter-input.ts'
import { momentAt, typedDay } from './moment.ts'
import { openedDocument, openedDocuments } from './opened-document.ts'
import type { Pleaded, PleadedForm } from './pleaded.ts'
import { listed, paragraph, type Section, sentence } from './section.ts'

/** How much of the page is repeated in a letter of readable length, in characters or pieces; the record has it all. */
const LIMITS = {
  title: 120,
  label: 80,
  boxLabel: 200,
  quote: 300,
  button: 60,
  quotes: 4,
  fields: 20,
  boxes: 8,
  buttons: 3,
  ownSentence: 600,
  version: 60,
}

/** Controls that take nothing from the person, or that are told as boxes. */
const NO_DATA: readonly FieldKind[] = [
  'captcha',
  'consent',
  'honeypot',
  'preference',
  'quantity',
  'rating',
  'remember_me',
  'search_query',
]

const TOLD: readonly Unchecked[] = ['policy-not-read', 'hidden-form', 'language-unknown', 'page-too-large']

/** What was seen, so that someone else can look again: page, time, data asked, words at the form, own submission. */
export function factsSection(input: DecidedInput, { forms, grounds }: Pleaded): Section {
  const { draft, answers, texts } = input
  const { facts } = texts
  const when = momentAt(draft.assessment.checkedAt, input.timeZone)
  const given = typedDay(answers.dateGiven)
  const own = plainText(answers.ownSentence, LIMITS.ownSentence)
  return {
    heading: 'facts',
    blocks: [
      paragraph(visit(draft.assessment, when === null ? '' : texts.moment(when), input)),
      ...(grounds.length === 0 ? named(forms, input) : reading({ forms, grounds }, input)),
      ...(answers.gaveData === 'yes'
        ? submission(answers, given === null ? null : texts.date(given), forms.length > 1, texts)
        : [paragraph(facts.notSubmitted(forms.length > 1))]),
      ...(own === '' ? [] : [paragraph(facts.ownSentence(sentence(own)))]),
    ],
  }
}

/** The forms by their kind alone: where nothing seen there is pleaded, what they ask is no matter of the letter. */
const named = (forms: PleadedForm[], { texts }: DecidedInput): Block[] =>
  forms.map(({ reading, number }) => paragraph(texts.facts.form(reading.purpose, number)))

/** The forms as they were read, and how: told where the letter rests on what was seen. */
function reading({ forms, grounds }: Pleaded, input: DecidedInput): Block[] {
  const { draft, texts } = input
  const { facts } = texts
  const opened = openedDocuments(draft.assessment).flatMap((one) => openedDocument(one, input) ?? [])
  const told = TOLD.filter((reason) => reason !== 'policy-not-read' || opened.length === 0)
  const findings = grounds.flatMap((ground) => ground.findings)
  const searchedAt = (form: PleadedForm): string[] =>
    searched(
      findings.filter(({ formRef }) => formRef === form.reading.ref),
      input,
    )
  return [
    ...forms.flatMap((form) => [
      ...formBlocks(form, input),
      // Each form was read by itself; with one form it is told with the rest.
      ...(forms.length > 1 ? searchedAt(form).map(paragraph) : []),
    ]),
    paragraph(
      [
        facts.checked(
          plainText(draft.versions.extension, LIMITS.version),
          plainText(draft.versions.browser, LIMITS.version),
        ),
        facts.checkedBy[checkedBy(grounds, draft.assessment)],
        ...(forms.length > 1 ? [] : searched(findings, input)),
        ...opened.map((document) => facts.document(document)),
        ...told
          .filter((reason) => draft.assessment.notChecked.includes(reason))
          .map((reason) => facts.notChecked[reason]),
      ].join(' '),
    ),
  ]
}

/** Where was read, by the first finding that says so; empty where none does. */
function searched(findings: Finding[], { texts }: DecidedInput): string[] {
  const [first] = findings.flatMap(({ searched }) => searched ?? [])
  return first === undefined ? [] : [texts.facts.searched(first.places, first.characters, first.links)]
}

/** That data were given, whose, and what came of it. */
function submission(
  { onBehalfOf, messages }: Answers,
  date: string | null,
  severalForms: boolean,
  { facts, represented }: LetterTexts,
): Block[] {
  const given =
    onBehalfOf === 'child' || onBehalfOf === 'other'
      ? represented.submitted(onBehalfOf, date, severalForms)
      : facts.submitted(date, severalForms)
  return [paragraph(messages === 'yes' ? `${given} ${facts.messages}` : given)]
}

function visit(assessment: Assessment, moment: string, { texts }: DecidedInput): string {
  const { facts, quotes } = texts
  const address = printedAddress(assessment.url)
  const title = plainText(assessment.title, LIMITS.title)
  return [
    facts.visited(
      moment,
      address?.text ?? printedHost(assessment.host),
      title === '' ? null : quoted(title, quotes, LIMITS.title),
    ),
    ...(address?.unicodeHost ? [facts.unicodeHost(quoted(address.unicodeHost, quotes, LIMITS.title))] : []),
    ...(address?.omitted ? [facts.omitted] : []),
  ].join(' ')
}

function formBlocks({ reading, number }: PleadedForm, { draft, texts }: DecidedInput): Block[] {
  const { facts, quotes } = texts
  const fields = reading.fields.filter(({ kind }) => !NO_DATA.includes(kind))
  const asked = fields.slice(0, LIMITS.fields).map(({ kind, label, required }) => {
    const text = plainText(label, LIMITS.label)
    return facts.field(kind, text === '' ? null : quoted(text, quotes, LIMITS.label), required)
  })
  const more = fields.length - asked.length
  const boxes = shownBoxes(reading).map(({ label, ticked }) =>
    facts.box(quoted(label, quotes, LIMITS.boxLabel), ticked),
  )
  const words = textsAt(reading).map((text) => quoted(text, quotes, LIMITS.quote))
  const complete = reading.text.complete && words.length === textsAt(reading, Number.POSITIVE_INFINITY).length
  const buttons = buttonTexts(reading.ref, draft).map((text) => quoted(text, quotes, LIMITS.button))
  return [
    paragraph(facts.form(reading.purpose, number)),
    ...listed(facts.fieldsAsked, more > 0 ? [...asked, facts.moreFields(more)] : asked),
    ...listed(facts.boxes, boxes),
    ...(words.length > 0 ? [paragraph(facts.read(words, complete))] : []),
    ...(reading.text.blocks === 0 && reading.text.complete ? [paragraph(facts.readNothing)] : []),
    ...(buttons.length > 0 ? [paragraph(facts.buttons(buttons))] : []),
  ]
}

const shownBoxes = ({ consents }: FormReading): ConsentReading[] =>
  consents
    .filter(({ visible, label }) => visible && plainText(label, LIMITS.boxLabel) !== '')
    .slice(0, LIMITS.boxes)

/** Texts at the form that are not already told as the label of a field or box. */
function textsAt(reading: FormReading, count = LIMITS.quotes): string[] {
  const labels = new Set(
    [...reading.fields, ...reading.consents].map(({ label }) => plainText(label, LIMITS.quote)),
  )
  const texts = reading.text.quotes.map(({ text }) => plainText(text, LIMITS.quote))
  return [...new Set(texts)].filter((text) => text !== '' && !labels.has(text)).slice(0, count)
}

/** Texts of the visible buttons that send the form; none where two frames use the same handle. */
function buttonTexts(ref: string, { facts }: Draft): string[] {
  const forms = facts.flatMap((frame) => frame.facts.forms.filter((form) => form.ref === ref))
  const form: FormFacts | undefined = forms.length === 1 ? forms[0] : undefined
  const texts = (form?.buttons ?? [])
    .filter(({ visible, submits }) => visible && submits)
    .map(({ text }) => plainText(text, LIMITS.button))
  return [...new Set(texts)].filter((text) => text !== '').slice(0, LIMITS.buttons)
}
