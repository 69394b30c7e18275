import { PORTAL_QUESTIONS, type PortalQuestion } from '../complaint/portal-answers.ts'
import type { Ref } from '../facts.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { answerFor } from './answer-for.ts'
import { answersInParts } from './answers-in-parts.ts'
import { countryOption } from './country-option.ts'
import type { Offer } from './offer.ts'
import type { PortalField, PortalFrame } from './portal-field.ts'
import { lexiconsFor } from './portal-lexicons.ts'
import { type AnswerPart, type Assigned, questionsOf } from './questions-of.ts'

/** Characters of a field's name as the popup shows it. */
const LABEL = 80

/** One field and what goes into it. */
export interface Fill {
  frameId: number
  ref: Ref
  question: PortalQuestion
  /** What of the answer goes there; null: all of it. */
  part: AnswerPart | null
  /** What the page calls the field, inert. */
  label: string
  /** `option`: the value of one of a select's options. */
  kind: 'text' | 'option'
  text: string
  /** The person has typed into it: it is filled only if they ask. */
  typed: boolean
}

interface NotFilled {
  frameId: number
  label: string
  why: 'no-answer' | 'too-long'
  question: PortalQuestion
}

export interface FillPlan {
  fills: Fill[]
  notFilled: NotFilled[]
  /** Required fields that are empty and for which the letter has nothing, or that are not understood. */
  yours: { frameId: number; label: string }[]
  /** Answers that no field was found for, to be copied by hand. */
  unused: PortalQuestion[]
}

/** Which field gets which answer. What is not certain is left alone: a wrong answer is worse than none. */
export function plan(frames: readonly PortalFrame[], offer: Offer): FillPlan {
  const result: FillPlan = { fills: [], notFilled: [], yours: [], unused: [] }
  for (const frame of frames) addFrame(frame, offer, result)
  const used = new Set(result.fills.map(({ question }) => question))
  result.unused = PORTAL_QUESTIONS.filter(
    (question) => offer.answers[question] !== '' && !used.has(question) && !isCovered(question, used),
  )
  return result
}

/** The full name is there once its parts are, and so on: nothing is offered twice. */
const PARTS: Partial<Record<PortalQuestion, PortalQuestion[][]>> = {
  fullName: [['firstName', 'surname']],
  firstName: [['fullName']],
  surname: [['fullName']],
  address: [['street', 'postcode', 'city']],
  street: [['address']],
  postcode: [['address'], ['city']],
  city: [['address']],
  country: [['address']],
  letter: [['facts']],
  facts: [['letter']],
  priorContact: [['facts'], ['letter']],
  requests: [['facts'], ['letter']],
}

const isCovered = (question: PortalQuestion, used: ReadonlySet<PortalQuestion>): boolean =>
  (PARTS[question] ?? []).some((parts) => parts.every((part) => used.has(part)))

function addFrame({ frameId, lang, fields }: PortalFrame, offer: Offer, result: FillPlan): void {
  const lexicons = lexiconsFor(lang, offer.language)
  const assigned = questionsOf(fields, lexicons)
  const words = lexicons.map((lexicon) => lexicon.words)
  const partAnswers = answersInParts(assigned, offer)
  const done = new Set<Ref>()
  for (const one of assigned) {
    const { field, question, part } = one
    const label = nameOf(field)
    const answer = part === null ? answerOf(one, offer, words) : partAnswers.get(field.ref)
    if (answer === undefined) result.notFilled.push({ frameId, label, why: 'no-answer', question })
    else if (typeof answer === 'string') result.notFilled.push({ frameId, label, why: answer, question })
    else {
      const { kind, text } = answer
      result.fills.push({ frameId, ref: field.ref, question, part, label, kind, text, typed: field.typed })
    }
    done.add(field.ref)
  }
  for (const field of fields)
    if (field.required && !field.typed && !done.has(field.ref) && field.type !== 'password')
      result.yours.push({ frameId, label: nameOf(field) })
}

function answerOf(
  { field, question, withPostcode }: Assigned,
  offer: Offer,
  words: Parameters<typeof answerFor>[3],
): Pick<Fill, 'kind' | 'text'> | NotFilled['why'] {
  if (field.control === 'select') {
    const option = countryOption(field.options, offer.country)
    return option === null ? 'no-answer' : { kind: 'option', text: option }
  }
  if (withPostcode && offer.answers.postcode === '') return 'no-answer'
  const answer = answerFor(question, field, offer, words)
  if (typeof answer === 'string') return answer
  const text = withPostcode ? `${offer.answers.postcode} ${answer.text}` : answer.text
  return { kind: 'text', text }
}

const nameOf = ({ labels, name, id }: PortalField): string =>
  plainText(labels.find(({ source }) => source !== 'legend')?.text ?? (name || id), LABEL)
