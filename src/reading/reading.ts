import type { Cap, HiddenBy, Place, Ref } from '../facts.ts'
import type { FormService } from '../hosts/form-services.ts'
import type { FieldSignal, PurposeSignal } from './signal.ts'

/* Longer than 200 lines: the whole vocabulary of a reading stands in one place, and it is types alone. */

/** What a page means: facts read with a language's lexicon. Words are those of the labelled corpus. */
export interface Reading {
  url: string
  host: string
  title: string
  readAt: string
  language: LanguageReading
  forms: FormReading[]
  /** Visible links to the site's own privacy policy anywhere on the page. */
  policyLinks: LinkReading[]
  legalNoticeLinks: LinkReading[]
  /** Links to the policies of others (a form service, a captcha): said beside "no policy link", never taken for one. */
  otherPolicyLinks: LinkReading[]
  /** All links that were read, anywhere on the page. */
  linksSeen: number
  capsHit: Cap[]
}

/** `none`: no lexicon for this language, so every question about words is unclear. */
export interface LanguageReading {
  code: string
  level: 'full' | 'light' | 'none'
}

export type FormPurpose =
  | 'petition'
  | 'newsletter'
  | 'donation'
  | 'survey'
  | 'membership'
  | 'contact'
  | 'registration'
  | 'login'
  | 'checkout'
  | 'search'
  | 'other'

export interface FormReading {
  ref: Ref
  purpose: FormPurpose
  /** Why this purpose; where none was clear, what pointed to one. */
  purposeSignals: PurposeSignal[]
  visible: boolean
  /** True where the form stands in a frame and the page around it could not be read. */
  surroundingsUnknown: boolean
  collectsPersonalData: boolean
  fields: FieldReading[]
  notice: Notice
  /** Items that stand only in text nobody can see. */
  hiddenNotice: Notice
  /** Links to the policy inside or near the form. */
  policyLinks: LinkReading[]
  /** Policy named without a link, privacy link hidden from view: kept as evidence. */
  hiddenPolicyLinks: LinkReading[]
  /** Legal-notice links inside or near this form; where left out, `place` of the page's own list has to do. */
  legalNoticeLinks: LinkReading[]
  consents: ConsentReading[]
  /** Wording that makes sending the form count as agreeing to receive messages. */
  impliedConsent: Quote[]
  /** Names of inputs that nobody sees and that say "yes" to messages; left out where there are none. */
  hiddenOptIns?: string[]
  /** Sentences that announce messages to those who fill the form in; left out where there are none. */
  announcedMessages?: Quote[]
  /** Words of the page by which signing here may reveal a political opinion; left out where there are none. */
  politicalSubject?: Quote[]
  /** Whether a person can tell mandatory fields from optional ones; left out where there are not both. */
  fieldMarks?: 'marked' | 'unmarked' | 'unknown'
  target: TargetReading
  /** Visible text at the form. */
  text: { characters: number; blocks: number; complete: boolean; quotes: Quote[] }
  /** Links that were read inside and near the form. */
  linksSeen: number
}

export type FieldKind =
  | 'email'
  | 'phone'
  | 'first_name'
  | 'middle_name'
  | 'last_name'
  | 'full_name'
  | 'honorific'
  | 'postal_address'
  | 'address_line2'
  | 'postcode'
  | 'city'
  | 'region'
  | 'country'
  | 'birth_date'
  | 'birth_day'
  | 'birth_month'
  | 'birth_year'
  | 'age'
  | 'gender'
  | 'nationality'
  | 'ethnicity'
  | 'national_id'
  | 'profession'
  | 'income'
  | 'organisation'
  | 'political_opinion'
  | 'religion'
  | 'union_membership'
  | 'health'
  | 'amount'
  | 'card_number'
  | 'card_name'
  | 'card_expiry'
  | 'card_cvc'
  | 'iban'
  | 'file'
  | 'message'
  | 'subject'
  | 'url'
  | 'friend_contact'
  | 'username'
  | 'email_or_username'
  | 'password'
  | 'otp'
  | 'captcha'
  | 'search_query'
  | 'rating'
  | 'quantity'
  | 'travel_date'
  | 'consent'
  | 'preference'
  | 'remember_me'
  | 'honeypot'
  | 'other'

export interface FieldReading {
  ref: Ref
  kind: FieldKind
  required: boolean
  /** Set where nobody sees the field: a trap, a later step. */
  hidden?: true
  label: string
  /** What spoke for this kind, and for others. */
  signals: FieldSignal[]
}

export type NoticeItem =
  | 'controller_identity'
  | 'controller_contact'
  | 'dpo_contact'
  | 'purposes'
  | 'legal_basis'
  | 'legitimate_interests'
  | 'recipients'
  | 'third_country_transfers'
  | 'retention'
  | 'right_access'
  | 'right_rectification'
  | 'right_erasure'
  | 'right_restriction'
  | 'right_object'
  | 'right_portability'
  | 'rights_generic'
  | 'right_withdraw_consent'
  | 'complaint_authority'
  | 'mandatory_provision'
  | 'automated_decision'

export type Notice = Partial<Record<NoticeItem, Quote[]>>

export interface Quote {
  ref: Ref
  place: Place
  text: string
  /** True where a person has to unfold something to read it. */
  folded?: boolean
  /** Set for text that nobody can see, in `hiddenNotice`. */
  hiddenBy?: HiddenBy
  /** The words that decided, as they stand in the page; left out where no one phrase did. */
  words?: string
}

export interface LinkReading {
  ref: Ref
  place: Place
  text: string
  href: string
  hiddenBy?: HiddenBy
}

/** `signature`: the box stands for signing itself. */
export type ConsentPurpose =
  | 'newsletter'
  | 'marketing'
  | 'marketing_partners'
  | 'terms'
  | 'privacy_ack'
  | 'publication'
  | 'signature'
  | 'other'

export interface ConsentReading {
  ref: Ref
  label: string
  purposes: ConsentPurpose[]
  mode: 'optin' | 'optout'
  ticked: boolean
  /** Set where one of "yes" and "no" is chosen in advance and it is not known which. */
  tickUnknown?: true
  required: boolean
  visible: boolean
}

export interface TargetReading {
  /** Null where a script sends the form and the address cannot be known. */
  host: string | null
  /** Another registrable domain than the page's. */
  foreign: boolean
  /** The service that the host belongs to, where it is a known one. */
  service?: FormService
  /** The target's organisation is named in the visible text at the form. */
  named: boolean
  /** Page or target without https. */
  unencrypted: 'page' | 'target' | null
  /** `yes`: an authored GET form on a page without scripts; `declared`: authored GET, a script may change it. */
  inAddress: 'yes' | 'declared' | 'no'
}
