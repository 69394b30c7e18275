import type { FieldFacts, FormFacts, Ref } from '../facts.ts'
import { choiceKind, choiceLabel } from './choice-kind.ts'
import type { DraftKind } from './field-hits.ts'
import { type FieldGuess, fieldKind } from './field-kind.ts'
import { nameWords } from './field-names.ts'
import { foldText } from './fold-text.ts'
import type { FieldKind, FieldReading } from './reading.ts'
import { hasAny, hitsOf, sentenceOf, type Wording } from './wording.ts'

/** Characters of a label that are handed on. */
const LABEL_CHARACTERS = 300

interface Draft {
  field: FieldFacts
  guess: FieldGuess
}

/** Fields for robots in one form; more are a step of the form that is not shown yet. */
const TRAPS = 3
/** From so many boxes on, a form lists editions or topics, and a box must say more to be a consent. */
const MANY_BOXES = 6
/** A consent begins with its verb ("Keep me …"); in a description of an edition it stands somewhere. */
const BEGINNING_WORDS = 3

/** What each field of a form asks for; neighbours decide what a bare "name" or a choice is. */
export function readFields(form: FormFacts, wording: Wording): FieldReading[] {
  const drafts = form.fields.map(
    (field): Draft => ({
      field,
      guess: isChoice(field) ? choiceKind(field, wording) : fieldKind(field, wording),
    }),
  )
  const kinds = new Set(drafts.map(({ guess }) => guess.kind))
  const manyBoxes = form.fields.filter((field) => field.type === 'checkbox').length >= MANY_BOXES
  const politics = asksAboutPolitics(form, wording)
  const parts = dateParts(form.fields, kinds)
  const steps =
    drafts.filter(({ field, guess }) => guess.kind === 'honeypot' && field.labels.length > 0).length > TRAPS
  const loginName = loginField(drafts)
  return drafts.map(({ field, guess: first }) => {
    // So many hidden fields are a step not yet shown, not traps.
    const guess =
      steps && first.kind === 'honeypot' && isStep(field, wording)
        ? fieldKind({ ...field, trap: false }, wording)
        : first
    let kind = parts.get(field.ref) ?? (field.ref === loginName ? 'username' : settle(guess, field, kinds))
    if (kind === 'consent' && manyBoxes && !isPlainConsent(field, wording)) kind = 'preference'
    if (kind === 'preference' && isChoice(field) && politics) kind = 'political_opinion'
    return {
      ref: field.ref,
      kind,
      required: field.required || field.labels.some(({ text }) => /\*\s?:?$/.test(text.trim())),
      label: labelOf(field).slice(0, LABEL_CHARACTERS),
      signals: guess.signals,
    }
  })
}

const isStep = (field: FieldFacts, wording: Wording): boolean =>
  !field.labels.some(({ text }) => hasAny(wording.scan(text), 'words.leaveEmpty'))

/** A field of unknown kind that stands right before the only password is the name one logs in with. */
function loginField(drafts: Draft[]): Ref | null {
  const shown = drafts.filter(({ field, guess }) => field.visible && guess.kind !== 'honeypot')
  const passwords = shown.filter(({ guess }) => guess.kind === 'password')
  if (passwords.length !== 1 || shown.some(({ guess }) => LOGIN_NAMES.has(guess.kind))) return null
  const before = shown[shown.findIndex(({ guess }) => guess.kind === 'password') - 1]
  return before &&
    UNTOLD.has(before.guess.kind) &&
    before.field.control === 'input' &&
    !isChoice(before.field)
    ? before.field.ref
    : null
}

const LOGIN_NAMES: ReadonlySet<DraftKind> = new Set<DraftKind>([
  'username',
  'email',
  'email_or_username',
  'phone',
])
const UNTOLD: ReadonlySet<DraftKind> = new Set<DraftKind>([
  'other',
  'name',
  'card_number',
  'region',
  'search_query',
])

const PARTS = {
  day: { words: /(^| )(day|dd|jour|jj|tag|dia)( |$)/, birth: 'birth_day' },
  month: { words: /(^| )(month|mm|mois|monat|mes)( |$)/, birth: 'birth_month' },
  year: { words: /(^| )(year|yyyy|yy|aaaa|annee|jahr|ano)( |$)/, birth: 'birth_year' },
} as const

/** Day, month and year in fields of their own: of birth, or of a card's end. */
function dateParts(fields: FieldFacts[], kinds: ReadonlySet<DraftKind>): Map<Ref, FieldKind> {
  const found = new Map<Ref, keyof typeof PARTS>()
  for (const field of fields) {
    const own = [...nameWords(field.name), ...nameWords(field.id)].join(' ')
    const labels = foldText(
      field.labels
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 80),
    ).replace(/[^\p{L}]+/gu, ' ')
    for (const part of ['day', 'month', 'year'] as const)
      if (
        !isChoice(field) &&
        (PARTS[part].words.test(own) || PARTS[part].words.test(labels)) &&
        !found.has(field.ref)
      )
        found.set(field.ref, part)
  }
  const different = new Set(found.values())
  if (different.size < 2) return new Map()
  const card = kinds.has('card_number') || kinds.has('card_cvc') || kinds.has('card_expiry')
  if (card && !different.has('day')) return new Map([...found].map(([ref]) => [ref, 'card_expiry']))
  if (!different.has('year') || kinds.has('travel_date') || card) return new Map()
  return new Map([...found].map(([ref, part]) => [ref, PARTS[part].birth]))
}

const isChoice = (field: FieldFacts): boolean => field.type === 'checkbox' || field.type === 'radio'

function settle({ kind }: FieldGuess, field: FieldFacts, all: ReadonlySet<FieldGuess['kind']>): FieldKind {
  // "Nom" beside "Prénom" is the family name.
  if (kind === 'name') return all.has('first_name') && !all.has('last_name') ? 'last_name' : 'full_name'
  // "Titre" over a message is its subject, not a form of address.
  if (kind === 'honorific' && field.control === 'input' && field.type === 'text' && all.has('message'))
    return 'subject'
  return kind
}

function isPlainConsent(field: FieldFacts, wording: Wording): boolean {
  const scan = wording.scan(choiceLabel(field))
  if (hasAny(scan, 'words.acceptTerms', 'words.acceptPolicy', 'words.optOut')) return true
  return hitsOf(scan, 'words.optIn').some((hit) => hit.from < BEGINNING_WORDS)
}

/** A question about politics stands over the boxes: "Are you for or against …?" */
function asksAboutPolitics(form: FormFacts, wording: Wording): boolean {
  return form.texts.some(({ text, place, hiddenBy }) => {
    if (hiddenBy !== null || place !== 'inside' || !text.includes('?')) return false
    const scan = wording.scan(text)
    return hitsOf(scan, 'words.politics').some((hit) => sentenceOf(scan, hit).includes('?'))
  })
}

function labelOf(field: FieldFacts): string {
  if (isChoice(field)) return choiceLabel(field)
  return field.labels[0]?.text ?? field.name
}
