import type { FormFacts } from '../facts.ts'
import { excerpt, shortened } from './excerpt.ts'
import { purposeConcepts } from './purpose-concepts.ts'
import type { Add } from './purpose-from-fields.ts'
import type { FieldKind, FieldReading } from './reading.ts'
import type { Wording } from './wording.ts'

/** Buttons beside the one that sends. */
export const otherButtons = (form: FormFacts): string =>
  form.buttons
    .filter((button) => !button.submits && button.visible && form.buttons.length > 1)
    .map((button) => button.text)
    .join(' . ')

/** What the sending button says. */
export const buttonTexts = (form: FormFacts): string =>
  form.buttons
    .filter((button) => button.submits || form.buttons.length === 1)
    .map((button) => button.text)
    .join(' . ')

/** German and Dutch have one word for entering an account and for opening one. */
const EITHER = /\b(?:an|aan)melden\b/i

/** Accounts elsewhere that open one here: "Continue with Google". */
const ACCOUNT_ELSEWHERE = /\b(?:google|facebook|apple|microsoft|linkedin|github|twitter)\b/i

/** What buttons say of a form with a password, or beside accounts of others. */
export function fromAccountButtons(
  form: FormFacts,
  fields: FieldReading[],
  wording: Wording,
  add: Add,
): void {
  const count = (...kinds: FieldKind[]): number => fields.filter(({ kind }) => kinds.includes(kind)).length
  const scan = wording.scan(buttonTexts(form))
  const sending = new Map(purposeConcepts(scan).map(({ concept, hit }) => [concept, hit]))
  const opening = sending.get('registration')
  if (count('password') === 1) {
    if (form.fields.some(({ autocomplete }) => autocomplete.includes('current-password')))
      add('login', 3, 'current-password')
    else if (opening && !sending.has('login') && !EITHER.test(buttonTexts(form)))
      add('registration', 4, 'account-button', excerpt(scan, opening))
  }
  const elsewhere = form.buttons.find(({ text, visible }) => visible && ACCOUNT_ELSEWHERE.test(text))
  if (!elsewhere || count('message') > 0) return
  if (count('first_name', 'last_name', 'full_name') > 0 || count('password') > 1)
    add('registration', 3, 'accounts-elsewhere', shortened(elsewhere.text))
  else add('login', 3, 'accounts-elsewhere', shortened(elsewhere.text))
}

/** As much as an address alone says for a list: what the person does outweighs how little is asked. */
const SIGNED = 2.5

/** "I sign", over an address and no more. */
export function fromSignButton(form: FormFacts, wording: Wording, add: Add): void {
  const scan = wording.scan(buttonTexts(form))
  const sign = purposeConcepts(scan).find(({ concept }) => concept === 'sign')
  if (sign) add('petition', SIGNED, 'button', excerpt(scan, sign.hit))
}
