import type { Entry } from '../../list/entry.ts'
import type { WarnInPage } from '../../settings.ts'
import type { UpdateProgress } from '../../subscriptions/subscription.ts'

/** A field with what it is for; `problems` are told instead of the hint. */
interface FieldTexts {
  label: string
  hint: string
}

/** Texts of the options page. Standing, trouble and expiry of a list have their words in interface.ts. */
export interface OptionsTexts {
  /** BCP 47. */
  language: string
  locale: string
  /** Title of the window and of the page. */
  title: string
  lead: string
  loading: string
  /** The background gave no answer: alone, and above what it said before. */
  unanswered: { nothing: string; last: string; retry: string }
  lists: {
    heading: string
    maintainedBy: string
    /** For the list that comes with the extension. */
    bundled: string
    /** What the list calls itself, where the person calls it something else. */
    ownName: string
    edition: string
    /** `age`: "3 days ago". */
    issued(number: number, day: string, age: string): string
    expires: string
    verified: string
    tried: string
    paused: string
    /** What was stored of it cannot be read. */
    lost: string
    removed(name: string): string
    /** Removed in another window, or by the background. */
    gone(name: string): string
    subscribed(name: string, number: number, entries: number): string
  }
  /** Criteria of a list and where to write to. */
  rules: {
    heading: string
    criteria: string
    suggestions: string
    appeals: string
    notNamed: string
    /** In short, for the list of the project. */
    own: readonly string[]
    ownRoute: string
  }
  origin: {
    heading: string
    address: string
    key: string
    /** Announced by the list for later editions. */
    nextKey: string
    keyId(id: string): string
  }
  update: {
    act: string
    underWay: string
    updated(number: number): string
    unchanged: string
    /** `why`: a clause in lower case with its full stop. */
    refused(why: string, issued: string): string
    noAnswer: string
    pausedNow: string
    problems(count: number): string
  }
  pause: { pause: string; resume: string; paused: string; resumed: string; failed: string }
  remove: {
    act: string
    ask(entries: number): string
    askLost: string
    confirm: string
    keep: string
    failed: string
  }
  progress: {
    phase: Record<UpdateProgress['phase'], string>
    /** Between a phase and its amount. */
    colon: string
    /** What is done of what there will be, both with their units. */
    of(done: string, whole: string, share: string): string
    entries(count: number): string
  }
  entries: {
    heading(count: number): string
    search: string
    searchHint: string
    loading: string
    unanswered: string
    found(shown: number, total: number, query: string): string
    none(query: string): string
    more(count: number): string
    lastSource(date: string): string
    operator: string
    /** Before the name of whose text a copy is. */
    textOf: string
    kind: Record<Entry['kind'], string>
    /** Entries kept for the record, which speak nowhere. */
    retired(count: number): string
    byParty: string
    /** Where a list is too long to be counted. */
    tooLong(limit: number): string
  }
  subscribe: {
    heading: string
    what: string
    where: string
    address: FieldTexts
    key: FieldTexts
    name: FieldTexts
    act: string
    underWay: string
    badAddress: string
    knownAddress: string
    badKey: string
    tooMany: string
    refused(why: string): string
    noAnswer: string
  }
  /** Of the authority that the person chose last. */
  interfaceLanguage: {
    heading: string
    label: string
    /** The choice that leaves it to the browser. */
    browsers: string
    what: string
    failed: string
  }
  /** Of a setting that the browser's administrator has fixed. */
  managed: string
  warnings: {
    heading: string
    legend: string
    choice: Record<WarnInPage, string>
    badge: string
    failed: string
  }
  silenced: {
    heading: string
    what: string
    none: string
    unanswered: string
    untilNew: string
    always: string
    undo: string
    /** For assistive technology, as the button stands in every row. */
    undoFor(host: string): string
    undone(host: string): string
    failed: string
  }
  /** Whether the extension may read pages. */
  access: {
    heading: string
    every: string
    some: string
    /** Added where the browser spends the first click on reading. */
    twice: string
    why: string
    /** How to change it, by browser. */
    how: Record<'chromium' | 'firefox', string>
    /** Makes the browser ask the person; and what came of it. */
    allow: string
    allowed: string
    refused: string
    again: string
  }
  erase: {
    heading: string
    what: string
    kept: string[]
    act: string
    ask: string
    confirm: string
    keep: string
    done: string
    failed: string
  }
  about: {
    heading: string
    version(version: string): string
    promises: string[]
    licence: string
  }
  rememberedCountry: {
    heading: string
    what(country: string): string
    forget: string
    forgotten: string
    failed: string
  }
  inPages: {
    heading: string
    markLinks: string
    what: string
    notice: string
    on: string
    off: string
    unanswered: string
    failed: string
  }
}
