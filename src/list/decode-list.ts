import * as v from 'valibot'
import { decodeEntry } from './decode-entry.ts'
import type { Entry } from './entry.ts'
import { LIST_FORMAT, type List, type ListHead, MAX_LIST_NAME } from './list.ts'
import { boundedText, contactAddress, localText, publicKeyText, webAddress } from './list-shapes.ts'
import { firstDay } from './partial-date.ts'

/** Problems told of one list: the first ones tell a maintainer what is wrong, thousands would not. */
const MAX_PROBLEMS = 50

const isoDate = v.pipe(v.string(), v.isoDate('must be a date, 2026-11-21'))

const headSchema: v.GenericSchema<unknown, ListHead> = v.pipe(
  v.strictObject({
    format: v.literal(LIST_FORMAT),
    name: localText(MAX_LIST_NAME),
    number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    issued: isoDate,
    expires: isoDate,
    maintainer: v.strictObject({ name: boundedText(MAX_LIST_NAME), url: v.nullable(webAddress) }),
    criteria: v.nullable(webAddress),
    suggestions: v.nullable(contactAddress),
    appeals: v.nullable(contactAddress),
    nextKey: v.nullable(publicKeyText),
  }),
  v.check(({ issued, expires }) => issued < expires, 'must expire after the day of its issue'),
)

export type DecodedHead = { ok: true; head: ListHead } | { ok: false; problems: string[] }
export type DecodedList = { ok: true; list: List } | { ok: false; problems: string[] }

/** What a list says of itself, without its entries. */
export function decodeHead(head: unknown): DecodedHead {
  const result = v.safeParse(headSchema, head)
  if (result.success) return { ok: true, head: result.output }
  return {
    ok: false,
    problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'list'}: ${issue.message}`),
  }
}

/** Takes all entries or none: a list with a hole would say of a listed site that it is not on the list. */
export function decodeList(head: unknown, records: readonly unknown[]): DecodedList {
  const decodedHead = decodeHead(head)
  if (!decodedHead.ok) return decodedHead
  const entries: Entry[] = []
  const problems: string[] = []
  for (const record of records) {
    const decoded = decodeEntry(record)
    if (decoded.ok) entries.push(decoded.entry)
    const found = decoded.ok ? datesAfter(decodedHead.head.issued, decoded.entry) : decoded.problems
    problems.push(...found.map((problem) => `${nameOf(record)}: ${problem}`))
    if (problems.length >= MAX_PROBLEMS) break
  }
  problems.push(...repeatedIds(entries).map((id) => `${id}: there are two entries with this id`))
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MAX_PROBLEMS) }
    : { ok: true, list: { ...decodedHead.head, entries } }
}

/** A slip of the year ("2062") would keep an entry current for decades. */
function datesAfter(issued: string, entry: Entry): string[] {
  const dates = [
    ...entry.sources.map(({ date }) => date),
    ...entry.history.map(({ date }) => date),
    ...entry.regulatorActs.map(({ date }) => date),
    entry.seen.to,
    entry.checkedLive,
    entry.reply?.date,
  ]
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
