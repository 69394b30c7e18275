import type { PartyClue } from './clues/party-clue.ts'
import type { Place, Ref } from './facts.ts'
import type { FormService } from './hosts/form-services.ts'
import type { DocumentOutcome, LinkedAs, LinkedDocument } from './linked-document.ts'
import type { Listing } from './list/listing.ts'
import type { DocumentType } from './reading/document-reading.ts'
import type { FieldKind, FormReading, Reading } from './reading/reading.ts'

/** Three outcomes and "does not apply"; a rule that cannot tell says `unclear` and why, never `unmet`. */
export type Outcome = 'met' | 'unmet' | 'unclear' | 'inapplicable'

/**
 * How much an unmet requirement weighs. `context` informs and counts for nothing; what is met or does not apply is
 * context, what is unclear is low, so that only an unmet requirement can weigh more.
 */
export type Severity = 'high' | 'medium' | 'low' | 'context'

/** Why an outcome is unclear. */
export const BECAUSE = [
  'language-unknown',
  'policy-not-read',
  'long-text',
  'cap-hit',
  'weak-words',
  'legal-notice-may-hold-it',
  /** The legal notice was read and says it; as information at the form it is not pointed to. */
  'only-in-legal-notice',
  /** A linked document was asked for, and its text could not be had or is no policy that can be judged. */
  'document-not-read',
  /** The linked policy was read and the words were not found; another wording may say it. */
  'policy-may-say-otherwise',
  'embedded-frame',
  'script-may-send',
  'needs-human-eye',
] as const

export type Because = (typeof BECAUSE)[number]

export type Evidence =
  /** `words`: those of the text that decided. */
  | { kind: 'quote'; text: string; words?: string; place: Place; ref: Ref }
  | { kind: 'hidden-text'; text: string; ref: Ref }
  | { kind: 'link'; text: string; href: string; place: Place; ref: Ref }
  /** A link to the policy of somebody else: a form service, a captcha. */
  | { kind: 'other-policy'; text: string; host: string; place: Place; ref: Ref }
  | { kind: 'field'; label: string; field: FieldKind; ref: Ref }
  | { kind: 'target'; host: string; service?: FormService; ref: Ref }
  | { kind: 'listing'; entry: string; domain: string }
  /** Something seen that may tell who is behind the form. */
  | { kind: 'clue'; clue: PartyClue }
  | DocumentEvidence
  /** Words of a linked document. */
  | { kind: 'document-quote'; href: string; heading: string; text: string }
  /** Looked for in what was read, and not found. */
  | { kind: 'missing-item'; item: PolicyItem }

/** A linked document and what came of opening it. */
export interface DocumentEvidence {
  kind: 'document'
  as: LinkedAs
  /** Text of the link. */
  text: string
  href: string
  /** After redirects. */
  url: string
  place: Place
  ref: Ref
  outcome: DocumentOutcome
  status: number | null
  /** Null where no text came. */
  type: DocumentType | null
  /** Characters that were read. */
  characters: number
  /** ISO 8601. */
  at: string
}

/** What every policy has to say (GDPR Art. 13(1)(a), (c), (e), 13(2)(a), (b), (d)), whatever the processing. */
export type PolicyItem =
  | 'controller'
  | 'contact'
  | 'purposes'
  | 'legal-basis'
  | 'recipients'
  | 'retention'
  | 'rights'
  | 'complaint'

/** What was looked at, so that "not found" can be checked by another person. */
export interface Searched {
  places: Place[]
  language: string
  characters: number
  links: number
}

export interface Finding {
  rule: string
  outcome: Outcome
  severity: Severity
  articles: Article[]
  evidence: Evidence[]
  searched: Searched | null
  because: Because | null
  formRef: Ref | null
}

/** Provisions and judgments as cited in the product; `src/complaint/citation.ts` says how each language writes them. */
export const ARTICLES = [
  'GDPR 4(11)',
  'GDPR 5(1)(a)',
  'GDPR 5(1)(c)',
  'GDPR 5(1)(f)',
  'GDPR 6(1)',
  'GDPR 7(2)',
  'GDPR 7(4)',
  'GDPR 9(1)',
  'GDPR 12(1)',
  'GDPR 13(1)(a)',
  'GDPR 13(1)(c)',
  'GDPR 13(1)(e)',
  'GDPR 13(2)(a)',
  'GDPR 13(2)(b)',
  'GDPR 13(2)(d)',
  'GDPR 13(2)(e)',
  'GDPR 32',
  'CJEU C-673/17',
] as const

export type Article = (typeof ARTICLES)[number]

/** What a rule gets to see. Page rules get no form. */
export interface Subject {
  page: Reading
  form: FormReading | null
  listings: Listing[]
  /** What the page links to; without it rules about linked documents do not apply. */
  documents?: LinkedDocument[]
  /** What may tell who is behind the forms, and the parties that the page names openly (ids). */
  clues?: PartyClue[]
  partiesNamedOpenly?: string[]
  /** Parties that a person may see named all the same: in the small print of the footer, or in a logo that is not read. */
  partiesPerhapsSeen?: string[]
}

export interface RuleTexts {
  /** One line when the requirement is met / not met / could not be told. At most 90 characters, no full stop. */
  met: string
  unmet: string
  unclear: string
  /** Two or three short sentences: what the law asks, in plain words, and what this check did. */
  explain: string
}

/** One legal question. `id` is the file name and the noun of what is checked. */
export interface Rule {
  id: string
  /** Reading order of findings of the same severity, low first. */
  rank: number
  scope: 'form' | 'page'
  articles: Article[]
  texts: RuleTexts
  check(subject: Subject): Verdict
}

/** What a rule answers; the room around it adds id, articles and form. Whoever answers `unclear` says why. */
export type Verdict = {
  severity: Severity
  evidence?: Evidence[]
  searched?: Searched
  /** Where fewer articles apply than the rule names. */
  articles?: Article[]
} & ({ outcome: 'unclear'; because: Because } | { outcome: Exclude<Outcome, 'unclear'>; because?: never })
