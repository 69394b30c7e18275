import * as v from 'valibot'
import { typedDay } from '../complaint/moment.ts'
import type { JournalEntry, JournalState, LetterKind } from './journal-entry.ts'

/** Characters. A host name has 253 at most, and may have a port; a note is a note and no archive. */
const MAX = { id: 80, host: 260, reference: 40, authority: 40 }
/** Years in which a letter can have been sent: the GDPR is of 2016. */
const YEARS = { from: 2016, to: 2199 }
export const MAX_NOTE = 4_000

const LETTER_KINDS = ['complaint', 'report', 'rights', 'notice'] as const satisfies LetterKind[]
export const JOURNAL_STATES = ['draft', 'sent', 'answered', 'closed'] as const satisfies JournalState[]

/** A date without time that is on the calendar: the 30th of February is none. */
export function isDay(iso: string): boolean {
  const day = typedDay(iso)
  if (day === null || day.year < YEARS.from || day.year > YEARS.to) return false
  const moment = new Date(Date.UTC(day.year, day.month - 1, day.day))
  return moment.getUTCMonth() === day.month - 1
}

const bounded = (characters: number) => v.pipe(v.string(), v.maxLength(characters))
/** Ids become names of calendar entries and parts of addresses: a closed alphabet, whatever wrote the row. */
const id = v.pipe(bounded(MAX.id), v.regex(/^[\w-]+$/))
const moment = v.pipe(v.string(), v.isoTimestamp())
const day = v.nullable(v.pipe(v.string(), v.check(isDay)))

const entryShape: v.GenericSchema<unknown, JournalEntry> = v.pipe(
  v.object({
    id,
    draft: v.nullable(id),
    kind: v.picklist(LETTER_KINDS),
    host: bounded(MAX.host),
    reference: v.pipe(bounded(MAX.reference), v.regex(/^[\w-]+$/)),
    authority: v.nullable(v.pipe(bounded(MAX.authority), v.regex(/^[a-z0-9-]+$/))),
    law: v.exactOptional(v.picklist(['uk-gdpr', 'fadp'])),
    state: v.picklist(JOURNAL_STATES),
    createdAt: moment,
    changedAt: moment,
    sentOn: day,
    answeredOn: day,
    closedOn: day,
    remindOn: day,
    note: bounded(MAX_NOTE),
  }),
  v.check(hasItsDays),
)

/** A state has its day, and none of those that come after it: what is drawn never has to ask whether it is there. */
function hasItsDays({ state, sentOn, answeredOn, closedOn, remindOn }: JournalEntry): boolean {
  switch (state) {
    case 'draft':
      return sentOn === null && answeredOn === null && closedOn === null && remindOn === null
    case 'sent':
      return sentOn !== null && answeredOn === null && closedOn === null
    case 'answered':
      return sentOn !== null && answeredOn !== null && closedOn === null
    case 'closed':
      return sentOn !== null && closedOn !== null
  }
}

/** A stored or imported entry, or null where it is damaged, contradicts itself or is of another version. */
export function decodeJournalEntry(raw: unknown): JournalEntry | null {
  const result = v.safeParse(entryShape, raw)
  return result.success ? result.output : null
}
