import type { PortalQuestion } from '../complaint/portal-answers.ts'
import type { Asked, DatePart } from '../languages/shape/portal.ts'
import { addressAsked, beside, isNear, streetPart, unknownNumbers } from './address-asked.ts'
import { datePartOf, dateTriple } from './date-triple.ts'
import { isTheOne } from './is-the-one.ts'
import type { PortalField } from './portal-field.ts'
import type { PortalLexicon } from './portal-lexicons.ts'
import { isText, type ReadField, readField } from './read-field.ts'
import { readQuestion } from './read-question.ts'
import { isSettled, isUnderTheSame, PERSONAL, speaking } from './settled.ts'

/** Of a street with its number, and of a date. */
export type AnswerPart = 'streetName' | 'houseNumber' | DatePart

/** A field with the question that it asks. */
export interface Assigned {
  field: PortalField
  question: PortalQuestion
  /** The field takes postcode and city in one line. */
  withPostcode: boolean
  /** The field takes no more than a part of the answer. */
  part: AnswerPart | null
}

/** Which of a frame's fields asks what. Whatever could be meant in two ways is left out. */
export function questionsOf(fields: readonly PortalField[], lexicons: readonly PortalLexicon[]): Assigned[] {
  // "Day" beside "Date of the facts" takes a day, whatever stands before it.
  const whole = fields.filter((field) => datePartOf(field, lexicons) === null)
  const surely = whole.flatMap((field) => readField(field, lexicons) ?? [])
  const asking = whole.filter((field) => surely.every((one) => one.field !== field))
  const questions = asking.flatMap((field) => readQuestion(field, surely, fields, lexicons) ?? [])
  // In the order of the page.
  const read = [...surely, ...questions].toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
  const spoken = speaking(fields, lexicons)
  const numbers = unknownNumbers(whole, read, lexicons)
  const settled = read.filter((one) => isSettled(one, read, fields, spoken))
  const assigned = settled.flatMap((one) => {
    const question = questionOf(one, settled, fields, numbers)
    return question === null
      ? []
      : {
          field: one.field,
          question,
          withPostcode: one.asked === 'town',
          part: streetPart(one, settled, fields),
          explicit: one.explicit,
        }
  })
  const chosen = assigned.filter((one) => isTheOne(one, assigned, fields))
  return [...chosen.filter((one) => isWhole(one, chosen, fields)), ...datesIn(fields, lexicons, chosen)]
}

/** The date of the facts in three fields, where no field takes it whole. */
function datesIn(
  fields: readonly PortalField[],
  lexicons: readonly PortalLexicon[],
  chosen: readonly Assigned[],
): Assigned[] {
  const triple = dateTriple(fields, lexicons)
  if (
    triple === null ||
    !areAlike(Object.values(triple)) ||
    chosen.some(({ question }) => question === 'factsDate')
  )
    return []
  return (['day', 'month', 'year'] as const).map((part) => ({
    field: triple[part],
    question: 'factsDate' as const,
    withPostcode: false,
    part,
  }))
}

/** Nothing is put beside what the person has typed into a part. */
const areAlike = (parts: readonly PortalField[]): boolean =>
  parts.every(({ typed }) => typed === parts[0]?.typed)

/** A street without its number, or a number alone, is no answer. */
function isWhole(
  { part, field }: Assigned,
  all: readonly Assigned[],
  fields: readonly PortalField[],
): boolean {
  if (part === null) return true
  const other = all.find((one) => one.part !== null && one.part !== part)
  if (other === undefined || !areAlike([other.field, field])) return false
  return isNear(other.field, field, fields) && isUnderTheSame(other.field, field)
}

function questionOf(
  one: ReadField,
  all: readonly ReadField[],
  fields: readonly PortalField[],
  numbers: readonly PortalField[],
): PortalQuestion | null {
  const { asked, whose, field } = one
  if (whose === 'organisation' && PERSONAL.includes(asked)) return ofOrganisation(asked)
  switch (asked) {
    case 'name':
      return nameAsked(one, all)
    case 'address':
    case 'residence':
    case 'street':
    case 'houseNumber':
      return addressAsked(one, all, fields, numbers)
    case 'town':
      return 'city'
    case 'site':
      return 'organisationSite'
    case 'contact':
      return 'organisationContact'
    case 'subject':
      // The only text of a form is for the whole matter, whatever it is called.
      return isText(field) && !all.some((other) => other.asked === 'facts' && isText(other.field))
        ? null
        : 'subject'
    case 'facts':
    case 'priorContact':
    case 'requests':
    case 'letter':
      return isText(field) ? asked : null
    case 'halfSurname':
    case 'dwelling':
    case 'streetType':
    case 'tell':
    case 'none':
      return null
    default:
      return asked
  }
}

/** Only its name and an address for mail are known of an organisation; nothing else is made up. */
function ofOrganisation(asked: Asked): PortalQuestion | null {
  if (asked === 'name' || asked === 'fullName') return 'organisation'
  return asked === 'email' ? 'organisationContact' : null
}

/** "Name" is the surname beside a first name, the first name beside a surname, and the whole name alone. */
function nameAsked(one: ReadField, all: readonly ReadField[]): PortalQuestion | null {
  const first = beside(one, all, ['firstName'])
  const last = beside(one, all, ['surname', 'halfSurname'])
  if (first && last) return null
  if (first) return 'surname'
  return last ? 'firstName' : 'fullName'
}
