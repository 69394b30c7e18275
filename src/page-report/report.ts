import type { Level } from '../assessment.ts'

/** Words of the page, of a document or of a source, as they may be shown, printed and saved. */
export interface Quote {
  words: string
  /** Where they stand, or who published them. */
  from: string
  /** Written out; '' where there is none. */
  address: string
}

/** One point: what is the case, why, and what shows it. */
export interface ReportLine {
  level: Level
  text: string
  notes: string[]
  quotes: Quote[]
}

export interface ReportSection {
  title: string
  lead: string
  lines: ReportLine[]
}

export interface ReportRow {
  term: string
  text: string
}

/** What one form asks and where it goes, in words; the page draws the same as a picture. */
export interface ReportForm {
  ref: string
  title: string
  rows: ReportRow[]
}

/** The whole report in one language: the page draws it and the file holds it, so that both say the same. */
export interface Report {
  matter: string
  level: Level
  word: string
  rows: ReportRow[]
  forms: ReportForm[]
  /** In the order in which they matter; none of them is empty. */
  sections: ReportSection[]
}
