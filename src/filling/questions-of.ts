import type { PortalQuestion } from '../complaint/portal-answers.ts'
import type { Asked } from '../languages/shape/portal.ts'
import type { PortalField } from './portal-field.ts'
import type { PortalLexicon } from './portal-lexicons.ts'
import { isText, type ReadField, readField } from './read-field.ts'
import { isSettled, isUnderTheSame, PERSONAL, speaking } from './settled.ts'

/** A field with the question that it asks. */
export interface Assigned {
  field: PortalField
  question: PortalQuestion
  /** The field takes postcode and city in one line. */
  withPostcode: boolean
}

/** Which of a frame's fields asks what. Whatever could be meant in two ways is left out. */
export function questionsOf(fields: readonly PortalField[], lexicons: readonly PortalLexicon[]): Assigned[] {
  const read = fields.flatMap((field) => readField(field, lexicons) ?? [])
  const spoken = speaking(fields, lexicons)
  const settled = read.filter((one) => isSettled(one, read, fields, spoken))
  const assigned = settled.flatMap((one) => {
    const question = questionOf(one, settled, fields)
    return question === null
      ? []
      : { field: one.field, question, withPostcode: one.asked === 'town', explicit: one.explicit }
  })
  return assigned.filter((one) => isTheOne(one, assigned, fields))
}

const beside = (one: ReadField, all: readonly ReadField[], asked: readonly Asked[]): boolean =>
  all.some(
    (other) =>
      other !== one &&
      asked.includes(other.asked) &&
      other.whose === one.whose &&
      other.field.form === one.field.form,
  )

/** Fields further away have a number of their own: that of a document. */
const NEAR = 2

const hasHouseNumber = (one: ReadField, all: readonly ReadField[], fields: readonly PortalField[]): boolean =>
  all.some(
    ({ asked, field }) =>
      asked === 'houseNumber' && Math.abs(fields.indexOf(field) - fields.indexOf(one.field)) <= NEAR,
  )

function questionOf(
  one: ReadField,
  all: readonly ReadField[],
  fields: readonly PortalField[],
): PortalQuestion | null {
  const { asked, whose, field } = one
  if (whose === 'organisation' && PERSONAL.includes(asked)) return ofOrganisation(asked)
  switch (asked) {
    case 'name':
      return nameAsked(one, all)
    case 'address': {
      if (beside(one, all, ['street']) || hasHouseNumber(one, all, fields)) return null
      return beside(one, all, ['postcode', 'city', 'town']) ? 'street' : 'address'
    }
    case 'street':
      // A street with its number does not fit where the number has a field of its own.
      return hasHouseNumber(one, all, fields) ? null : 'street'
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
    case 'houseNumber':
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

/** Of several fields that ask the same, those that say whose; then the first. An e-mail address is asked for twice. */
function isTheOne(
  one: Assigned & { explicit: boolean },
  all: readonly (Assigned & { explicit: boolean })[],
  fields: readonly PortalField[],
): boolean {
  const same = all.filter(({ question }) => question === one.question)
  const explicit = same.filter((other) => other.explicit)
  const [first] = explicit.length > 0 ? explicit : same
  if (one.question !== 'email') return first === one
  if (first === undefined) return false
  const next = fields.indexOf(one.field) - fields.indexOf(first.field)
  return first === one || (Math.abs(next) === 1 && isUnderTheSame(first.field, one.field))
}
