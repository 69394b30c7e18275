import type { FieldFacts, LabelSource } from '../facts.ts'
import { exampleKind } from './example-kind.ts'
import { excerpt, shortened } from './excerpt.ts'
import { type DraftKind, kindOf, longestHits, SPECIAL_KINDS } from './field-hits.ts'
import { AUTOCOMPLETE, nameWords } from './field-names.ts'
import { isTrap } from './is-trap.ts'
import { nameKind } from './name-kind.ts'
import { optionKind } from './option-kind.ts'
import type { Hit } from './phrase-index.ts'
import type { FieldKind } from './reading.ts'
import { refineKind, TEL_TYPE } from './refine-kind.ts'
import type { FieldClue, FieldSignal } from './signal.ts'
import { trapSignal } from './trap-signal.ts'
import { hasAny, hitsOf, type Scan, type Wording, wordCount } from './wording.ts'

export interface FieldGuess {
  kind: DraftKind
  signals: FieldSignal[]
}

/** How much a word says, by where it stands. */
const LABEL_WEIGHT: Record<LabelSource, number> = {
  label: 3,
  aria: 2.6,
  placeholder: 2.2,
  title: 1.4,
  legend: 0.8,
  before: 1.6,
}
const NAME_WEIGHT = 1.7
const ID_WEIGHT = 1.1
/** A label is a phrase; a sentence that mentions an address is not a label. */
const LONG_LABEL_WORDS = 8
const LONG_LABEL_FACTOR = 0.35
/** A label that is nothing but the word. */
const WHOLE_LABEL_FACTOR = 1.25
const SECOND_WORD_FACTOR = 0.35
/** Below this nothing is said. */
const ENOUGH = 1

const TYPE_SIGNALS: Readonly<Record<string, [FieldKind, number]>> = {
  email: ['email', 5],
  tel: ['phone', TEL_TYPE],
  url: ['url', 5],
  password: ['password', 8],
  search: ['search_query', 7],
  file: ['file', 9],
}

const OPTIONS_WEIGHT = 2.2
/** Of what a list offers, so many are named as a reason. */
const OPTIONS_NAMED = 3

/** What a list to choose from, or a box for long text, cannot be. */
const NOT_IN_SELECT: ReadonlySet<DraftKind> = new Set<DraftKind>([
  'email',
  'first_name',
  'full_name',
  'name',
  'last_name',
  'password',
  'username',
  'message',
  'captcha',
  'search_query',
  'phone',
  'card_number',
  'rating',
])
const LONG_TEXT_KINDS: ReadonlySet<DraftKind> = new Set<DraftKind>([
  'message',
  'postal_address',
  'friend_contact',
  'captcha',
  'search_query',
  'political_opinion',
  'health',
  'email',
])

/** Reads what one text-like field asks for. Tick boxes and radios: see `choice-kind.ts`. */
export function fieldKind(field: FieldFacts, wording: Wording): FieldGuess {
  if (isTrap(field, wording)) return { kind: 'honeypot', signals: [trapSignal(field, wording)] }
  const scores = new Map<DraftKind, number>()
  const signals: FieldSignal[] = []
  const add: Add = (kind, weight, clue, words) => {
    if (weight <= 0 || !fits(kind, field)) return
    scores.set(kind, (scores.get(kind) ?? 0) + weight)
    signals.push({ clue, words, speaksFor: kind, weight: Math.round(weight * 10) / 10 })
  }
  fromAttributes(field, wording, add)
  for (const label of field.labels)
    fromLabel(label.text, LABEL_WEIGHT[label.source], label.source, wording, add)
  fromName(field.name, NAME_WEIGHT, 'name', wording, add)
  if (field.id !== field.name) fromName(field.id, ID_WEIGHT, 'id', wording, add)
  const best = [...scores].sort((a, b) => b[1] - a[1])[0]
  if (!best || best[1] < ENOUGH) return { kind: fallback(field), signals }
  return { kind: refineKind(best[0], scores, field, wording), signals }
}

type Add = (kind: DraftKind, weight: number, clue: FieldClue, words: string) => void

function fromAttributes(field: FieldFacts, wording: Wording, add: Add): void {
  for (const token of field.autocomplete.toLowerCase().split(/\s+/)) {
    const kind = AUTOCOMPLETE[token]
    // "new-password" on other fields only keeps browsers from filling them.
    if (kind && (kind !== 'password' || field.type === 'password')) add(kind, 6, 'autocomplete', token)
    if (token === 'username') add('username', 1.2, 'autocomplete', token)
  }
  const type = TYPE_SIGNALS[field.type]
  if (type) add(type[0], type[1], 'type', field.type)
  if (field.control === 'textarea' || field.control === 'editable') add('message', 2, 'long-text', '')
  const offered = field.control === 'select' ? optionKind(field.options, wording) : null
  const some = field.options.filter((option) => option.trim() !== '').slice(0, OPTIONS_NAMED)
  if (offered) add(offered, OPTIONS_WEIGHT, 'options', shortened(some.join(', ')))
}

function fromLabel(text: string, weight: number, source: LabelSource, wording: Wording, add: Add): void {
  const scan = wording.scan(text)
  if (scan.split.text === '') return
  const example = exampleKind(scan.split.text)
  if (example) add(example.kind, weight * example.factor, 'example', scan.split.text)
  if (hasAny(scan, 'words.optOut', 'words.leaveEmpty')) return
  const long = wordCount(scan) > LONG_LABEL_WORDS
  let order = 0
  for (const hit of headFirst(longestHits(scan, wording))) {
    const factor =
      (order === 0 ? 1 : SECOND_WORD_FACTOR) *
      (long ? LONG_LABEL_FACTOR : coversAll(scan, hit) ? WHOLE_LABEL_FACTOR : 1)
    add(kindOf(hit), weight * factor, source, excerpt(scan, hit))
    order += 1
  }
}

function fromName(name: string, weight: number, clue: 'name' | 'id', wording: Wording, add: Add): void {
  const kind = name === '' ? null : nameKind(nameWords(name), wording)
  // "captcha" in a name is no chance, whatever the field looks like.
  if (kind) add(kind, kind === 'captcha' ? 2 * weight : weight, clue, shortened(name))
}

/** What a label asks for, where it also says whose: "company e-mail", "address, line 2". */
const HEADS: readonly DraftKind[] = [
  'email_or_username',
  'email',
  'phone',
  'password',
  'address_line2',
  'postcode',
  'birth_date',
  'card_number',
  'card_expiry',
  'card_cvc',
]

function headFirst(hits: Hit[]): Hit[] {
  // "Which faith is yours, Mr/Ms?" addresses somebody; it does not ask for the title.
  const special = hits.some((hit) => SPECIAL_KINDS.has(kindOf(hit)))
  const rank = (hit: Hit): number => {
    if (special && kindOf(hit) === 'honorific') return HEADS.length + 1
    return HEADS.includes(kindOf(hit)) ? HEADS.indexOf(kindOf(hit)) : HEADS.length
  }
  const friends = hits.some((hit) => kindOf(hit) === 'friend_contact')
  return friends ? hits : hits.toSorted((a, b) => rank(a) - rank(b))
}

/** Nothing else stands in the label but "your", "optional" and the like. */
function coversAll(scan: Scan, hit: Hit): boolean {
  const covered = new Set<number>()
  for (const one of [hit, ...hitsOf(scan, 'words.optional')])
    for (let at = one.from; at < one.to; at += 1) covered.add(at)
  return scan.split.words.every((word, at) => word === '.' || covered.has(at))
}

function fits(kind: DraftKind, field: FieldFacts): boolean {
  if (field.control === 'select') return !NOT_IN_SELECT.has(kind)
  if (field.control === 'textarea' || field.control === 'editable') return LONG_TEXT_KINDS.has(kind)
  if (field.type === 'email')
    return (
      kind === 'email' || kind === 'email_or_username' || kind === 'friend_contact' || kind === 'username'
    )
  if (field.type === 'date' || field.type === 'datetime-local')
    return kind === 'birth_date' || kind === 'travel_date'
  if (field.type === 'password') return ['password', 'otp', 'card_cvc', 'national_id'].includes(kind)
  if (field.type === 'tel') return !['email', 'message'].includes(kind)
  return true
}

function fallback(field: FieldFacts): DraftKind {
  if (field.control === 'textarea' || field.control === 'editable') return 'message'
  if (field.control === 'select') return 'preference'
  return 'other'
}
