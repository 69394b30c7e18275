import type { FieldFacts, Ref } from '../facts.ts'
import type { DraftKind } from './field-hits.ts'
import type { FieldGuess } from './field-kind.ts'

/** Fields typed into at a login: a name or two, a password. */
const LOGIN_FIELDS = 3

const LOGIN_NAMES: ReadonlySet<DraftKind> = new Set<DraftKind>([
  'username',
  'email',
  'email_or_username',
  'phone',
])
/** What is said of a field of which next to nothing is known. */
const UNTOLD: ReadonlySet<DraftKind> = new Set<DraftKind>(['other', 'name', 'region', 'search_query'])
/** Numbers that banks and offices let people log in with. */
const NUMBERS: ReadonlySet<DraftKind> = new Set<DraftKind>(['card_number', 'national_id', 'otp'])

/**
 * The name one logs in with, where its words do not say so: the last field before the only password, or before a new
 * one and its repetition.
 */
export function loginField(drafts: { field: FieldFacts; guess: FieldGuess }[]): Ref | null {
  const typed = drafts.filter(
    ({ field, guess }) =>
      field.visible && field.control === 'input' && field.ticked === null && guess.kind !== 'honeypot',
  )
  const kinds = typed.map(({ guess }) => guess.kind)
  const before = typed[kinds.indexOf('password') - 1]
  const passwords = kinds.filter((kind) => kind === 'password').length
  if (!before || passwords > 2 || kinds.some((kind) => LOGIN_NAMES.has(kind))) return null
  const { kind } = before.guess
  const paid = kinds.includes('card_cvc') || kinds.includes('card_expiry')
  const told =
    passwords === 2
      ? kind === 'other'
      : UNTOLD.has(kind) || (NUMBERS.has(kind) && !paid && typed.length <= LOGIN_FIELDS)
  return told ? before.field.ref : null
}
