import * as v from 'valibot'
import { IDENTIFIER_KINDS, IDENTIFIER_VALUE } from '../identifier.ts'
import { nameProblem, reachProblem } from './domain-name.ts'
import { ENTRY_STATUSES, ENTRY_TEXTS, type Entry } from './entry.ts'
import { boundedText, localText, webAddress } from './list-shapes.ts'
import { firstDay, isPartialDate, lastDay } from './partial-date.ts'

/** Bounds of a record, so that a list from elsewhere can neither fill a popup nor the worker's memory. */
const MAX = {
  domains: 50,
  sources: 20,
  identifiers: 20,
  history: 50,
  regulatorActs: 10,
}

/** What an operator can be; kept open in `Entry`, where it is shown and not decided upon. */
const OPERATOR_TYPES = [
  'party',
  'local-party',
  'committee',
  'campaign',
  'association',
  'party-leader',
  'unknown',
] as const

/** A check that answers in its own words. */
const says = <T>(problem: (value: T) => string | null) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    const message = dataset.typed ? problem(dataset.value) : null
    if (message !== null) addIssue({ message })
  })

const name = boundedText(ENTRY_TEXTS.name)
const text = localText(ENTRY_TEXTS.text)
const localName = localText(ENTRY_TEXTS.name)

const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'must be 2024, 2024-09 or 2024-09-30'))
const fullDate = v.pipe(partialDate, v.length(10, 'must be a full date, 2024-09-30'))

/** ISO dates compare as text. */
const isInOrder = (dates: string[]): boolean =>
  dates.every((date, place) => place === 0 || date >= (dates[place - 1] ?? ''))

const status = v.picklist(ENTRY_STATUSES)

const identifierValue = v.pipe(
  v.string(),
  v.regex(IDENTIFIER_VALUE, 'must be the bare number or name, without spaces'),
)

const domain = v.pipe(
  v.strictObject({
    name: v.pipe(v.string(), says(nameProblem)),
    match: v.picklist(['domain', 'host']),
  }),
  says((one) => (nameProblem(one.name) === null ? reachProblem(one) : null)),
)

const source = v.strictObject({
  url: webAddress,
  title: name,
  publisher: name,
  date: partialDate,
  dateEstimated: v.exactOptional(v.literal(true)),
  states: text,
  namesThisSite: v.boolean(),
  copyOf: v.nullable(name),
})

const entrySchema: v.GenericSchema<unknown, Entry> = v.pipe(
  v.strictObject({
    id: v.string(),
    domains: v.pipe(v.array(domain), v.minLength(1, 'needs a domain'), v.maxLength(MAX.domains)),
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country code, FR')),
    kind: v.picklist([
      'petition',
      'quiz',
      'survey',
      'support-declaration',
      'vote-application',
      'contest',
      'share-a-friend',
      'lookalike',
    ]),
    operator: v.strictObject({ name: localName, type: v.picklist(OPERATOR_TYPES) }),
    party: v.strictObject({ id: v.pipe(v.string(), v.slug()), name, person: v.nullable(name) }),
    relation: v.picklist(['party-run', 'party-figure', 'promoted']),
    summary: text,
    dataCollected: text,
    collects: v.picklist(['yes', 'likely', 'unknown']),
    disclosure: v.strictObject({
      degree: v.picklist(['disclosed', 'discreet', 'undisclosed', 'unknown']),
      note: text,
    }),
    seen: v.pipe(
      v.strictObject({ from: partialDate, to: partialDate, estimated: v.boolean() }),
      v.check(({ from, to }) => firstDay(from) <= lastDay(to), 'must not end before it begins'),
    ),
    status,
    history: v.pipe(
      v.array(v.strictObject({ date: fullDate, status, note: text })),
      v.minLength(1, 'needs the day on which it was entered'),
      v.maxLength(MAX.history),
      v.check((steps) => isInOrder(steps.map(({ date }) => date)), 'must be in the order of its dates'),
    ),
    nextReview: fullDate,
    checkedLive: v.nullable(fullDate),
    regulatorActs: v.pipe(
      v.array(v.strictObject({ authority: name, date: partialDate, outcome: text })),
      v.maxLength(MAX.regulatorActs),
    ),
    identifiers: v.pipe(
      v.array(v.strictObject({ kind: v.picklist(IDENTIFIER_KINDS), value: identifierValue })),
      v.maxLength(MAX.identifiers),
    ),
    sources: v.pipe(
      v.array(source),
      v.maxLength(MAX.sources),
      v.check(
        (sources) => sources.some(({ namesThisSite }) => namesThisSite),
        'needs a source that names this site',
      ),
    ),
    reply: v.nullable(v.strictObject({ date: partialDate, text, url: v.nullable(webAddress) })),
    confidence: v.picklist(['confirmed', 'reported']),
    caution: boundedText(ENTRY_TEXTS.text),
  }),
  v.check(({ id, domains }) => id === domains[0]?.name, 'id must be the first domain'),
  v.check(
    ({ domains }) => new Set(domains.map(({ name }) => name)).size === domains.length,
    'names a domain twice',
  ),
  v.check(({ history, status }) => history.at(-1)?.status === status, 'history must end with the status'),
)

export type DecodedEntry = { ok: true; entry: Entry } | { ok: false; problems: string[] }

/** An entry record from the package or from elsewhere; the problems say where in the record and what is wanted. */
export function decodeEntry(record: unknown): DecodedEntry {
  const result = v.safeParse(entrySchema, record)
  if (result.success) return { ok: true, entry: result.output }
  return {
    ok: false,
    problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`),
  }
}
