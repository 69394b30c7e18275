import type { FieldFacts } from '../facts.ts'
import type { FieldKind, FieldReading, FormPurpose } from './reading.ts'

/** Each of these names or reaches a person by itself. */
const IDENTIFYING: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'email',
  'phone',
  'first_name',
  'last_name',
  'full_name',
  'postal_address',
  'birth_date',
  'national_id',
  'card_number',
  'card_name',
  'card_cvc',
  'iban',
  'friend_contact',
  'username',
  'email_or_username',
  'password',
  'otp',
])
/** GDPR Art. 9: such an answer is kept with the connection that sent it, also where no name is asked. */
const SPECIAL: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'political_opinion',
  'religion',
  'union_membership',
  'health',
  'ethnicity',
])

/**
 * True where a form asks for something that identifies or reaches a person. A search box, a rating, a quantity, a
 * postcode or a comment alone does not.
 */
export function collectsPersonalData(
  fields: FieldReading[],
  facts: FieldFacts[],
  purpose: FormPurpose,
): boolean {
  const readonly = new Set<FieldKind>(
    purpose === 'search' ? ['first_name', 'last_name', 'full_name', 'username'] : [],
  )
  const present = new Set(facts.map((field) => field.ref))
  return fields.some(
    ({ ref, kind }) =>
      present.has(ref) && !readonly.has(kind) && (IDENTIFYING.has(kind) || SPECIAL.has(kind)),
  )
}
