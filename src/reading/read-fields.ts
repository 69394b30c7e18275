import type { FieldFacts, FormFacts, Ref } from '../facts.ts'
import { askedOpinion } from './asked-opinion.ts'
import { choiceKind, choiceLabel } from './choice-kind.ts'
import { shortened } from './excerpt.ts'
import type { DraftKind } from './field-hits.ts'
import { type FieldGuess, fieldKind } from './field-kind.ts'
import { nameWords } from './field-names.ts'
import { foldText } from './fold-text.ts'
import { loginField } from './login-field.ts'
import { datePart } from './option-kind.ts'
import type { FieldKind, FieldReading } from './reading.ts'
import type { FieldClue, FieldSignal } from './signal.ts'
import { hasAny, hitsOf, type Wording } from './wording.ts'

/** Characters of a label that are handed on. */
const LABEL_CHARACTERS = 300

interface FieldDraft {
  field: FieldFacts
  guess: FieldGuess
}

/** Fields for robots in one form; more, or so many other hidden fields, are a step that is not shown yet. */
const TRAPS = 3
/** From so many boxes on, a form lists editions or topics, and a box must say more to be a consent. */
const MANY_BOXES = 6
/** A consent begins with its verb ("Keep me …"); in a description of an edition it stands somewhere. */
const BEGINNING_WORDS = 3
/** What the neighbours of a field decide outweighs its own words. */
const DECISIVE = 10

/** What each field of a form asks for; neighbours decide what a bare "name" or a choice is. */
export function readFields(form: FormFacts, wording: Wording): FieldReading[] {
  const drafts = form.fields.map(
    (field): FieldDraft => ({
      field,
      guess: isChoice(field) ? choiceKind(field, wording) : fieldKind(field, wording),
    }),
  )
  const kinds = new Set(drafts.map(({ guess }) => guess.kind))
  const manyBoxes = form.fields.filter((field) => field.type === 'checkbox').length >= MANY_BOXES
  const parts = dateParts(form.fields, kinds, wording)
  const steps =
    drafts.filter(({ field, guess }) => guess.kind === 'honeypot' && field.labels.length > 0).length >
      TRAPS ||
    form.fields.filter((field) => !field.visible && !field.trap && !isChoice(field)).length >= TRAPS
  const loginName = loginField(drafts)
  return drafts.map(({ field, guess: first }, at) => {
    // So many hidden fields are a step not yet shown, not traps.
    const guess =
      steps && first.kind === 'honeypot' && isStep(field, wording)
        ? fieldKind({ ...field, trap: false }, wording)
        : first
    const own = settle(guess, field, kinds)
    const part = parts.get(field.ref)
    let told: Told = { kind: own, clue: own === guess.kind || own === 'full_name' ? null : 'fields-beside' }
    if (field.ref === loginName) told = { kind: 'username', clue: 'before-password' }
    if (part) told = { kind: part, clue: 'date-parts' }
    if (told.kind === 'consent' && manyBoxes && !isPlainConsent(field, wording))
      told = { kind: 'preference', clue: 'list-of-boxes' }
    const question = told.kind === 'preference' && isChoice(field) ? askedOpinion(form, field, wording) : null
    if (told.kind === 'preference' && isChoice(field) && (question !== null || besidePolitics(drafts, at)))
      told = { kind: 'political_opinion', clue: question === null ? 'fields-beside' : 'question' }
    const { kind } = told
    return {
      ref: field.ref,
      kind,
      required: field.required || field.labels.some(({ text }) => /\*\s?:?$/.test(text.trim())),
      ...(field.visible ? {} : { hidden: true as const }),
      label: labelOf(field).slice(0, LABEL_CHARACTERS),
      signals: [...toldSignals(told, question ?? ''), ...guess.signals],
    }
  })
}

/** What a field is after a look at its neighbours; `clue`: what of them decided, null where its own words did. */
interface Told {
  kind: FieldKind
  clue: FieldClue | null
}

const toldSignals = ({ kind, clue }: Told, question: string): FieldSignal[] =>
  clue === null
    ? []
    : [{ clue, words: clue === 'question' ? shortened(question) : '', speaksFor: kind, weight: DECISIVE }]

const isStep = (field: FieldFacts, wording: Wording): boolean =>
  !field.labels.some(({ text }) => hasAny(wording.scan(text), 'words.leaveEmpty'))

/**
 * What the parts of a date are called, folded; `alone`: words that mean something else inside a sentence ("an" is
 * German, "den" Danish).
 */
const PARTS = {
  day: {
    words: /(^| )(day|dd|jour|jj|tag|tt|dia|giorno|gg|dzien|dag|ziua|nap|ημερα|paiva)( |$)/,
    alone: /^(den|zi|pp)$/,
    birth: 'birth_day',
  },
  month: {
    words:
      /(^| )(month|mm|mois|monat|mes|mese|miesiac|maand|luna|mesic|mesiac|honap|μηνασ|manad|maned|kuukausi)( |$)/,
    alone: /^kk$/,
    birth: 'birth_month',
  },
  year: {
    words: /(^| )(year|yyyy|yy|aaaa|annee|jahr|jjjj|ano|anno|rok|jaar|rrrr|anul|ετοσ|vuosi|vvvv)( |$)/,
    alone: /^(an|ar|aar|ev|eeee)$/,
    birth: 'birth_year',
  },
} as const

/** Day, month and year in fields of their own: of birth, or of a card's end. */
function dateParts(
  fields: FieldFacts[],
  kinds: ReadonlySet<DraftKind>,
  wording: Wording,
): Map<Ref, FieldKind> {
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
        [own, labels.trim()].some((text) => PARTS[part].words.test(text) || PARTS[part].alone.test(text)) &&
        !found.has(field.ref)
      )
        found.set(field.ref, part)
    const offered =
      field.control === 'select' && !found.has(field.ref) ? datePart(field.options, wording) : null
    if (offered) found.set(field.ref, offered)
  }
  const different = new Set(found.values())
  if (different.size < 2) return new Map()
  const card = kinds.has('card_number') || kinds.has('card_cvc') || kinds.has('card_expiry')
  if (card && !different.has('day')) return new Map([...found].map(([ref]) => [ref, 'card_expiry']))
  if (!different.has('year') || kinds.has('travel_date') || card) return new Map()
  return new Map([...found].map(([ref, part]) => [ref, PARTS[part].birth]))
}

const isChoice = (field: FieldFacts): boolean => field.type === 'checkbox' || field.type === 'radio'

function settle({ kind }: FieldGuess, field: FieldFacts, all: ReadonlySet<DraftKind>): FieldKind {
  if (kind === 'name') {
    // "Nom" beside "Prénom" is the family name, "Nome" beside "Cognome" the first.
    if (all.has('first_name')) return all.has('last_name') ? 'full_name' : 'last_name'
    if (all.has('last_name')) return 'first_name'
    return all.has('card_number') && all.has('card_cvc') && !all.has('email') ? 'card_name' : 'full_name'
  }
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

/** "No opinion" beside the boxes of two candidates is an answer to the same question. */
const besidePolitics = (drafts: FieldDraft[], at: number): boolean =>
  drafts[at]?.field.type === 'checkbox' &&
  drafts
    .slice(Math.max(0, at - 2), at + 3)
    .some(
      ({ field, guess }) =>
        field.type === 'checkbox' &&
        guess.kind === 'political_opinion' &&
        groupOf(field) === groupOf(drafts[at]?.field),
    )

/** What stands over the boxes of one question. */
const groupOf = (field: FieldFacts | undefined): string =>
  (field?.labels ?? []).flatMap(({ source, text }) => (source === 'legend' ? [text] : [])).join(' . ')

function labelOf(field: FieldFacts): string {
  if (isChoice(field)) return choiceLabel(field)
  return field.labels[0]?.text ?? field.name
}
