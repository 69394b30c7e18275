import type { Asked } from '../languages/shape/portal.ts'
import type { PortalField } from './portal-field.ts'
import type { PortalLexicon } from './portal-lexicons.ts'
import type { ReadField } from './read-field.ts'
import { speaksOfOrganisation } from './read-label.ts'

/** Answers about a person, or about an organisation: which of them has to be known. */
export const PERSONAL: readonly Asked[] = [
  'firstName',
  'surname',
  'halfSurname',
  'name',
  'fullName',
  'street',
  'houseNumber',
  'dwelling',
  'streetType',
  'postcode',
  'city',
  'town',
  'residence',
  'country',
  'address',
  'email',
  'phone',
]

/** Of these an organisation has one as well. */
const SHARED: readonly Asked[] = [
  'name',
  'street',
  'houseNumber',
  'dwelling',
  'streetType',
  'postcode',
  'city',
  'town',
  'residence',
  'country',
  'address',
  'email',
  'phone',
]

const IDENTIFYING: readonly Asked[] = [
  'firstName',
  'surname',
  'halfSurname',
  'name',
  'fullName',
  'email',
  'phone',
]

const PLACES: readonly Asked[] = [
  'street',
  'houseNumber',
  'dwelling',
  'streetType',
  'postcode',
  'city',
  'town',
  'residence',
  'country',
  'address',
]

const NAMES: readonly Asked[] = ['firstName', 'surname', 'halfSurname', 'name', 'fullName']

/** Fields of a form that asks for an address to send a newsletter to, or to log in, and for nothing else. */
const FEW_FIELDS = 2

/** Fields whose labels speak of an organisation, understood or not. */
export const speaking = (fields: readonly PortalField[], lexicons: readonly PortalLexicon[]): PortalField[] =>
  fields.filter(({ labels }) =>
    lexicons.some(({ index }) => labels.some(({ text }) => speaksOfOrganisation(text, index))),
  )

/** Whether it is sure enough whom a field is about. `spoken`: fields that speak of an organisation in their labels. */
export function isSettled(
  one: ReadField,
  read: readonly ReadField[],
  fields: readonly PortalField[],
  spoken: readonly PortalField[],
): boolean {
  const { field, asked, whose } = one
  if (whose === 'other') return false
  if (asked === 'organisation') return isRespondent(one, read, fields)
  // "Website" among the details of a person is their own.
  if (asked === 'site' && whose === 'self' && one.aboveLevel !== 1 && one.above !== 'organisation')
    return false
  if (!PERSONAL.includes(asked)) return asked !== 'contact' || whose === 'organisation'
  if (whose === 'unclear') return false
  if (isLogin(field, read, fields)) return false
  if (whose !== 'unsaid') return true
  if (isAlone(field, read, fields)) return false
  if (isAskedElsewhere(one, read)) return false
  // "Name, e-mail, organisation, address": the address may be that of the organisation.
  return !SHARED.includes(asked) || !spoken.some((other) => isBefore(other, field, fields))
}

/** What one thing about a person is asked by: names, an address, one field each. */
const familyOf = (asked: Asked): readonly Asked[] =>
  [NAMES, PLACES].find((family) => family.includes(asked)) ?? [asked]

/**
 * Under a heading that does not say whom it is about: where another section asks the same of the person, or says no more
 * than this one, it may be somebody else's (a representative, the other side).
 */
const isAskedElsewhere = ({ field, asked }: ReadField, read: readonly ReadField[]): boolean =>
  read.some(
    (other) =>
      familyOf(asked).includes(other.asked) &&
      (other.whose === 'self' || other.whose === 'unsaid') &&
      other.field.form === field.form &&
      !isUnderTheSame(other.field, field),
  )

/** "Company" among the fields about a person is the one that they work for. */
function isRespondent(one: ReadField, read: readonly ReadField[], fields: readonly PortalField[]): boolean {
  if (one.above === 'organisation') return true
  // "Your complaint" at the top of the page says nothing of this field.
  const above = one.aboveLevel === 1 ? null : one.above
  if (above !== null || one.whose !== 'organisation') return false
  return !read.some(
    (other) =>
      IDENTIFYING.includes(other.asked) &&
      other.whose === 'unsaid' &&
      other.field.form === one.field.form &&
      fields.indexOf(other.field) > fields.indexOf(one.field),
  )
}

/** True in a form that asks for little and for no name. */
const isAlone = (field: PortalField, read: readonly ReadField[], fields: readonly PortalField[]): boolean =>
  field.form !== '' &&
  fields.filter(({ form }) => form === field.form).length <= FEW_FIELDS &&
  !read.some((other) => other.field.form === field.form && NAMES.includes(other.asked))

const isLogin = (field: PortalField, read: readonly ReadField[], fields: readonly PortalField[]): boolean =>
  fields.some(({ type, form }) => type === 'password' && form === field.form) &&
  !read.some((other) => other.field.form === field.form && NAMES.includes(other.asked))

const isBefore = (other: PortalField, field: PortalField, fields: readonly PortalField[]): boolean =>
  isUnderTheSame(other, field) && fields.indexOf(other) < fields.indexOf(field)

/** The same heading stands above both. */
export const isUnderTheSame = (a: PortalField, b: PortalField): boolean =>
  a.headings[0]?.text === b.headings[0]?.text
