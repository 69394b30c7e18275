import type { Assessment } from '../assessment.ts'
import type { LetterTexts } from '../languages/shape/letter.ts'
import { printedAddress, printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { Answers } from './answers.ts'
import { documentsOfOthers, documentsOfTheSite } from './documents-of-the-site.ts'
import type { Draft } from './draft.ts'
import type { Identity } from './identity.ts'
import { letterParts, matterOf, partText, sectionText, subjectIn } from './letter-parts.ts'
import { isoDay, momentAt, typedDay } from './moment.ts'

/** Characters of one detail of a person, of an organisation's name or contact, and of a subject line. */
const LIMITS = { detail: 200, name: 120, subject: 120 }

/** What the forms of authorities ask and a letter can answer, in the order in which they ask it. */
export const PORTAL_QUESTIONS = [
  'firstName',
  'surname',
  'fullName',
  'street',
  'postcode',
  'city',
  'country',
  'address',
  'email',
  'phone',
  'organisation',
  'organisationSite',
  'organisationContact',
  'subject',
  'factsDate',
  'facts',
  'priorContact',
  'requests',
  'letter',
] as const

export type PortalQuestion = (typeof PORTAL_QUESTIONS)[number]

/** '' where there is no answer: it is then left to the person, and never guessed (no register number, no address). */
export type PortalAnswers = Record<PortalQuestion, string>

interface ToAnswer {
  draft: Draft
  answers: Answers
  /** Of the letter's language. */
  texts: LetterTexts
  identity: Identity
  /** The letter as it leaves, edited or not; '' where there is none yet. */
  text: string
  /** IANA name. */
  timeZone: string
}

/** The letter and its author, cut into the answers that an authority's form asks for. `factsDate` is an ISO date. */
export function portalAnswers({ draft, answers, texts, identity, text, timeZone }: ToAnswer): PortalAnswers {
  const { assessment } = draft
  const parts = letterParts(text, texts)
  return {
    ...person(identity, texts),
    organisation: organisation(assessment, texts),
    organisationSite: printedAddress(assessment.url)?.text ?? printedHost(assessment.host),
    organisationContact: contact(assessment),
    subject: plainText(subjectIn(parts, texts), LIMITS.subject),
    factsDate: dayOfFacts(draft, answers, timeZone),
    facts: matterOf(parts)
      .filter(({ section }) => section !== 'respondent' && section !== 'organisation')
      .map(partText)
      .join('\n\n'),
    priorContact: sectionText(parts, 'steps'),
    requests: sectionText(parts, 'requests'),
    letter: text.trim(),
  }
}

type PersonalQuestion =
  | 'firstName'
  | 'surname'
  | 'fullName'
  | 'street'
  | 'postcode'
  | 'city'
  | 'country'
  | 'address'
  | 'email'
  | 'phone'

function person(identity: Identity, { language }: LetterTexts): Pick<PortalAnswers, PersonalQuestion> {
  const said = (detail: keyof Identity) => plainText(identity[detail], LIMITS.detail)
  const joined = (parts: string[], mark: string) => parts.filter((part) => part !== '').join(mark)
  const [firstName, surname, street, postcode, city] = [
    said('firstName'),
    said('surname'),
    said('street'),
    said('postcode'),
    said('city'),
  ]
  const country = countryName(said('country'), language)
  const town = joined([postcode, city], ' ')
  return {
    firstName,
    surname,
    fullName: firstName === '' || surname === '' ? '' : `${firstName} ${surname}`,
    street,
    postcode,
    city,
    country,
    // A street alone, or a town alone, is no address that a letter reaches.
    address: street === '' || town === '' ? '' : joined([street, town, country], ', '),
    email: said('email'),
    phone: said('phone'),
  }
}

function countryName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}

/**
 * A name only where the policy gives one as the controller's. Whom a legal notice or a sentence at the form may mean is
 * left to the person; where nobody is named anywhere, that is said.
 */
function organisation(assessment: Assessment, texts: LetterTexts): string {
  const { forms, host } = assessment
  const own = documentsOfTheSite(assessment)
  const controllers = own.flatMap(({ reading }) =>
    reading?.type === 'privacy-policy' ? (reading.controller ?? []) : [],
  )
  const names = new Set(
    controllers
      .flatMap(({ name }) => (name === null ? [] : plainText(name, LIMITS.name)))
      .filter((name) => name !== ''),
  )
  const [name] = names
  if (name !== undefined) return names.size === 1 ? name : ''
  const atForm = forms.flatMap(({ notice }) => notice.controller_identity ?? [])
  // A policy on another site that speaks of this one may be that of the same group.
  const group = documentsOfOthers(assessment).filter(({ opened }) => opened?.namesSite === true)
  const someone = [...own, ...group].some(
    ({ reading }) => (reading?.controller ?? reading?.publisher ?? null) !== null,
  )
  return someone || atForm.length > 0 ? '' : texts.notIdentified(printedHost(host))
}

/** An e-mail address that form or documents give for questions about data; nothing is made up from the host. */
function contact(assessment: Assessment): string {
  const quotes = [
    ...assessment.forms.flatMap(({ notice }) => [
      ...(notice.dpo_contact ?? []),
      ...(notice.controller_contact ?? []),
    ]),
    ...documentsOfTheSite(assessment).flatMap(({ reading }) => [
      ...(reading?.notice.dpo_contact ?? []),
      ...(reading?.notice.controller_contact ?? []),
    ]),
  ]
  const found = quotes.flatMap(({ text }) => emailIn(plainText(text, 1_000)))
  return found[0] ?? ''
}

const emailIn = (text: string): string[] =>
  text
    .split(/[\s<>()[\],;:"'«»“”]+/)
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => word.length <= LIMITS.name && /^[^@]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(word))

/** The day on which data were given, else that of the look. */
function dayOfFacts({ assessment }: Draft, { gaveData, dateGiven }: Answers, timeZone: string): string {
  if (gaveData === 'yes' && typedDay(dateGiven) !== null) return dateGiven
  const moment = momentAt(assessment.checkedAt, timeZone)
  return moment === null ? '' : isoDay(moment)
}
