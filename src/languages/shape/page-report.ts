import type { NotSeen } from './not-seen.ts'

/** Texts of the report on a page; what popup and report both say is in the interface's texts. */
export interface PageReportTexts {
  /** BCP 47. */
  language: string
  title: string
  loading: string
  /** Which page: the left-hand side of rows. */
  site: string
  pageTitle: string
  address: string
  /** After an address of which the query was left out. */
  omitted: string
  looked: string
  pageLanguage: string
  made: string
  list: string
  /** Boxes of a form that a person may tick, and how each stood. */
  boxes: string
  box: { ticked: string; empty: string }
  /** A whole sentence: the picture's first two boxes, for whoever does not see it. */
  way: (site: string) => string
  /** Between a term and its text, in the file. */
  colon: string
  /** What a report like this can say and what it cannot. */
  limits: string
  print: string
  save: string
  /** How long this page can be looked at again. */
  keeping: { tab: string; private: string; none: string }
  notSeenTitle: string
  notSeen: Record<NotSeen, string>
}
