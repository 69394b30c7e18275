import type { FieldFacts } from '../facts.ts'
import type { DraftKind } from './field-hits.ts'
import { hasAny, type Wording } from './wording.ts'

/** Weight of one good word: less is an accident. */
const ONE_WORD = 1
/** So much says that a field wants a part of a name although `autocomplete` names the whole. */
const PART_OF_NAME = 3
/** A label that is nothing but "name" weighs as much. */
const SPOKEN_NAME = 2.7
/** Numbers and codes are typed into password fields too; so much has to say that it is one. */
const OTHER_SECRET = 1.5
const BOTH_LOGIN_NAMES = 2.6
/** Above this, type or autocomplete have said that it is an e-mail address. */
const SURE_EMAIL = 6
/** A short label that says whose address it is; a sentence that mentions friends weighs less. */
const FRIENDS = 2
/** What `type=tel` alone weighs; see `field-kind.ts`. */
export const TEL_TYPE = 2.5

type Scores = ReadonlyMap<DraftKind, number>

/** A bare "name" is also part of what these are called. */
const KINDS_OF_NAME: readonly DraftKind[] = ['card_name', 'full_name', 'organisation']
/** Developers also call a person's name "userName"; so much of the label's word has to stand against it. */
const USERNAME_SHARE = 0.6
/** Typed with the digits of a telephone. */
const NUMERIC: readonly DraftKind[] = [
  'card_number',
  'card_cvc',
  'card_expiry',
  'postcode',
  'otp',
  'national_id',
  'iban',
  'amount',
  'birth_date',
  'birth_day',
  'birth_month',
  'birth_year',
  'age',
  'username',
  'quantity',
]

/** The kind with the highest score, corrected where its word is also part of a more exact one. */
export function refineKind(best: DraftKind, scores: Scores, field: FieldFacts, wording: Wording): DraftKind {
  const score = (kind: DraftKind): number => scores.get(kind) ?? 0
  const most = (kinds: readonly DraftKind[], atLeast: number): DraftKind | undefined =>
    kinds.filter((kind) => score(kind) >= atLeast).sort((a, b) => score(b) - score(a))[0]
  // The addresses and numbers of friends are also of `type=email` and `type=tel`.
  if ((best === 'email' || best === 'phone') && score('friend_contact') >= FRIENDS) return 'friend_contact'
  switch (best) {
    case 'password':
      return most(['national_id', 'otp', 'card_cvc'], OTHER_SECRET) ?? best
    case 'name':
      return most(KINDS_OF_NAME, ONE_WORD) ?? most(['username'], score('name') * USERNAME_SHARE) ?? best
    case 'full_name':
      return most(['first_name', 'last_name'], PART_OF_NAME) ?? best
    case 'other':
      // "Country code": the prefix of a number names a country.
      return most(['country'], ONE_WORD) ?? best
    case 'first_name':
      // "Your name", called "first_name" by the developer: the person is asked for the name.
      return score('name') >= SPOKEN_NAME ? 'name' : best
    case 'phone':
      return score('phone') <= TEL_TYPE ? (most(NUMERIC, ONE_WORD) ?? best) : best
    case 'postal_address':
      // "Confirm your address" called "email2"; "your new address" for a user's own.
      return most(['email'], ONE_WORD) ?? most(['username'], 2 * ONE_WORD) ?? best
    case 'email_or_username':
      return onlyReaches(field, wording) ? 'email' : best
    case 'username':
    case 'email':
      return score('username') >= BOTH_LOGIN_NAMES &&
        score('email') >= BOTH_LOGIN_NAMES &&
        score('email') < SURE_EMAIL
        ? 'email_or_username'
        : best
    default:
      return best
  }
}

/** "E-mail or phone" is no user name; "e-mail (user name)" says what the address is used for. */
function onlyReaches(field: FieldFacts, wording: Wording): boolean {
  const spoken = field.labels.map(({ text }) => wording.scan(text))
  const named = spoken.some((scan) => hasAny(scan, 'fields.email'))
  if (!named) return false
  const explained = field.labels.some(({ text }) => /\p{L}[^(]*\(/u.test(text))
  return explained || !spoken.some((scan) => hasAny(scan, 'fields.username'))
}
