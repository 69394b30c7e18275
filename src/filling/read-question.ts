import type { Asked } from '../languages/shape/portal.ts'
import { type Piece, piecesOf } from './label-index.ts'
import type { PortalField } from './portal-field.ts'
import type { PortalLexicon } from './portal-lexicons.ts'
import type { ReadField } from './read-field.ts'
import { whoseOf } from './read-label.ts'
import { isUnderTheSame } from './settled.ts'

/** Words of a question that may be unknown: verbs have many forms. */
const UNKNOWN = 4

/** What a question may ask for in words that are not all known, where what stands around it says the same. */
const BORNE_OUT: readonly Asked[] = ['site', 'email', 'phone', 'organisation']

/** Of a person: names and the ways to reach them, which are asked for together. */
const OF_PERSON: readonly Asked[] = [
  'firstName',
  'surname',
  'halfSurname',
  'fullName',
  'name',
  'email',
  'phone',
]

/**
 * What a whole question asks for ("On which website were your data collected?") where a label with as many unknown words
 * would be left alone: its subject comes before anything unknown, and the section bears it out. Null elsewhere.
 */
export function readQuestion(
  field: PortalField,
  read: readonly ReadField[],
  fields: readonly PortalField[],
  lexicons: readonly PortalLexicon[],
): ReadField | null {
  if (field.control !== 'input' || !['', 'text', 'email', 'tel', 'url'].includes(field.type)) return null
  const label = field.labels.find(({ source }) => source !== 'legend')?.text ?? ''
  if (!/\?\W*$/.test(label) || field.autocomplete !== '') return null
  for (const { index } of lexicons) {
    const pieces = piecesOf(label, index)
    const asked = subjectOf(pieces)
    if (asked === null) continue
    const above = aboveOf(field, lexicons)
    const one: ReadField = {
      field,
      asked,
      whose: 'unsaid',
      explicit: false,
      above,
      aboveLevel: 2,
    }
    return isBorneOut(one, pieces, read, fields) ? { ...one, whose: whoseIn(one, read) } : null
  }
  return null
}

/** The one thing that a question names, before any word that is not known. */
function subjectOf(pieces: readonly Piece[]): Asked | null {
  if (pieces.some(({ asked, whose, filling }) => whose === 'other' || (asked === 'none' && !filling)))
    return null
  if (pieces.filter(({ known }) => !known).length > UNKNOWN) return null
  const named = new Set(
    pieces.flatMap(({ asked, filling, whose }) =>
      asked !== null && !filling ? asked : whose === 'organisation' ? ('organisation' as const) : [],
    ),
  )
  // "The website of the organisation" is a website; its name is the organisation.
  if (named.has('site')) named.delete('organisation')
  if (named.has('organisation')) named.delete('name')
  const [asked, ...others] = named
  if (asked === undefined || others.length > 0 || !BORNE_OUT.includes(asked)) return null
  const firstUnknown = pieces.findIndex(({ known }) => !known)
  const subject = pieces.findIndex((piece) => piece.asked === asked || piece.whose === 'organisation')
  return firstUnknown >= 0 && firstUnknown < subject ? null : asked
}

const aboveOf = ({ headings }: PortalField, lexicons: readonly PortalLexicon[]): ReadField['above'] => {
  for (const { text, level } of headings)
    for (const { index } of lexicons) {
      const whose = whoseOf(piecesOf(text, index))
      if (whose !== null) return level === 1 ? null : whose
    }
  return null
}

const isBeside = (one: PortalField, other: PortalField): boolean =>
  isUnderTheSame(one, other) && one.form === other.form

/** The person's telephone is asked for beside their name. */
function whoseIn({ field, asked }: ReadField, read: readonly ReadField[]): ReadField['whose'] {
  if (asked === 'site') return 'unsaid'
  if (asked === 'organisation') return 'organisation'
  const name = read.find((other) => OF_PERSON.includes(other.asked) && isBeside(field, other.field))
  return name?.whose ?? 'unsaid'
}

function isBorneOut(
  { field, asked, above }: ReadField,
  pieces: readonly Piece[],
  read: readonly ReadField[],
  fields: readonly PortalField[],
): boolean {
  const beside = read.filter((other) => isBeside(other.field, field))
  const first = fields.find((other) => isBeside(other, field))
  switch (asked) {
    case 'site':
      return above !== 'self' && above !== 'other'
    case 'organisation':
      return above === 'organisation' && first === field
    default:
      if (above === 'organisation' || above === 'other' || whoseOf(pieces) === 'organisation') return false
      return beside.some((other) => OF_PERSON.includes(other.asked) && other.whose !== 'organisation')
  }
}
