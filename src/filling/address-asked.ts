import type { PortalQuestion } from '../complaint/portal-answers.ts'
import type { Asked } from '../languages/shape/portal.ts'
import { piecesOf } from './label-index.ts'
import type { PortalField } from './portal-field.ts'
import type { PortalLexicon } from './portal-lexicons.ts'
import { isText, type ReadField } from './read-field.ts'
import { isUnderTheSame } from './settled.ts'

export const beside = (one: ReadField, all: readonly ReadField[], asked: readonly Asked[]): boolean =>
  all.some(
    (other) =>
      other !== one &&
      asked.includes(other.asked) &&
      other.whose === one.whose &&
      other.field.form === one.field.form,
  )

/** Fields further away have a number of their own: that of a document. */
const NEAR = 2

export const isNear = (a: PortalField, b: PortalField, fields: readonly PortalField[]): boolean =>
  Math.abs(fields.indexOf(a) - fields.indexOf(b)) <= NEAR

const hasNear = (
  asked: Asked,
  one: ReadField,
  all: readonly ReadField[],
  fields: readonly PortalField[],
): boolean => all.some((other) => other.asked === asked && isNear(other.field, one.field, fields))

/** Which part of a street with its number a field takes; null where it takes both, or is about something else. */
export function streetPart(
  one: ReadField,
  all: readonly ReadField[],
  fields: readonly PortalField[],
): 'streetName' | 'houseNumber' | null {
  if (one.asked === 'houseNumber') return 'houseNumber'
  const isStreet = one.asked === 'street' || one.asked === 'address'
  return isStreet && hasNear('houseNumber', one, all, fields) ? 'streetName' : null
}

/** Which part of a postal address, or all of it, a field takes that asks for a street, a number or an address. */
export function addressAsked(
  one: ReadField,
  all: readonly ReadField[],
  fields: readonly PortalField[],
  numbers: readonly PortalField[],
): PortalQuestion | null {
  if (one.asked === 'residence') return residenceAsked(one, all, fields)
  // A number that was not understood may be that of the house.
  const isOpen = numbers.some(
    (number) =>
      Math.abs(fields.indexOf(number) - fields.indexOf(one.field)) === 1 && isUnderTheSame(number, one.field),
  )
  if (isOpen && streetPart(one, all, fields) === null) return null
  if (one.asked === 'address') {
    if (beside(one, all, ['street'])) return null
    // A text beside a postcode alone has room for the town.
    const parts: Asked[] = isText(one.field) ? ['city', 'town'] : ['postcode', 'city', 'town']
    return beside(one, all, parts) ? 'street' : wholeAddress(one, all, fields)
  }
  // "Street" is a part of the street's name where its kind is chosen from a list.
  return hasNear('streetType', one, all, fields) ? null : 'street'
}

/** Fields that ask for some number in words that are not understood. */
export const unknownNumbers = (
  fields: readonly PortalField[],
  read: readonly ReadField[],
  lexicons: readonly PortalLexicon[],
): PortalField[] =>
  fields.filter(
    (field) =>
      field.control === 'input' &&
      read.every((one) => one.field !== field) &&
      lexicons.some(({ index }) =>
        field.labels.some(({ source, text }) => {
          const pieces = source === 'legend' ? [] : piecesOf(text, index)
          return (
            pieces.some(({ asked }) => asked === 'houseNumber') &&
            pieces.every(({ asked, filling }) => asked !== 'none' || filling)
          )
        }),
      ),
  )

/** Where the number has a field of its own, the rest would have others that were not understood. */
const wholeAddress = (
  one: ReadField,
  all: readonly ReadField[],
  fields: readonly PortalField[],
): PortalQuestion | null => (hasNear('houseNumber', one, all, fields) ? null : 'address')

/** "Residing in …" before "street": the town. */
function residenceAsked(
  one: ReadField,
  all: readonly ReadField[],
  fields: readonly PortalField[],
): PortalQuestion | null {
  if (beside(one, all, ['street'])) return beside(one, all, ['city', 'town', 'address']) ? null : 'city'
  if (beside(one, all, ['city', 'town'])) return 'street'
  return beside(one, all, ['postcode', 'address']) ? null : wholeAddress(one, all, fields)
}
