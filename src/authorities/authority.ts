/** What a record says, in the languages that authorities' records are written in. */
export interface AuthorityText {
  en: string
  fr: string
}

/** One data-protection authority: where and how a person complains. One file a record; only facts that its sources bear. */
export interface Authority {
  /** Country and short name, which is also the file's name: "fr-cnil", "de-be". */
  id: string
  /** ISO 3166-1. */
  country: string
  /** Where an authority covers a part of the country, such as a German Land. */
  region: string | null
  name: { own: string; en: string }
  short: string
  /** Languages that it works in, BCP 47. */
  languages: string[]
  /** The language that a complaint is best written in. */
  complaintLanguage: string
  /** Registrable domains of the authority or of the state's portal: the record's addresses stay on them. */
  hosts: string[]
  website: string
  /** Where the complaint is handed in; null where only post or e-mail is known. */
  complaintUrl: string | null
  /** Where the authority explains its procedure. */
  infoUrl: string | null
  accountNeeded: boolean | 'unknown'
  /** One line an entry; empty where none is published. */
  postalAddress: string[]
  phone: string | null
  /** As published. A general address is no way to complain: see `complaintEmail`. */
  email: string | null
  emailUse: AuthorityText | null
  /** Whether an ordinary e-mail is accepted as a complaint; false also where it needs a qualified signature. */
  acceptsEmail: boolean | 'unknown'
  /** Whether one has to write to the organisation first. */
  priorContact: AuthorityText
  whoMayComplain: AuthorityText
  anonymous: AuthorityText
  notes: AuthorityText
  sources: { title: string; url: string | null }[]
  /** Date of the youngest dated source, and what that source bears out. */
  lastVerified: string
  lastVerifiedScope: AuthorityText
  /** Members of this record that rest on an old, secondary or undated source alone; shown as not verified. */
  unverified: CheckedField[]
  /** `sourced`: a page of the authority, a law or an official portal was read; `secondary`: public lists only. */
  confidence: 'sourced' | 'secondary'
}

type CheckedField =
  | 'complaintUrl'
  | 'infoUrl'
  | 'accountNeeded'
  | 'postalAddress'
  | 'phone'
  | 'email'
  | 'acceptsEmail'
  | 'priorContact'
  | 'whoMayComplain'
  | 'anonymous'
