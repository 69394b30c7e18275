import type { Entry } from '../../list/entry.ts'
import type { QuoteMarks } from '../../outgoing/quoted.ts'
import type { CorrectionReason } from '../../suggestion/answers.ts'
import type { CorrectionField } from '../../suggestion/correction-problems.ts'
import type { DraftField, SourceField } from '../../suggestion/draft-problems.ts'
import type { SiteRefusal } from '../../suggestion/site.ts'
import type { SuggestionKind } from '../../suggestion/suggestion.ts'
import type { NotSeen } from './not-seen.ts'

/** A field and what helps to fill it; `hint` is '' where nothing has to be said. */
interface FieldTexts {
  label: string
  hint: string
}

/** What is still missing, as the end of a sentence; and what to say where something cannot be read. */
interface ProblemTexts {
  empty: string
  wrong: string
}

/** Texts of the page that drafts a suggestion or a correction for a list. */
export interface SuggestionTexts {
  /** BCP 47. */
  language: string
  locale: string
  /** Title of the window. */
  title: string
  loading: string
  heading: Record<SuggestionKind, string>
  about(host: string, moment: string): string
  /** Nothing is sent; what leaves is the text that is shown. */
  promise: string
  notSeen: Record<NotSeen, string>
  criteria: { heading: string; lines: readonly [string, string, string]; more: string }
  site: {
    heading: string
    address: FieldTexts
    unicode(name: string): string
    whole: { legend: string; domain(name: string): string; host(name: string): string }
    refused: Record<SiteRefusal, string>
    /** The site is a party's own. */
    official(party: string): string
    /** The site is on that list already; then a button. */
    known(list: string): string
    contest: string
    asked(fields: string): string
    country: FieldTexts
    kind: FieldTexts
    kinds: Record<Entry['kind'], string>
    /** First line of a list to choose from. */
    choose: string
  }
  behind: {
    heading: string
    clues: string
    noClues: string
    /** What clues are not. */
    cluesProve: string
    party: FieldTexts
    fromClues: string
    otherParty: string
    partyName: FieldTexts
    relation: { legend: string; answers: Record<Entry['relation'], string> }
    operator: FieldTexts
  }
  sources: {
    heading: string
    lead: string
    one(number: number): string
    fields: Record<SourceField, FieldTexts>
    namesThisSite: string
    add: string
    remove(number: number): string
  }
  note: { heading: string; field: FieldTexts }
  entry: {
    /** Sentences of an entry that nobody has decided on. Both languages stand in every draft. */
    notStated: string
    notKnown: string
    notLookedAt: string
    namedAtForm(quote: string): string
    namedOnPage: string
    suggested: string
    marks: QuoteMarks
  }
  correction: {
    /** What the list says now. */
    says(list: string, number: number, date: string): string
    entry: FieldTexts
    what: { heading: string; answers: Record<CorrectionReason, string> }
    shows: { heading: string; text: FieldTexts; addresses: FieldTexts }
    reply: { heading: string; field: FieldTexts }
    contact: { heading: string; field: FieldTexts }
  }
  withSeen: { label: string; hint: string }
  list: {
    heading: string
    edition(number: number, date: string): string
    none: string
    /** Where the file goes. */
    page(list: string): string
    mail(address: string): string
    pageHint: string
    mailHint: string
    /** The list gives no address. */
    project: string
    maintainer(name: string): string
    unanswered: string
    visitMaintainer: string
    subject: Record<SuggestionKind, (what: string) => string>
  }
  problem: Record<DraftField, ProblemTexts>
  correctionProblem: Record<CorrectionField, ProblemTexts>
  outcome: {
    heading: Record<SuggestionKind, string>
    lead: string
    label: string
    /** Over what is left to do, and at a field that is still empty, before its name. */
    toDo: string
    lacking: string
    complete: Record<SuggestionKind, string>
    raw: string
    copy: string
    save: string
    copied: string
    notCopied: string
    saved: string
    incomplete: string
    send: string
  }
}
