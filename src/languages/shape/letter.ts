import type { ClueKind } from '../../clues/party-clue.ts'
import type { PleadedReply } from '../../complaint/answered-request.ts'
import type { Competence, PriorContact, Represented } from '../../complaint/answers.ts'
import type { CheckedBy } from '../../complaint/checked-by.ts'
import type { Provision } from '../../complaint/counterpart.ts'
import type { DocumentKind } from '../../complaint/document-kind.ts'
import type { GroundRule } from '../../complaint/ground-rule.ts'
import type { Identity } from '../../complaint/identity.ts'
import type { LetterLaw } from '../../complaint/letter-law.ts'
import type { Moment } from '../../complaint/moment.ts'
import type { RightToUse } from '../../complaint/next-step.ts'
import type { RequestId } from '../../complaint/requests.ts'
import type { Place } from '../../facts.ts'
import type { Article, PolicyItem } from '../../finding.ts'
import type { Listing } from '../../list/listing.ts'
import type { QuoteMarks } from '../../outgoing/quoted.ts'
import type { ConsentPurpose, FieldKind, FormPurpose } from '../../reading/reading.ts'

/*
 * The sentences of a letter to an authority in its language. What comes in as `…Quoted` is already quoted and
 * inert. Words for every language: "not found on this page on this date", no adjective, no verdict, no word that
 * agrees with the gender of the person who signs. Sentences about one finding end without a full stop, because
 * the numbers of the attachments follow.
 */
export interface LetterTexts {
  /** BCP 47. */
  language: string
  quotes: QuoteMarks
  citation: CitationTexts
  date(day: Day): string
  /** Month and year: "November 2026". */
  month(day: Day): string
  /** Date, hour and place or offset of the clock: "21 November 2026 at 14:02 (Dublin time)". */
  moment(moment: Moment): string
  and(items: string[]): string
  title: Record<DocumentKind, string>
  reference(reference: string): string
  addressee(name: string, postalAddress: string | null): string
  subjectLine(subject: string): string
  /** What the letter is about, without the host. At most 100 characters. */
  subject(purpose: FormPurpose, rule: GroundRule): string
  headings: Record<Section, string>
  author: {
    /** The lines for who signs, filled in from what they say about themselves or left to the hand. */
    fields: AuthorLine[]
    optional: string
    onOwnBehalf: string
    competence: Record<Competence, string>
  }
  /** For a letter on behalf of somebody else, instead of what speaks of the data of the person who signs. */
  represented: {
    author: Record<Represented, string>
    submitted(whose: Represented, date: string | null, severalForms: boolean): string
    erase: string
  }
  respondent: {
    /** The page names somebody at the form. */
    named(host: string, nameQuoted: string): string
    /** The linked policy or legal notice names somebody. */
    namedInDocument(host: string, nameQuoted: string): string
    /** The person looked and found no name. */
    notFound(host: string): string
    toBeEstablished(host: string): string
  }
  facts: {
    visited(moment: string, address: string, titleQuoted: string | null): string
    omitted: string
    unicodeHost(hostQuoted: string): string
    form(purpose: FormPurpose, number: number | null): string
    fieldsAsked: string
    field(kind: FieldKind, labelQuoted: string | null, required: boolean): string
    moreFields(count: number): string
    boxes: string
    box(labelQuoted: string, ticked: boolean): string
    read(textsQuoted: string[], complete: boolean): string
    readNothing: string
    buttons(textsQuoted: string[]): string
    checked(extension: string, browser: string): string
    /** Follows `checked`: whether what is raised was looked at on the page, or rests on its code. */
    checkedBy: Record<CheckedBy, string>
    searched(places: Place[], characters: number, links: number): string
    /** What came of opening a linked document. */
    document(opened: OpenedDocument): string
    notChecked: Record<Unchecked, string>
    submitted(date: string | null, severalForms: boolean): string
    /** Messages came since; whoever received them. */
    messages: string
    notSubmitted(severalForms: boolean): string
    ownSentence(sentence: string): string
  }
  items: {
    /** `documents`: linked documents were read as well. */
    intro(moment: string, documents: boolean): string
    ofForm(number: number): string
    names: Record<SoughtItem, string>
    row(name: string, state: string): string
    found(place: Place, textQuoted: string): string
    foundInDocument(textQuoted: string): string
    notFound: string
    unchecked: string
  }
  steps: Record<Exclude<PriorContact, 'none'>, (date: string | null) => string> & { none: string }
  context: {
    intro: string
    matched(domain: string, matched: Listing['matched']): string
    /** `language` (ISO 639-1) is that of the list's words, which may be another one than the letter's. */
    summary(text: string, language: string): string
    historical(date: string): string
    decision(authority: string, date: string, outcome: string, language: string): string
    sources: string
    source(publisher: string, titleQuoted: string, date: string, address: string): string
    copy: string
    otherSite: string
    left: string
  }
  /** Clues to who is behind the form: listed and left to the authority, never a ground. */
  clues: {
    intro(moment: string): string
    /** `seen`: a host, a number or quoted words; `other`: a document's address, or the site that shows the number too. */
    line: Record<ClueKind, (party: string, seen: string, other: string) => string>
    left: string
  }
  /** What an article wants to be told, as said in a ground: what must be given, and no indication *of what*. */
  information: Partial<Record<Article, { required: string; missing: string }>>
  /** The same for what a linked policy has to say, point by point. */
  policyItems: Record<PolicyItem, { required: string; missing: string }>
  /** `law` gets what the cited articles require, for the grounds about information. */
  grounds: Record<GroundRule, { law(required: string[]): string; fact(fact: GroundFact): string }>
  groundsIntro: Record<DocumentKind, string>
  hiddenText(textQuoted: string): string
  /** A domain that receives data may be a processor's. */
  unknownRole: string
  /** A link that may lead to information, such as a legal notice. */
  otherLink(textQuoted: string, place: Place): string
  /** The same once it was opened. */
  otherLinkOpened(textQuoted: string, place: Place, opened: OpenedDocument): string
  /** A link to the policy of a form service or a captcha, which is not the site's. */
  otherPolicy(textQuoted: string, place: Place, host: string): string
  /** One sentence on national law by country of the authority, as context and never as a ground. */
  nationalContext: Partial<Record<string, string>>
  /** A request to the organisation without an answer in the month of Art. 12(3): a ground of its own. */
  unanswered: {
    /** Where it is the only ground; without the host, like `subject`. */
    subject: string
    /** Whom the request went to, where no finding and no name on the page says who is concerned. */
    respondent(host: string): string
    /** What it asked for, from `rights`: follows the sentence on prior contact. */
    asked(rights: string[]): string
    rights: Record<RightToUse, string>
    law: string
    /** Days of the request and of this letter. */
    fact(sent: string, today: string): string
    /** The copy of the request, which the person adds. */
    piece(number: number, sent: string): string
  }
  leftToAuthority: string
  requestsIntro: string
  requests: Record<Exclude<RequestId, 'add-information'>, string>
  addInformation: { information: string; other: string }
  attachments: {
    /** Proof of a ground, in brackets; `forms` where a letter speaks of several: "form 2; attachments 1 and 2". */
    refer(numbers: number[], forms: number[]): string
    picture: string
    facts: string
    line(number: number, title: string, moment: string, fileName: string): string
    hash(hash: string): string
    hashMeans: string
    noPicture: string
  }
  /** Under a shortened letter. */
  wholeLetter: string
  /** For the field of a form that asks whom a complaint is about. */
  notIdentified(host: string): string
  /** The organisation's answer to a request: what the person says of it, and a ground where it names the right. */
  reply: {
    /** Follows the sentence on prior contact. */
    came(date: string): string
    said: Record<PleadedReply, string>
    /** Rights, as in `unanswered.rights`, that the answer refused or left open. */
    concerns(rights: string[]): string
    /** Where it is the only ground; without the host, like `subject`. */
    subject: Record<PleadedReply, string>
    /** Where something is still missing after the month, `unanswered.law` says it. */
    law: Record<Exclude<PleadedReply, 'in-part' | 'promise-not-kept'>, string>
    /** Days of the request and of this letter. */
    fact: Record<PleadedReply, (sent: string, today: string) => string>
    order: string
    /** The copies of request and answer, which the person adds. */
    piece(number: number, sent: string): string
  }
  /** The wish not to be named to the organisation; `tellFirst`: where the letter cannot be dealt with that way. */
  confidential: { own: string; represented: string; tellFirst: string }
  /** Others who may be controllers or recipients: listed, accused of nothing, for the authority to establish. */
  others: {
    intro: string
    target(host: string): string
    publisher(nameQuoted: string): string
    /** `source`: publisher and address; null where no source names the site. */
    listed(party: string, domain: string, source: string | null): string
  }
  statement: { confirm: string; place: string; date: string; signature: string }
  /** The line at the foot of a printed page. */
  page(number: number, of: number): string
  pictureCaption(number: number, moment: string): string
  consentPurposes: Record<ConsentPurpose, string>
}

/** A line for who signs. */
export interface AuthorLine {
  /** With its colon, as in `statement`. */
  label: string
  /** What is written there, in the order of the language: groups with a comma between them, a space within. */
  of: readonly (readonly (keyof Identity)[])[]
}

interface Day {
  year: number
  month: number
  day: number
}

export interface CitationTexts {
  /** What the letter is written under: it decides what can be pleaded and which provisions `regulation` gets. */
  law: LetterLaw
  regulation(provisions: Provision[]): string
  judgments: Partial<Record<Article, string>>
  and(parts: string[]): string
}

export type Section =
  | 'author'
  | 'contact'
  | 'confidentiality'
  | 'respondent'
  | 'organisation'
  | 'others'
  | 'facts'
  | 'items'
  | 'steps'
  | 'context'
  | 'grounds'
  | 'provisions'
  | 'requests'
  | 'attachments'
  | 'statement'

/** What a reader of the form should find: first what belongs beside the form, then what a policy may hold. */
export type SoughtItem =
  | 'controller'
  | 'purposes'
  | 'rights'
  | 'policy-link'
  | 'complaint-authority'
  | 'legal-basis'
  | 'recipients'
  | 'retention'

/** Reasons of `Assessment.notChecked` that can stand beside findings. */
export type Unchecked = 'policy-not-read' | 'hidden-form' | 'language-unknown' | 'page-too-large'

/** What a ground's sentence may need; quotes are inert. */
export interface GroundFact {
  moment: string
  /** Whether the whole page was searched and not only the form. */
  wholePage: boolean
  /** What is not indicated, from `information`. */
  missing: string[]
  /** Labels or texts that show the fact. */
  quotes: string[]
  /** Where a policy link stands instead. */
  elsewhere: Place | null
  /** Purposes that one box joins. */
  purposes: string[]
  host: string
  target: string
  unencrypted: 'page' | 'target'
  /** Linked documents that the finding rests on. */
  documents: OpenedDocument[]
  /** What a linked policy does not say, from `policyItems`. */
  missingItems: string[]
}

/** One request for a linked document and its answer, ready for print. */
export interface OpenedDocument {
  linkQuoted: string
  address: string
  /** Where a redirect led to another host, else null. */
  endedAt: string | null
  moment: string
  /** `no-such-page`: the page that came says so. */
  outcome: 'read' | 'not-found' | 'no-such-page' | 'not-read'
  /** Of a server that says no. */
  status: number | null
  characters: number
}
