import type { Texts } from '../interface/texts.ts'
import type { FieldKind, FieldReading, FormReading } from '../reading/reading.ts'
import type { DocumentSignal, FieldSignal, ScoredPurpose, Signal } from '../reading/signal.ts'

/** Reasons told of one field, form or document: the strongest say enough. */
const REASONS = 3

/** What was seen, in the language of the interface, and the page's own words for it ('' where it has none). */
export interface Reason {
  seen: string
  words: string
  /** Where it points to something else than what the field or form was taken for: what to. */
  pointsTo?: string
}

/** Kinds that are no more than a guess at nothing: what is said of them are hints. */
const NOT_CLEAR: readonly FieldKind[] = ['other', 'preference']

/** Kinds that a word for something wider, or for each of two things, speaks for as well. */
const SPOKEN_BY: Partial<Record<FieldKind, readonly FieldSignal['speaksFor'][]>> = {
  first_name: ['name'],
  last_name: ['name'],
  full_name: ['name'],
  card_name: ['name'],
  email_or_username: ['email', 'username'],
  subject: ['honorific'],
}

/** A kind in words, also those that take nothing about a person. */
export function kindName(kind: FieldSignal['speaksFor'], texts: Texts): string {
  const { field, why } = texts.interface
  return (kind === 'name' ? field.full_name : field[kind]) ?? why.aside[kind] ?? ''
}

/** Why a field was taken for what it is, strongest first; of one that is not clear, what it might be and why. */
export function fieldReasons({ kind, signals }: FieldReading, texts: Texts): Reason[] {
  const { field } = texts.interface.why
  const speaks = ({ speaksFor }: FieldSignal) =>
    speaksFor === kind || (SPOKEN_BY[kind] ?? []).some((one) => one === speaksFor)
  const own = strongest(signals.filter(speaks)).map(({ clue, words }) => ({ seen: field[clue], words }))
  if (own.length > 0 || !NOT_CLEAR.includes(kind)) return own
  return strongest(signals).map(({ clue, words, speaksFor }) => ({
    seen: field[clue],
    words,
    pointsTo: kindName(speaksFor, texts),
  }))
}

/** The same for what a form is for. */
export function purposeReasons({ purpose, purposeSignals }: FormReading, texts: Texts): Reason[] {
  const { why } = texts.interface
  return strongest(purposeSignals).map(({ clue, words, speaksFor }) => ({
    seen: why.purpose[clue],
    words,
    ...(speaksFor === purpose ? {} : { pointsTo: purposeName(speaksFor, texts) }),
  }))
}

/** The same for a linked document. */
export function documentReasons(type: string, signals: readonly DocumentSignal[], texts: Texts): Reason[] {
  const { document: clues } = texts.interface.why
  const own = signals.filter(({ speaksFor }) => speaksFor === type)
  return strongest(own).map(({ clue, words }) => ({ seen: clues[clue], words }))
}

function purposeName(purpose: ScoredPurpose, texts: Texts): string {
  const { purpose: names, why } = texts.interface
  return purpose === 'comment' || purpose === 'volunteer' || purpose === 'rating'
    ? why.otherPurpose[purpose]
    : names[purpose]
}

/** Each once: two words of one title are one reason. */
function strongest<One extends Signal<string, string>>(signals: readonly One[]): One[] {
  const told = new Set<string>()
  return signals
    .toSorted((one, other) => other.weight - one.weight)
    .filter(({ clue, words }) => {
      const same = `${clue} ${words}`
      return told.has(same) ? false : told.add(same)
    })
    .slice(0, REASONS)
}
