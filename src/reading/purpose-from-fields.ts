import type { FormFacts } from '../facts.ts'
import type { FieldKind, FieldReading } from './reading.ts'
import type { PurposeClue, ScoredPurpose } from './signal.ts'

/** Counts a reason; `words`: those of the page, where words are the reason. */
export type Add = (purpose: ScoredPurpose, weight: number, clue: PurposeClue, words?: string) => void

/** What a list of subscribers asks for at most. */
export const LIST_FIELDS: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'email',
  'full_name',
  'first_name',
  'last_name',
  'honorific',
  'postcode',
  'phone',
  'consent',
  'preference',
  'honeypot',
  'captcha',
  'other',
  'postal_address',
  'city',
  'country',
  'organisation',
])

/** Fields by which a person is reached. */
export const CONTACT_FIELDS: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'email',
  'phone',
  'full_name',
  'first_name',
  'last_name',
  'postal_address',
  'postcode',
  'city',
])

/** What the fields alone say: a password, a search box, an amount. */
export function purposeFromFields(form: FormFacts, fields: FieldReading[], add: Add): void {
  const real = fields.filter(({ kind }) => kind !== 'honeypot' && kind !== 'captcha')
  const count = (...kinds: FieldKind[]): number => real.filter(({ kind }) => kinds.includes(kind)).length
  const passwords = count('password')
  const personal = real.filter(({ kind }) => CONTACT_FIELDS.has(kind)).length
  const email = count('email', 'email_or_username') > 0
  const long = new Set(form.fields.filter(({ control }) => control !== 'input').map(({ ref }) => ref))
  const message = real.some(({ ref, kind }) => kind === 'message' && long.has(ref))
  const names = count('username', 'email_or_username', 'email', 'phone', 'national_id')
  const asked = real.length - count('remember_me', 'consent', 'preference')
  if (passwords === 1 && asked <= 2) add('login', 5, 'one-password')
  else if (passwords === 1 && personal <= 1 && names <= 1 && asked <= 4)
    add('login', 3.5, 'password-and-few-fields')
  if (passwords > 1 && personal + count('username', 'email_or_username') === 0)
    add('login', 6, 'only-passwords')
  else if (passwords > 1) add('registration', 5, 'password-twice')
  // Also set to keep browsers from filling a login.
  if (passwords === 1 && form.fields.some(({ autocomplete }) => autocomplete.includes('new-password')))
    add('registration', asked > 2 && names <= 1 && personal <= 1 ? 2 : 4, 'new-password')
  if (passwords === 1 && personal >= 2 && real.length > 3)
    add('registration', 4, 'password-and-personal-data')
  if (passwords === 1 && count('username') > 0 && count('email', 'phone') > 0)
    add('registration', 4, 'user-name-and-contact')
  if (passwords === 0 && count('username', 'email_or_username') > 0 && real.length <= 3)
    add('login', 3, 'user-name')
  if (count('otp') > 0) add('login', 3, 'one-time-code')
  if (count('search_query') > 0 && !email && passwords === 0) add('search', 6, 'search-field')
  if (form.target.method === 'get' && !email && personal === 0 && real.length <= 4)
    add('search', 1.5, 'address-without-contact')
  if (count('travel_date') > 0) add('search', 2, 'travel-dates')
  // Banks let people log in with the number of their card.
  if (count('card_number') > 0 ? passwords === 0 || count('card_cvc') > 0 : count('card_cvc') > 0)
    add('checkout', 4, 'payment-card')
  if (count('postal_address') > 0 && count('city', 'postcode') > 0 && count('region', 'country') > 0)
    add('checkout', count('phone') > 0 ? 2 : 1.5, 'full-address')
  if (count('amount') > 0) add('donation', 1.8, 'amount')
  if (count('rating') > 0) add('rating', message ? 2 : 6, 'rating')
  if (count('quantity') > 0 && personal === 0) add('rating', 3, 'quantity')
  if (count('political_opinion') > 0) add('survey', 4, 'political-opinion')
  const shown = new Set(form.fields.filter(({ visible }) => visible).map(({ ref }) => ref))
  if (message && real.some(({ ref, kind }) => kind === 'url' && shown.has(ref)))
    add('comment', 5, 'text-and-website')
  if (message && real.length === 1) add('comment', 3, 'text-alone')
  if (message && email && count('subject', 'phone', 'organisation') > 0)
    add('contact', 1.2, 'text-with-subject-or-phone')
  const chosenSubject = form.fields.some(
    ({ ref, control }) =>
      control === 'select' && real.some((field) => field.ref === ref && field.kind === 'subject'),
  )
  if (message && email && chosenSubject) add('contact', 2.5, 'subject-to-choose')
  if (message && email) add('contact', 1.5, 'text-and-email')
  if (count('friend_contact') > 0) add('comment', 4, 'data-of-others')
  if (passwords === 0 && count('username') > 0 && email) add('registration', 2.5, 'user-name-and-contact')
  if (email && passwords === 0 && !message && real.length - count('consent', 'preference', 'honorific') <= 2)
    add('newsletter', 2.5, 'email-alone')
  if (email && passwords === 0 && !message && personal >= 2 && personal <= 6)
    add('petition', 0.5, 'email-and-contact-data')
}
