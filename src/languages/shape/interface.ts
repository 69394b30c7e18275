import type { Level, NotChecked } from '../../assessment.ts'
import type { ClueKind, PartyClue } from '../../clues/party-clue.ts'
import type { Place } from '../../facts.ts'
import type { Because, PolicyItem } from '../../finding.ts'
import type { ServiceKind } from '../../hosts/form-services.ts'
import type { IdentifierKind } from '../../identifier.ts'
import type { DocumentOutcome, LinkedAs } from '../../linked-document.ts'
import type { Entry } from '../../list/entry.ts'
import type { RenewalTrouble } from '../../list/list.ts'
import type { Listing, Standing } from '../../list/listing.ts'
import type { DocumentType } from '../../reading/document-reading.ts'
import type { FieldKind, FormPurpose } from '../../reading/reading.ts'
import type { DocumentClue, FieldClue, PurposeClue, ScoredPurpose } from '../../reading/signal.ts'

/** The matter in one sentence, and what a person can do about it. */
interface MatterTexts {
  headline: string
  advice: string
}

/** Lines under which the items of a notice are shown; several items of Art. 13 may share one. */
export type NoticeLine =
  | 'who'
  | 'why'
  | 'recipients'
  | 'retention'
  | 'rights'
  | 'complaint'
  | 'legal-basis'
  | 'officer'
  | 'transfers'
  | 'mandatory'
  | 'automated'

/**
 * Texts of popup, banner and badge. Calm, short, concrete; no adjective about a site; "not found", never "illegal".
 * A text that counts is a function and asks Intl.PluralRules. `several`: the page has more than one form.
 */
export interface InterfaceTexts {
  /** BCP 47; also the locale of dates and numbers. */
  locale: string
  /** Which text of a list entry to show. */
  local: string
  /** The extension's name. */
  name: string
  /** The toolbar button's title where letters in the journal are due. */
  reminder: (due: number) => string
  /** One sentence for the browser's list of extensions; at most 132 characters. */
  description: string
  /** One or two words a level, shown beside its icon. */
  level: Record<Level, string>
  headline: {
    /** By rule id. A rule without a sentence here shows its own line. */
    unmet: Readonly<Record<string, (several: boolean) => string>>
    /** `party` is a bare name, so the sentence must not need an article or a case for it. */
    listed: Record<Entry['relation'], (publishers: string, site: string, party: string) => string>
    /** Subject of those sentences, by what matched. */
    site: Record<Listing['matched'], string>
    unclear: (several: boolean) => string
    unclearPolicy: (several: boolean) => string
    unclearLanguage: string
    informed: (several: boolean) => string
    /** Both stand in the linked policy, which was read. */
    informedInPolicy: string
    /** One of them does. */
    informedByPolicy: (several: boolean) => string
    quiet: string
    /** Where something could not be looked at, so that "nothing" would say too much. */
    quietAsFarAsRead: string
    blind: Record<NotChecked, MatterTexts>
  }
  /** Why an outcome is unclear; whole sentences. */
  because: Record<Because, string>
  /** What was not checked on a page that otherwise was; whole sentences. */
  notChecked: Record<NotChecked, string>
  /** As in a list; null for fields that take nothing about a person. */
  field: Record<FieldKind, string | null>
  purpose: Record<FormPurpose, string>
  /** Who is behind an address that data are sent to. */
  service: Record<ServiceKind, (name: string) => string>
  /** By what fields, forms and documents were recognised. */
  why: {
    title: string
    /** Before reasons, with its colon. */
    recognised: string
    /** Words of the page. */
    quoted: (words: string) => string
    /** In front of the words seen there, or alone: short, in lower case, no full stop. */
    field: Record<FieldClue, string>
    purpose: Record<PurposeClue, string>
    document: Record<DocumentClue, string>
    /** Kinds of field that take nothing about a person: those that `field` has no name for. */
    aside: Partial<Record<FieldKind | 'name', string>>
    otherPurpose: Record<Exclude<ScoredPurpose, FormPurpose>, string>
    /** Before what such a field was recognised by. */
    notCounted: string
    notClear: string
    purposeNotClear: string
  }
  notice: Record<NoticeLine, string>
  /** As in "looked for: inside the form, near it". */
  place: Record<Place, string>
  cite: {
    gdpr: (article: string, paragraph: string | null, point: string | null) => string
    judgment: (number: string) => string
  }
  badge: {
    open: (name: string, points: number) => string
    unclear: (name: string) => string
    context: (name: string) => string
    hidden: (title: string) => string
  }
  banner: {
    region: (name: string) => string
    onList: Record<Exclude<Standing, 'listed'>, string>
    /** Under a headline about the list, where the site says who runs it. */
    reuse: string
    /** Above the headline, where a person has begun to fill in a form of a listed site. */
    beforeSending: string
    why: string
    close: string
    toolbarHint: string
  }
  popup: {
    loading: string
    failed: MatterTexts
    checkedAt: (moment: string) => string
    asked: string
    required: string
    optional: string
    flow: string
    you: string
    moreFields: (count: number) => string
    recipient: string
    sentTo: string
    recipientStated: string
    recipientNotFound: string
    recipientNotKnown: string
    open: string
    onList: string
    unclear: string
    found: string
    inOrder: string
    context: string
    notChecked: string
    law: (articles: string) => string
    hiddenText: string
    /** Caption of a link to somebody else's policy. */
    otherPolicy: string
    box: string
    goesTo: string
    lookedIn: (places: string) => string
    searchedSize: (characters: number, links: number) => string
    seeList: string
    showOnPage: string
    shown: string
    notShown: string
    hide: string
    hidden: string
    unhide: string
    /** Offered once just this is hidden: for whatever comes on this site. */
    silence: string
    silenced: string
    /** Opens the report on the page. */
    report: string
    prepareComplaint: string
    fill: string
    preparing: string
    pageChanged: string
    notPrepared: string
    reload: string
    /** Where linked documents were opened. */
    askedSite: string
    privately: string
  }
  /** Linked policy and legal notice. */
  linked: {
    title: string
    as: Record<LinkedAs, string>
    /** States of one document, after its name: short, no full stop. */
    reading: string
    read: (moment: string, characters: number) => string
    notRead: string
    outcome: Record<Exclude<DocumentOutcome, 'read'>, (status: number | null) => string>
    /** What a document turned out to be that is not what the link calls it; null where it is no surprise. */
    type: Record<DocumentType, string | null>
    /** It stands on another organisation's address. */
    elsewhere: (host: string) => string
    ask: string
    says: (as: string) => string
    /** Note on a line that is in order because the policy says it. */
    inPolicy: string
    missing: (items: string) => string
    item: Record<PolicyItem, string>
    /** Caption of words of a document, and of the heading that they stand under. */
    words: string
    under: (heading: string) => string
    /** Captions of who the document names; a fact about the text and no judgement. */
    controller: string
    publisher: string
    party: (name: string) => string
  }
  /** What may tell who is behind a form. `party` is a bare name: the sentence must not need an article for it. */
  clues: {
    title: string
    lead: string
    strength: Record<PartyClue['strength'], string>
    /** What was seen; `sharedWith`: whose site shows the same number, else ''. */
    seen: Record<ClueKind, (party: string, sharedWith: string) => string>
    /** Where it was seen, in the source or in a linked document; other places have their names in `place`. */
    where: { source: string; document: string }
    /** Whose number it is. */
    identifier: Record<IdentifierKind, string>
    means: Record<ClueKind, (party: string) => string>
    notProof: Record<ClueKind, string>
  }
  list: {
    standing: Record<Standing, string>
    matched: Record<Listing['matched'], string>
    seen: (from: string, to: string) => string
    /** `date` of the last source that names the site. */
    changedHands: (date: string) => string
    lookedAt: (date: string) => string
    takes: string
    regulator: (authority: string, date: string) => string
    disclosure: string
    sources: (count: number) => string
    widerAffair: string
    /** Of a source: its page bears no date; its address is a copy of its text. */
    estimated: string
    copyAt: (host: string) => string
    /** Of a current entry whose site says who runs it: all that there is to say, and nothing of hiding. */
    reuse: string
    /** Below a listing that is not current: why it does not count. */
    overdue: (date: string) => string
    disputed: string
    corrected: string
    /** Captions: what the editors decided and when; what the operator answered. */
    history: string
    reply: (date: string) => string
    /** Which list an entry stands in. */
    from: (name: string) => string
    notOnIt: (name: string, date: string) => string
    edition: (name: string, number: number, date: string) => string
    expired: (name: string, date: string) => string
    /** A list that could not be renewed, since when, and the edition that is used instead. */
    trouble: (name: string, since: string, issued: string, reason: string) => string
    why: Record<RenewalTrouble, string>
    /** A list that is in force, but is not told whole to pages without a form: there was no room. */
    inPart: (name: string, issued: string) => string
    /** A list that could not be asked: what was stored of it is broken. */
    unread: (name: string) => string
    /** What the mark beside a link in the page says when asked; names of the lists that have the site. */
    linkMark: (names: string) => string
    /** Opens the options page. */
    options: string
    /** Open a draft for a list: of an entry about this site, of a correction of the entry beside it. */
    suggest: string
    contest: string
  }
}
