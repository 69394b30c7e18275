import type { ChangeProblem } from '../../journal/change-state.ts'
import type { JournalState, LetterKind } from '../../journal/journal-entry.ts'
import type { Counts } from '../../journal/merge-rows.ts'
import type { FileRefused } from '../../journal/read-file.ts'
import type { Term } from '../../journal/term-of.ts'
import type { KeepFor } from '../../settings.ts'

/** Which letters are shown. */
export type JournalFilter = 'due' | 'open' | 'closed'

/** Texts of the journal page, of the journal in a dossier and of its reminders. Days are written out in `locale`. */
export interface JournalTexts {
  /** BCP 47. */
  language: string
  locale: string
  /** Title of the window and of the page. */
  title: string
  lead: string
  loading: string
  /** The store could not be opened. */
  failed: { what: string; retry: string }
  empty: { heading: string; what: string; how: string }
  kind: Record<LetterKind, string>
  /** To whom: by kind where it is no authority. */
  to: { rights: string; notice: string; nobody: string }
  state: Record<JournalState, string>
  filter: { legend: string; answers: Record<JournalFilter, string>; none: Record<JournalFilter, string> }
  card: {
    addressee: string
    reference: string
    state: string
    /** What happened on a day. */
    begun(day: string): string
    sent(day: string): string
    answered(day: string): string
    closed(day: string): string
    next: string
    noNext: string
    due(day: string): string
    dossier: string
    dossierGone: string
    note: string
  }
  /** Why that day; null where no term is known. */
  why(term: Term | null, kind: LetterKind): string
  /** What holds for every legal term. */
  weekend: string
  change: {
    act: string
    state: string
    day: Record<Exclude<JournalState, 'draft'>, string>
    dayHint: string
    back: string
    remind: string
    remindHint: string
    note: string
    noteHint: string
    save: string
    cancel: string
    saved: string
    problem: Record<ChangeProblem | 'gone' | 'storage-full', string>
  }
  calendar: {
    heading: string
    what: string
    one: string
    all: string
    naming: string
    namingHint: string
    none: string
    saved(count: number): string
    /** In the calendar itself; `host` where the person wants it named. */
    title(kind: string, reference: string, host: string | null): string
    text(kind: string, reference: string, why: string): string
  }
  remove: {
    act: string
    ask: string
    dossierOnly: string
    confirm: string
    keep: string
    removed: string
    dossierRemoved: string
    failed: string
    all: {
      heading: string
      what: string
      act: string
      ask(letters: number): string
      confirm: string
      removed: string
    }
  }
  keepFor: {
    heading: string
    label: string
    hint: string
    /** Instead of the hint, where whoever manages the browser has fixed it. */
    managed: string
    answers: Record<KeepFor, string>
    failed: string
  }
  file: {
    heading: string
    what: string
    withPages: string
    withIdentity: string
    export: string
    exporting: string
    exported(letters: number, megabytes: string): string
    exportFailed: string
    exportTooLarge: string
    import: string
    importHint: string
    importing: string
    /** Whole sentences; `refused`: rows that were left out. */
    imported(told: {
      letters: Counts
      dossiers: Counts
      refused: number
      identity: boolean
      settings: boolean
    }): string
    refused: Record<FileRefused | 'storage-full', string>
    /** Above the sites on which a file that was taken in has switched the warning off. */
    silenced: string
    silencedHint: string
    lists: string
    listsHint: string
  }
  /** In the dossier. */
  step: {
    heading: string
    what: string
    reference: string
    /** Nothing can be marked as sent yet. */
    waiting: string
    day: string
    dayHint: string
    future: string
    mark: string
    /** The letter on the desk is addressed to another authority than is chosen. */
    elsewhere(authority: string): string
    /** It names no authority that is known here; `authority` is the chosen one. */
    notNamed(authority: string): string
    markTo(authority: string): string
    marked: string
    notSent: string
    calendar: string
    journal: string
    failed: string
    /** A complaint about this site is with this authority already. */
    earlier(authority: string, day: string, reference: string): string
  }
  /** On the page of lists and settings. */
  options: { heading: string; what: string; open: string }
}
