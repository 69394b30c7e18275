import type { Asked } from '../languages/shape/portal.ts'
import { piecesOf, wordsOf } from './label-index.ts'
import type { PortalField } from './portal-field.ts'
import type { PortalLexicon } from './portal-lexicons.ts'
import { type ReadLabel, readLabel, whoseOf } from './read-label.ts'

/** A field with what it asks for. */
export interface ReadField {
  field: PortalField
  asked: Asked
  /** Whom it is about; `unsaid` where neither label nor headings tell. */
  whose: 'self' | 'organisation' | 'other' | 'unclear' | 'unsaid'
  /** The field itself says whose, not only what stands above it. */
  explicit: boolean
  /** What stands above it says. */
  above: ReadLabel['whose']
  /** Level of the heading that says it; 0 where none does. */
  aboveLevel: number
}

/** Tokens of the `autocomplete` attribute that are about the person before the screen (HTML, autofill field names). */
const AUTOFILL: Partial<Record<string, Asked>> = {
  'given-name': 'firstName',
  'family-name': 'surname',
  name: 'fullName',
  'street-address': 'address',
  'address-line1': 'street',
  'address-line2': 'none',
  'postal-code': 'postcode',
  'address-level2': 'city',
  country: 'country',
  'country-name': 'country',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  bday: 'none',
  organization: 'none',
  username: 'none',
  'one-time-code': 'none',
  'honorific-prefix': 'none',
}

/** Autofill names and labels that say the same of one thing. */
const AGREE: [Asked, Asked][] = [
  ['fullName', 'name'],
  ['firstName', 'name'],
  ['surname', 'name'],
  ['address', 'street'],
  ['street', 'address'],
]

/** Kinds of field that take a line of text; a select takes a country. */
const LINES = ['', 'text', 'email', 'tel', 'url', 'date', 'number']

export const isText = ({ control }: PortalField): boolean => control === 'textarea' || control === 'editable'

/** What a field asks for and of whom; null where it is not understood, and is left alone. */
export function readField(field: PortalField, lexicons: readonly PortalLexicon[]): ReadField | null {
  if (!isText(field) && field.control !== 'select' && !LINES.includes(field.type)) return null
  const label = labelOf(field, lexicons)
  const token = field.autocomplete.split(/\s+/).at(-1) ?? ''
  const autofill = AUTOFILL[token]
  const asked = together(label?.asked, autofill)
  if (asked === null || asked === 'none' || !takes(field, asked)) return null
  if (isNarrowed(field, lexicons)) return null
  const own = label?.whose ?? null
  const { whose: above, level: aboveLevel } = headingWhose(field, lexicons)
  // Browsers fill such a field with what they know of the person: it had better not be about somebody else.
  if (autofill !== undefined && (own ?? above) !== null && (own ?? above) !== 'self') return null
  const whose = own ?? (autofill === undefined ? (above ?? 'unsaid') : 'self')
  return { field, asked, whose, explicit: own !== null || autofill !== undefined, above, aboveLevel }
}

/** Words of a hint that may say what is meant ("birth name", "of your representative"); longer ones explain. */
const NARROWING = 5

/** Whether a hint beside a line says that something or somebody else is meant. */
const isNarrowed = (field: PortalField, lexicons: readonly PortalLexicon[]): boolean =>
  !isText(field) &&
  wordsOf(field.description).length <= NARROWING &&
  lexicons.some(({ index }) =>
    piecesOf(field.description, index).some(
      ({ asked, whose, filling }) => whose === 'other' || (asked === 'none' && !filling),
    ),
  )

function together(label: Asked | undefined, autofill: Asked | undefined): Asked | null {
  if (label === undefined) return autofill ?? null
  if (autofill === undefined || autofill === label) return label
  const agree = AGREE.find(([a, b]) => a === autofill && b === label)
  if (agree === undefined) return null
  return label === 'name' ? autofill : 'street'
}

/** What the author calls the field decides; what stands beside it, or gives an example, does where it has no name. */
function labelOf(field: PortalField, lexicons: readonly PortalLexicon[]): ReadLabel | null {
  const text = isText(field)
  const read = (label: string) => inAnyLanguage(lexicons, ({ index }) => readLabel(label, text, index))
  const named = field.labels.filter(({ source, text }) => source !== 'legend' && wordsOf(text).length > 0)
  const given = named.filter(({ source }) => source === 'label' || source === 'aria')
  if (given.length > 0) return given.map((label) => read(label.text)).find((one) => one !== null) ?? null
  const [first, ...others] = named.flatMap((label) => read(label.text) ?? [])
  if (first !== undefined) return others.every(({ asked }) => asked === first.asked) ? first : null
  if (named.length > 0) return null
  if (field.type === 'email') return { asked: 'email', whose: null }
  // Names that programs read: "applicant[first_name]" names a person as well.
  return read(spelledOut(field.name)) ?? read(spelledOut(field.id))
}

const spelledOut = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function inAnyLanguage<T>(
  lexicons: readonly PortalLexicon[],
  read: (lexicon: PortalLexicon) => T | null,
): T | null {
  for (const lexicon of lexicons) {
    const result = read(lexicon)
    if (result !== null) return result
  }
  return null
}

/** What the nearest heading says that says anything. The page's title names the organisation in passing. */
function headingWhose(
  { headings }: PortalField,
  lexicons: readonly PortalLexicon[],
): { whose: ReadLabel['whose']; level: number } {
  for (const { text, level } of headings) {
    const whose = inAnyLanguage(lexicons, ({ index }) => whoseOf(piecesOf(text, index)))
    if (whose !== null) return { whose: level === 1 && whose === 'organisation' ? 'unclear' : whose, level }
  }
  return { whose: null, level: 0 }
}

/** Whether a field of this kind takes such an answer. */
function takes({ control, type }: PortalField, asked: Asked): boolean {
  // A list of streets' kinds is not filled, and says that the name is asked for without it.
  if (control === 'select') return ['country', 'streetType', 'dwelling'].includes(asked)
  if (control !== 'input') return !['firstName', 'surname', 'postcode', 'email', 'phone'].includes(asked)
  switch (type) {
    case 'email':
      return asked === 'email' || asked === 'contact'
    case 'tel':
      return asked === 'phone'
    case 'url':
      return asked === 'site'
    case 'date':
      return asked === 'factsDate'
    case 'number':
      return asked === 'postcode'
    default:
      return true
  }
}
