import type { Asked, Whose } from '../languages/shape/portal.ts'
import { type LabelIndex, type Piece, piecesOf, wordsOf } from './label-index.ts'

/** Told in a text of its own, not in a line. */
const LONG: readonly Asked[] = ['facts', 'priorContact', 'requests', 'letter', 'tell']

/** Words up to which every one of them has to be understood before a text is put there. */
const SHORT_LABEL = 6
/** Characters of a label: a question and its help. */
const LABEL = 1_000
/** Words of a question that is so particular that others beside it do not matter. Many things can be described. */
const PARTICULAR = { told: 3, asked: 2 }

/** Two concepts in one label that mean one. */
const REFINED: [Asked, Asked, Asked][] = [
  ['address', 'street', 'street'],
  ['name', 'surname', 'surname'],
  ['name', 'fullName', 'fullName'],
  ['name', 'organisation', 'organisation'],
  ['email', 'contact', 'email'],
  ['email', 'address', 'email'],
  ['site', 'organisation', 'site'],
  ['site', 'address', 'site'],
  ['street', 'houseNumber', 'street'],
  ['street', 'dwelling', 'street'],
  ['houseNumber', 'dwelling', 'houseNumber'],
  ['street', 'streetType', 'street'],
  ['residence', 'city', 'city'],
  ['residence', 'address', 'address'],
  ['residence', 'street', 'street'],
  ['phone', 'houseNumber', 'phone'],
  ['fullName', 'organisation', 'organisation'],
  ['postcode', 'city', 'town'],
  ['firstName', 'surname', 'fullName'],
  ['firstName', 'name', 'fullName'],
]

/** Names of a person. */
const NAMES: readonly Asked[] = ['name', 'fullName', 'firstName', 'surname']

/** Parts of a postal address. */
const PLACES: readonly Asked[] = [
  'street',
  'houseNumber',
  'dwelling',
  'postcode',
  'city',
  'town',
  'residence',
  'country',
  'address',
]

/** A street with what stands in its line. */
const STREET: readonly Asked[] = ['street', 'houseNumber', 'dwelling']

/** What a label asks for, and whom it names; null where it is not understood. */
export interface ReadLabel {
  asked: Asked
  whose: 'self' | 'organisation' | 'other' | 'unclear' | null
}

/** Whom the words of a label or heading are about; null where they say nothing of it. */
export function whoseOf(pieces: readonly Piece[]): ReadLabel['whose'] {
  const has = (whose: Whose) => pieces.some((piece) => piece.whose === whose)
  if (has('other')) return 'other'
  // "Your organisation" is the one that the person works for.
  if (has('organisation')) return has('self') || has('possessive') ? 'unclear' : 'organisation'
  return has('self') || has('possessive') ? 'self' : null
}

const BRACKETS = /\([^()]{0,300}\)|\[[^[\]]{0,300}\]/g

/** Words in brackets that may say what else is meant; more of them explain. */
const REMARK = 5

const withoutRemarks = (label: string): string =>
  label.replace(BRACKETS, (remark) => (wordsOf(remark).length > REMARK ? ' ' : remark))

/** Whether a label speaks of an organisation, understood or not. */
export const speaksOfOrganisation = (label: string, index: LabelIndex): boolean =>
  piecesOf(label, index).some(({ whose }) => whose === 'organisation')

/** A label and shorter versions of it: without what stands in brackets, up to a colon, what stands in brackets alone. */
function versions(label: string): string[] {
  const bare = label.replace(BRACKETS, ' ')
  const [lead = ''] = bare.split(/[:?]/)
  const [aside = ''] = label.match(BRACKETS) ?? []
  return [...new Set([label, bare, lead, aside])]
}

/** `text`: the field takes several lines. */
export function readLabel(whole: string, text: boolean, index: LabelIndex): ReadLabel | null {
  const label = whole.slice(0, LABEL)
  const pieces = piecesOf(label, index)
  if (text) {
    const long = readLong(pieces)
    if (long !== null) return long
  }
  // A remark in brackets may be left aside, but not one that changes what is meant.
  const whose = whoseOf(pieces)
  if (whose === 'other') return { asked: 'none', whose }
  if (!text && asksWhen(pieces)) return { asked: 'factsDate', whose }
  if (asksNothing(piecesOf(withoutRemarks(label), index))) return { asked: 'none', whose }
  for (const version of versions(label)) {
    const asked = readShort(piecesOf(version, index))
    if (asked !== null) return { asked, whose }
  }
  return null
}

const asksNothing = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ asked, filling }) => asked === 'none' && !filling)

/** Words that may be unknown in "when did … happen": what happened has many names. */
const NAMELESS = 2

/** "On what date did the issue arise?": a word for a day, one of happening, and nothing else that is asked. */
const asksWhen = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ time }) => time === 'when') &&
  pieces.some(({ time }) => time === 'happened') &&
  pieces.every(({ asked, filling }) => asked === null || filling || asked === 'facts') &&
  pieces.filter(({ known }) => !known).length <= NAMELESS

/** A field of one line is understood only where every word of its label is. */
function readShort(pieces: readonly Piece[]): Asked | null {
  if (pieces.some(({ known }) => !known)) return null
  const asked = [
    ...new Set(pieces.flatMap((piece) => (piece.asked === null || piece.filling ? [] : piece.asked))),
  ]
  // "When did the infringement happen?" names what happened.
  if (asked.includes('factsDate') && asked.every((one) => one === 'factsDate' || one === 'facts'))
    return 'factsDate'
  if (asked.some((one) => LONG.includes(one))) return null
  // "The town where it happened" is not that of the person; the page where it happened is the one that is meant.
  if (pieces.some(({ time }) => time === 'happened') && asked.some((one) => one !== 'site')) return null
  const [first, second, ...more] = asked
  // "N°" changes nothing beside other words, and alone it is the number.
  if (first === undefined && pieces.length > 0 && pieces.every((piece) => piece.asked === 'houseNumber'))
    return 'houseNumber'
  if (first === undefined) return whoseOf(pieces) === 'organisation' ? 'organisation' : null
  if (second === undefined) return first
  if (asked.includes('street') && asked.every((one) => STREET.includes(one))) return 'street'
  if (asked.includes('street') && (asked.includes('city') || asked.includes('town')))
    return asked.every((one) => PLACES.includes(one)) ? 'address' : null
  // "Name and surname, or company": whoever it is.
  if (asked.includes('organisation') && asked.every((one) => one === 'organisation' || NAMES.includes(one)))
    return 'organisation'
  if (more.length > 0) return null
  const pair = REFINED.find(([a, b]) => (a === first && b === second) || (a === second && b === first))
  return pair?.[2] ?? null
}

/** The first thing that a label wants told. Short labels have to be understood as a whole. */
function readLong(pieces: readonly Piece[]): ReadLabel | null {
  const telling = pieces.flatMap(({ asked, filling }) =>
    asked !== null && (LONG.includes(asked) || asked === 'none') ? { asked, filling } : [],
  )
  const wanted = telling.map(({ asked }) => asked)
  // "How was your complaint discussed with them?": what else is named goes before the complaint itself.
  const first =
    telling.find(({ asked, filling }) => asked !== 'tell' && !filling)?.asked ??
    wanted.find((asked) => asked !== 'tell') ??
    wanted[0]
  if (first === undefined) return null
  const short = pieces.filter(({ filling }) => !filling).length <= SHORT_LABEL
  const unknown = pieces.filter(({ known }) => !known).length
  // "Description of your business": one word that asks for a text does not make up for one that is not known.
  const asking = pieces
    .filter(({ asked }) => asked !== null && LONG.includes(asked))
    .reduce((sum, { words }) => sum + words, 0)
  // "Describe the breach": a verb and what it is about bear each other out.
  const alone = pieces.filter(({ asked }) => asked !== null && LONG.includes(asked)).length < 2
  const enough = first === 'facts' || first === 'tell' ? PARTICULAR.told : PARTICULAR.asked
  const vague = asking < enough && (wanted.includes('none') || (alone && unknown >= Math.max(asking, 1)))
  const unsure = vague || pieces.some(({ whose }) => whose === 'other')
  if (first === 'none' || (short && unsure)) return { asked: 'none', whose: null }
  return { asked: first === 'tell' ? 'facts' : first, whose: null }
}
