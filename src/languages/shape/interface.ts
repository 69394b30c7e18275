import type { Level, NotChecked } from '../../assessment.ts'
import type { Place } from '../../facts.ts'
import type { Because } from '../../finding.ts'
import type { Entry, LocalText } from '../../list/entry.ts'
import type { Listing } from '../../list/listing.ts'
import type { FieldKind, FormPurpose } from '../../reading/reading.ts'

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
  local: keyof LocalText
  /** The extension's name. */
  name: string
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
    onList: Record<Listing['standing'], string>
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
    prepareComplaint: string
    preparing: string
    pageChanged: string
    notPrepared: string
    reload: string
    privately: string
  }
  list: {
    standing: Record<Listing['standing'], string>
    matched: Record<Listing['matched'], string>
    seen: (from: string, to: string) => string
    changedHands: (date: string) => string
    lookedAt: (date: string) => string
    takes: string
    regulator: (authority: string, date: string) => string
    disclosure: string
    sources: (count: number) => string
    widerAffair: string
    notOnIt: (date: string) => string
    edition: (number: number, date: string) => string
  }
}
