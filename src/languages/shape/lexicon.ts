/**
 * A language's words by concept, for reading pages. Data only: how they are matched stands in
 * `src/reading/phrase-index.ts`.
 *
 * How to write a phrase: plain words with their accents, any case. `a|b` offers alternatives for a
 * whole part, `a (b|c)` for a word in it, `…` allows up to
 * twenty-two other words of the same sentence between two parts, `..` up to four, `#` stands for a number, `@` for
 * the sign in an e-mail address. Longer phrases win over shorter ones inside them.
 */
export interface Lexicon {
  /** ISO 639-1. */
  code: string
  /** `light`: presence of links, fields and first-layer items only; a missing word there says nothing. */
  level: 'full' | 'light'
  /** Frequent little words that neighbouring languages do not share, for telling languages apart. */
  functionWords: readonly string[]
  /** Every noun is written with a capital, so that a capital alone makes no name. */
  capitalNouns?: true
  words: Partial<Record<Concept, readonly string[]>>
  fields: Partial<Record<FieldConcept, readonly string[]>>
  /** Words by which a text states an item of GDPR Art. 13; they count beside a `data` word only. */
  notice: Partial<Record<NoticeConcept, readonly string[]>>
  /** Words that state an item by themselves, also in one short sentence at a form. */
  plainNotice: Partial<Record<NoticeConcept, readonly string[]>>
  /** False friends: a hit of `notice` or `plainNotice` inside one of these is dropped. */
  noticeNot: Partial<Record<NoticeConcept, readonly string[]>>
  /** Words that state an item in a long text on personal data, beside those of `notice` and `plainNotice`. */
  policy?: Partial<Record<NoticeConcept, readonly string[]>>
  /** False friends in such texts, beside those of `noticeNot`. */
  policyNot?: Partial<Record<NoticeConcept, readonly string[]>>
}

type Concept =
  /** The site's own information on personal data, as a link names it. */
  | 'privacyLink'
  /** Things that look like it: cookie settings, another company's policy, an agreement on secrecy. */
  | 'privacyLinkNot'
  /** Words of addresses of such pages. */
  | 'privacyAddress'
  | 'legalNoticeLink'
  | 'cookieLink'
  | 'termsLink'
  /** "Click here", "learn more": means what its sentence means. */
  | 'genericLink'
  /** Words that may stand around a link's name without changing it: "read our …". */
  | 'linkFiller'
  /** The policy called by its name, as text may do without a link. */
  | 'policyNamed'
  /** "Its", "their": the policy after it is that of whoever the sentence is about. */
  | 'possessiveOfOthers'
  /** Services whose own policies stand beside forms. */
  | 'otherService'
  /** Addresses of topic pages and articles. */
  | 'topicAddress'
  /** A text that speaks about personal data. */
  | 'data'
  | 'petition'
  | 'petitionWeak'
  | 'sign'
  | 'signWeak'
  | 'signatureCount'
  | 'newsletter'
  | 'donation'
  | 'donationWeak'
  | 'contact'
  /** The bare word. */
  | 'contactWord'
  | 'registration'
  | 'membership'
  | 'login'
  | 'search'
  | 'checkout'
  | 'survey'
  | 'comment'
  | 'volunteer'
  | 'unsubscribe'
  /** Wording of a box that agrees to messages. */
  | 'optIn'
  | 'optOut'
  | 'acceptTerms'
  | 'acceptPolicy'
  | 'terms'
  | 'policy'
  | 'news'
  | 'marketing'
  | 'partners'
  /** "… and its partners": two senders in one box. */
  | 'andPartners'
  | 'publication'
  | 'signature'
  | 'rememberMe'
  /** Sending the form counts as agreeing. */
  | 'impliedConsent'
  /** What somebody is made to agree to receive. */
  | 'marketingObject'
  | 'yes'
  | 'no'
  | 'optional'
  | 'title'
  | 'leaveEmpty'
  /** Words before an organisation's name that make it the one who sends, takes or uses. */
  | 'organisation'
  /** Words after a name that do the same. */
  | 'acts'
  /** Kinds of organisation that make a name one: "association", "Ltd". */
  | 'legalForm'
  /** What may stand between such a word and the name: "from the …", "association la …". */
  | 'article'
  /** How to write to somebody. */
  | 'writeTo'
  /** What a question must be about to ask for a political opinion. */
  | 'politics'
  /** Capitalised things that are not a controller: authorities, networks, laws. */
  | 'notController'
  /** Capitalised at the beginning of a sentence or by nature, and never a name: pronouns, months. */
  | 'notName'
  /** The role itself: "data controller". */
  | 'controllerWord'
  /** A page that says that it is not there: "page not found". */
  | 'notFoundPage'
  /** A page without its content yet: "coming soon". */
  | 'comingSoon'
  /** What templates ask for in brackets: "company name", "to be completed". */
  | 'fillIn'
  /** Who answers for the site, as legal notices name them. */
  | 'publisher'
  /** A sentence that names who runs the site: "operated by". */
  | 'operator'
  /** A text that gives its author a short name: "hereinafter", "the terms we, us". */
  | 'selfNamed'
  /** Headings over the controller's name: "who we are". */
  | 'whoWeAre'
  /** The company whose servers carry the site. */
  | 'host'
  /** Other things that legal notices state: company number, share capital, register. */
  | 'companyRegister'

/** The kinds of field that words can tell; `name` is a bare "name" that its neighbours decide. */
export const FIELD_CONCEPTS = [
  'email',
  'phone',
  'first_name',
  'middle_name',
  'last_name',
  'full_name',
  'name',
  'honorific',
  'postal_address',
  'address_line2',
  'postcode',
  'city',
  'region',
  'country',
  'birth_date',
  'birth_day',
  'birth_month',
  'birth_year',
  'age',
  'gender',
  'nationality',
  'ethnicity',
  'national_id',
  'profession',
  'income',
  'organisation',
  'political_opinion',
  'religion',
  'union_membership',
  'health',
  'amount',
  'card_number',
  'card_name',
  'card_expiry',
  'card_cvc',
  'iban',
  'file',
  'message',
  'subject',
  'url',
  'friend_contact',
  'username',
  'email_or_username',
  'password',
  'otp',
  'captcha',
  'search_query',
  'rating',
  'quantity',
  'travel_date',
  'other',
] as const

export type FieldConcept = (typeof FIELD_CONCEPTS)[number]

export const NOTICE_CONCEPTS = [
  'controller_identity',
  'controller_contact',
  'dpo_contact',
  'purposes',
  'legal_basis',
  'legitimate_interests',
  'recipients',
  'third_country_transfers',
  'retention',
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_object',
  'right_portability',
  'rights_generic',
  'right_withdraw_consent',
  'complaint_authority',
  'mandatory_provision',
  'automated_decision',
] as const

type NoticeConcept = (typeof NOTICE_CONCEPTS)[number]
