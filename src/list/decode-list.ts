import * as v from 'valibot'
import { decodeEntry } from './decode-entry.ts'
import type { Entry } from './entry.ts'
import { firstDay } from './partial-date.ts'

/** One edition of the shared list. */
export interface List {
  /** Rises with every edition. */
  number: number
  /** ISO date. */
  issued: string
  entries: Entry[]
}

export type DecodedList = { ok: true; list: List } | { ok: false; problems: string[] }

const edition = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  issued: v.pipe(v.string(), v.isoDate()),
})

/** Takes all entries or none: a list with a hole would say of a listed site that it is not on the list. */
export function decodeList(head: unknown, records: unknown[]): DecodedList {
  const decodedHead = v.safeParse(edition, head)
  if (!decodedHead.success) return { ok: false, problems: ['edition: needs a number and a date of issue'] }
  const { number, issued } = decodedHead.output
  const entries: Entry[] = []
  const problems: string[] = []
  for (const record of records) {
    const decoded = decodeEntry(record)
    if (decoded.ok) entries.push(decoded.entry)
    const found = decoded.ok ? datesAfter(issued, decoded.entry) : decoded.problems
    problems.push(...found.map((problem) => `${nameOf(record)}: ${problem}`))
  }
  problems.push(...repeatedIds(entries).map((id) => `${id}: there are two entries with this id`))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, list: { number, issued, entries } }
}

/** A slip of the year ("2062") would keep an entry current for decades. */
function datesAfter(issued: string, { sources, seen, checkedLive, regulator }: Entry): string[] {
  const dates = [...sources.map(({ date }) => date), seen.to, checkedLive, regulator?.date]
  return dates
    .filter((date) => typeof date === 'string' && firstDay(date) > issued)
    .map((date) => `${date} is later than the list's date of issue, ${issued}`)
}

function repeatedIds(entries: Entry[]): string[] {
  const seen = new Set<string>()
  return entries.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size)
}

function nameOf(record: unknown): string {
  const named = v.safeParse(v.object({ id: v.string() }), record)
  return named.success ? named.output.id : 'an entry without id'
}
