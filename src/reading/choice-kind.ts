import type { FieldFacts } from '../facts.ts'
import { excerpt, shortened } from './excerpt.ts'
import { type DraftKind, kindOf, longestHits, SPECIAL_KINDS } from './field-hits.ts'
import { type FieldGuess, fieldKind } from './field-kind.ts'
import { CONSENT_NAME, nameWords } from './field-names.ts'
import { phraseAsWritten } from './phrase-as-written.ts'
import type { Hit } from './phrase-index.ts'
import type { FieldClue } from './signal.ts'
import { hasAny, hitsOf, type Scan, type Wording, wordCount } from './wording.ts'

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
/** Names that no list of editions or topics has. */
const PLAIN_CONSENT_NAME = /(^| )(opt ?in|opt ?out|consent|rgpd|gdpr|dsgvo)( |$)/
const FEW_WORDS = 2
const CIVILITY = /(^| )(civilite|civility|civ|salutation|anrede|anredeid|honorific)( |$)/
const CURRENCY = /^\s*(?:[$€£]\s?\d|\d[\d., ]*\s?(?:€|eur|\$|£|chf))/i
/** Weight of what decides alone: nothing is summed here. */
const SAID = 3
/** Characters of a phrase with a gap in it. */
const WORDS_CHARACTERS = 200

/** Tick boxes and radios: a consent, a title, a rating, an amount, or any other choice. */
export function choiceKind(field: FieldFacts, wording: Wording): FieldGuess {
  const guess = fieldKind({ ...field, labels: [] }, wording)
  if (guess.kind === 'honeypot') return guess
  const label = choiceLabel(field)
  const scan = wording.scan(label)
  const names = [...nameWords(field.name), ...nameWords(field.id)].join(' ')
  const labelled = (hit: Hit): Seen => ['label', phraseAsWritten(scan, hit)]
  const called: Seen = ['name', shortened(field.name || field.id)]

  const [empty] = hitsOf(scan, 'words.leaveEmpty')
  if (empty) return say('honeypot', ['leave-empty', excerpt(scan, empty)])
  const [remember] = hitsOf(scan, 'words.rememberMe')
  if (remember && !hasAny(scan, 'words.acceptPolicy', 'words.acceptTerms'))
    return say('remember_me', labelled(remember))
  if (/(^| )remember|rememberme|persistent|stay ?signed|cookies consent( |$)/.test(names))
    return say('remember_me', called)
  const asked =
    field.type === 'radio' || !isConsent(scan, names, field) ? askedBy(field, scan, wording) : null
  if (asked) return asked
  if (isConsent(scan, names, field)) {
    const hit = longest(hitsOf(scan, ...CONSENT_WORDS)) ?? longest(hitsOf(scan, ...TOPIC_WORDS))
    const seen = [...(hit ? [labelled(hit)] : []), ...(hit && !CONSENT_NAME.test(names) ? [] : [called])]
    return say('consent', ...seen)
  }
  return say('preference', ['choice', ''])
}

/** What was seen, and its words. */
type Seen = readonly [FieldClue, string]

const say = (kind: DraftKind, ...seen: Seen[]): FieldGuess => ({
  kind,
  signals: seen.map(([clue, words]) => ({
    clue,
    words: words.slice(0, WORDS_CHARACTERS),
    speaksFor: kind,
    weight: SAID,
  })),
})

const longest = (hits: Hit[]): Hit | undefined => hits.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]

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
  // "Allow", called "opt_in": so short a label only makes sense with the name.
  if (PLAIN_CONSENT_NAME.test(names) && wordCount(scan) <= FEW_WORDS) return true
  if (named) return scan.split.text === '' || hasAny(scan, ...TOPIC_WORDS)
  return (
    hasAny(scan, 'words.policy') ||
    (hasAny(scan, 'words.publication') && hasAny(scan, 'words.signature', 'words.sign', 'words.petition'))
  )
}

function askedBy(field: FieldFacts, scan: Scan, wording: Wording): FieldGuess | null {
  // A box's own label names it only where it is short; a sentence mentions all kinds of things.
  const spoken = field.labels
    .map(({ text }) => text)
    .filter((text) => field.type === 'radio' || text.length < SHORT_LABEL)
  for (const text of spoken) {
    const hit = longestHits(wording.scan(text), wording).find((one) => SPECIAL_KINDS.has(kindOf(one)))
    if (hit) return say(kindOf(hit), ['label', excerpt(wording.scan(text), hit)])
  }
  const money = [...field.options, scan.split.text].find((text) => CURRENCY.test(text))
  if (money !== undefined) return say('amount', ['options', shortened(money)])
  const options = field.options.length
    ? field.options
    : field.labels.filter(({ source }) => source !== 'legend').map(({ text }) => text)
  if (CIVILITY.test(nameWords(field.name).join(' '))) return say('honorific', ['name', shortened(field.name)])
  const title = options.find((option) => isTitle(wording.scan(option)))
  if (title !== undefined) return say('honorific', ['options', shortened(title)])
  const asks = (text: string): Hit | undefined =>
    longestHits(wording.scan(text), wording).find((one) => ASKED.has(kindOf(one)))
  for (const text of spoken) {
    const hit = asks(text)
    if (hit) return say(kindOf(hit), ['label', excerpt(wording.scan(text), hit)])
  }
  for (const name of [field.name, field.id]) {
    const hit = asks(nameWords(name).join(' '))
    if (hit) return say(kindOf(hit), ['name', shortened(name)])
  }
  for (const option of field.options) {
    const hit = asks(option)
    if (hit) return say(kindOf(hit), ['options', shortened(option)])
  }
  return null
}

/** "Mme", "Monsieur": the whole option is a title. */
const isTitle = (scan: Scan): boolean => scan.split.words.length <= 3 && hasAny(scan, 'words.title')
