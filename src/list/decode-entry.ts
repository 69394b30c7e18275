import * as v from 'valibot'
import { coversOneHolder, isDomainName } from './domain-name.ts'
import type { Entry } from './entry.ts'
import { firstDay, isPartialDate, lastDay } from './partial-date.ts'

/** Bounds of a record, so that a list from elsewhere can neither fill a popup nor the worker's memory. */
const MAX = {
  /** Characters of a sentence or two. */
  text: 600,
  /** Characters of a name or title. */
  name: 200,
  url: 500,
  domains: 50,
  sources: 20,
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

const bounded = (characters: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(characters))
const name = bounded(MAX.name)
const text = v.strictObject({ en: bounded(MAX.text), fr: bounded(MAX.text) })
const localName = v.strictObject({ en: name, fr: name })

const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'must be 2024, 2024-09 or 2024-09-30'))
const fullDate = v.pipe(partialDate, v.length(10, 'must be a full date, 2024-09-30'))

const webAddress = v.pipe(
  v.string(),
  v.maxLength(MAX.url),
  v.check(
    (address) => /^https?:\/\/[^\s@]+$/.test(address) && URL.canParse(address),
    'must be an http or https address without user name',
  ),
)

const domain = v.pipe(
  v.strictObject({
    name: v.pipe(v.string(), v.check(isDomainName, 'must be a host name in lower-case ASCII')),
    match: v.picklist(['domain', 'host']),
  }),
  v.check(coversOneHolder, 'must be a registrable domain, or a host with "match": "host"'),
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
    status: v.picklist(['candidate', 'historical', 'review']),
    checkedLive: v.nullable(fullDate),
    regulator: v.nullable(v.strictObject({ authority: name, date: partialDate, outcome: text })),
    sources: v.pipe(
      v.array(source),
      v.maxLength(MAX.sources),
      v.check(
        (sources) => sources.some(({ namesThisSite }) => namesThisSite),
        'needs a source that names this site',
      ),
    ),
    confidence: v.picklist(['confirmed', 'reported']),
    caution: text.entries.en,
  }),
  v.check(({ id, domains }) => id === domains[0]?.name, 'id must be the first domain'),
  v.check(
    ({ domains }) => new Set(domains.map(({ name }) => name)).size === domains.length,
    'names a domain twice',
  ),
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
