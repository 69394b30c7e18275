/** What a record says, in the languages that authorities' records are written in. */
type AuthorityText = Record<'en' | 'fr', string>

/** One data-protection authority: where and how a person complains. One file a record; only facts that its sources bear. */
export interface Authority {
  /** Country and short name, which is also the file's name: "fr-cnil", "de-be". */
  id: string
  /** ISO 3166-1. */
  country: string
  /** Where an authority covers a part of the country, such as a German Land. */
  region: string | null
  /** The law that it applies, and that letters to it are written under (src/complaint/letter-law.ts). */
  law: 'gdpr' | 'uk-gdpr' | 'fadp' | 'pipeda' | 'ccpa'
  /** Whether parties and associations are its business; false: public bodies only, or a law that leaves them out. */
  coversParties: boolean
  name: { own: string; en: string }
  short: string
  /** Where an authority of several languages has a name in each: all of them, as on a letter, by language (BCP 47). */
  otherNames?: Record<string, AuthorityName>
  /** Languages in which it takes complaints, BCP 47. */
  languages: string[]
  /** The one that a complaint is best written in. */
  complaintLanguage: string
  /** Registrable domains of the authority or of the state's portal: the record's addresses stay on them. */
  hosts: string[]
  /** Those of `hosts` that are the authority's alone, with every name below them; a state's portal is not among them. */
  ownDomains?: string[]
  /**
   * On hosts that serve other offices as well: below which paths the authority's forms stand, as host and path. Of such a
   * host these and the paths of the record's own addresses alone are filled, and what is below them.
   */
  formPaths?: string[]
  website: string
  /** Where the complaint is handed in, or its form is found; null where only post or e-mail is known. */
  complaintUrl: string | null
  /** Whether a complaint is handed in over the internet there; false also where the page holds forms to print. */
  onlineForm: boolean | 'unknown'
  /** Where somebody whose own data are not concerned tells what they saw; null where the sources name no page. */
  tipUrl: string | null
  /** Where the authority explains its procedure. */
  infoUrl: string | null
  /** Whether the way over the internet needs an account or a login of the state. */
  accountNeeded: boolean | 'unknown'
  /** One line an entry; empty where none is published. */
  postalAddress: string[]
  phone: string | null
  /** As published. A general address is no way to complain: see `complaintEmail`. */
  email: string | null
  emailUse: AuthorityText | null
  /** Whether an ordinary e-mail is accepted as a complaint; false also where it needs a qualified signature. */
  acceptsEmail: boolean | 'unknown'
  /** The address that takes a report, not a complaint, as an ordinary e-mail; null where the sources name none. */
  tipEmail: string | null
  limits: Limits | null
  /** Whether one has to write to the organisation first. */
  priorContact: AuthorityText
  /** True where that holds whatever the complaint is about, not for requests (access, objection, erasure) alone. */
  contactFirst?: boolean
  whoMayComplain: AuthorityText
  anonymous: AuthorityText
  notes: AuthorityText
  sources: { title: string; url: string | null }[]
  /** Date of the youngest dated source, and what that source bears out. */
  lastVerified: string
  lastVerifiedScope: AuthorityText
  /**
   * Members that no page of the authority, law or official portal bears out, or one so old that it may have changed:
   * shown as not verified. In a `secondary` record that is all of its contact data that no dated source repeats.
   */
  unverified: CheckedField[]
  /** `sourced`: a page of the authority, a law or an official portal was read; `secondary`: public lists only. */
  confidence: 'sourced' | 'secondary'
}

/** What an authority calls itself in one more of its languages, and where it is. */
export interface AuthorityName {
  name: string
  short: string
  postalAddress: string[]
}

/** What the authority sets for a complaint handed in over the internet or by e-mail; only where a source says it. */
interface Limits {
  /** Characters that the description of the facts may have. */
  characters: number | null
  /** Whether files can be handed in. */
  attachments: boolean | 'unknown'
  /** Of all files together: the careful reading, where the source does not say. */
  attachmentBytes: number | null
  refuses: ('archive' | 'program' | 'audio' | 'video' | 'link')[]
}

type CheckedField =
  | 'coversParties'
  | 'languages'
  | 'complaintUrl'
  | 'onlineForm'
  | 'tipUrl'
  | 'infoUrl'
  | 'accountNeeded'
  | 'postalAddress'
  | 'phone'
  | 'email'
  | 'acceptsEmail'
  | 'tipEmail'
  | 'limits'
  | 'priorContact'
  | 'whoMayComplain'
  | 'anonymous'
