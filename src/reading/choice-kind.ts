import type { FieldFacts } from '../facts.ts'
import { type DraftKind, kindOf, longestHits } from './field-hits.ts'
import { type FieldGuess, fieldKind } from './field-kind.ts'
import { CONSENT_NAME, nameWords } from './field-names.ts'
import { hasAny, type Scan, type Wording } from './wording.ts'

/** Wording of a box that asks for, or acknowledges, something. */
const CONSENT_WORDS = ['words.optIn', 'words.optOut', 'words.acceptTerms', 'words.acceptPolicy'] as const
/** Wording that only together with a name like "privacy" or "optin" makes a consent. */
const TOPIC_WORDS = [
  'words.terms',
  'words.policy',
  'words.news',
  'words.marketing',
  'words.partners',
  'words.publication',
] as const
/** Kinds that a group of boxes or buttons can ask for. */
const ASKED: ReadonlySet<DraftKind> = new Set<DraftKind>([
  'honorific',
  'gender',
  'rating',
  'amount',
  'political_opinion',
  'religion',
  'union_membership',
  'health',
  'ethnicity',
  'nationality',
  'age',
  'income',
  'country',
])
/** Characters of a label that only names. */
const SHORT_LABEL = 30
const CIVILITY = /(^| )(civilite|civility|civ|salutation|anrede|anredeid|honorific)( |$)/
const CURRENCY = /^\s*(?:[$€£]\s?\d|\d[\d., ]*\s?(?:€|eur|\$|£|chf))/i

/** Tick boxes and radios: a consent, a title, a rating, an amount, or any other choice. */
export function choiceKind(field: FieldFacts, wording: Wording): FieldGuess {
  const guess = fieldKind({ ...field, labels: [] }, wording)
  if (guess.kind === 'honeypot') return guess
  const label = choiceLabel(field)
  const scan = wording.scan(label)
  const names = [...nameWords(field.name), ...nameWords(field.id)].join(' ')
  const say = (kind: DraftKind, name: string): FieldGuess => ({ kind, signals: [{ name, weight: 3 }] })

  if (hasAny(scan, 'words.leaveEmpty')) return say('honeypot', 'told to leave it empty')
  if (hasAny(scan, 'words.rememberMe') && !hasAny(scan, 'words.acceptPolicy', 'words.acceptTerms'))
    return say('remember_me', `label "${short(label)}"`)
  if (/(^| )remember|rememberme|persistent|stay ?signed|cookies consent( |$)/.test(names))
    return say('remember_me', `name "${field.name}"`)
  const asked =
    field.type === 'radio' || !isConsent(scan, names, field) ? askedBy(field, scan, wording) : null
  if (asked) return asked
  if (isConsent(scan, names, field))
    return say('consent', label ? `label "${short(label)}"` : `name "${field.name}"`)
  return say('preference', 'a choice')
}

/** What a box stands for: its own label; a group of radios by its legend and buttons. */
export function choiceLabel(field: FieldFacts): string {
  const own = field.labels.filter(({ source }) => source !== 'legend')
  const legends = field.labels.filter(({ source }) => source === 'legend')
  if (field.type === 'radio')
    return [...legends, ...own]
      .map(({ text }) => text)
      .concat(field.options)
      .join(' . ')
  return (own.length ? own : legends).map(({ text }) => text).join(' . ')
}

function isConsent(scan: Scan, names: string, field: FieldFacts): boolean {
  const named = CONSENT_NAME.test(names)
  if (field.type === 'radio' && !named) {
    // A question with "yes" and "no" asks for consent only where it is about messages or data.
    return (
      hasAny(scan, ...CONSENT_WORDS) &&
      hasAny(scan, 'words.yes') &&
      hasAny(scan, 'words.news', 'words.policy', 'words.terms', 'words.marketing')
    )
  }
  if (hasAny(scan, ...CONSENT_WORDS)) return true
  if (named) return scan.split.text === '' || hasAny(scan, ...TOPIC_WORDS)
  return (
    hasAny(scan, 'words.policy') ||
    (hasAny(scan, 'words.publication') && hasAny(scan, 'words.signature', 'words.sign', 'words.petition'))
  )
}

function askedBy(field: FieldFacts, scan: Scan, wording: Wording): FieldGuess | null {
  if (field.options.some((option) => CURRENCY.test(option)) || CURRENCY.test(scan.split.text))
    return { kind: 'amount', signals: [{ name: 'amounts of money', weight: 3 }] }
  const options = field.options.length
    ? field.options
    : field.labels.filter(({ source }) => source !== 'legend').map(({ text }) => text)
  if (
    CIVILITY.test(nameWords(field.name).join(' ')) ||
    options.some((option) => isTitle(wording.scan(option)))
  )
    return { kind: 'honorific', signals: [{ name: 'titles', weight: 3 }] }
  const names = [field.name, field.id].map((name) => nameWords(name).join(' '))
  // A box's own label names it only where it is short; a sentence mentions all kinds of things.
  const spoken = field.labels
    .map(({ text }) => text)
    .filter((text) => field.type === 'radio' || text.length < SHORT_LABEL)
  for (const text of [...spoken, ...names]) {
    const hit = longestHits(wording.scan(text)).find((one) => ASKED.has(kindOf(one)))
    if (hit) return { kind: kindOf(hit), signals: [{ name: `words "${short(text)}"`, weight: 2 }] }
  }
  const option = field.options
    .map((text) => longestHits(wording.scan(text)).find((one) => ASKED.has(kindOf(one))))
    .find((hit) => hit !== undefined)
  return option ? { kind: kindOf(option), signals: [{ name: 'options', weight: 2 }] } : null
}

/** "Mme", "Monsieur": the whole option is a title. */
const isTitle = (scan: Scan): boolean => scan.split.words.length <= 3 && hasAny(scan, 'words.title')

const short = (text: string): string => text.slice(0, 60)
