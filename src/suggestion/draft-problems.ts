import { decodeEntry } from '../list/decode-entry.ts'
import { firstDay } from '../list/partial-date.ts'
import type { DraftEntry } from './draft-entry.ts'

const SOURCE_FIELDS = ['url', 'title', 'publisher', 'date', 'states'] as const

export type SourceField = (typeof SOURCE_FIELDS)[number]

/** Where on the page a person can mend it. */
export type DraftField =
  | 'site'
  | 'country'
  | 'kind'
  | 'party'
  | 'relation'
  | 'operator'
  | 'sources'
  | SourceField

export interface DraftProblem {
  field: DraftField
  /** Place in the entry's sources, null for other fields. */
  source: number | null
  /** Nothing was said there yet: no mistake. */
  empty: boolean
}

export interface DraftCheck {
  problems: DraftProblem[]
  /** As the entry's check words them, for editors. */
  raw: string[]
}

/** Members of an entry by the field that they are filled from. `summary` follows from source, party and relation. */
const FIELD_OF: Readonly<Record<string, DraftField>> = {
  id: 'site',
  domains: 'site',
  country: 'country',
  kind: 'kind',
  party: 'party',
  relation: 'relation',
  operator: 'operator',
  sources: 'sources',
}

/** What the entry still lacks, by the check that every list has to pass. `today`: ISO date. */
export function draftProblems(entry: DraftEntry, today: string): DraftCheck {
  const decoded = decodeEntry(entry)
  const raw = decoded.ok ? [] : decoded.problems
  const found = raw.flatMap((problem) => problemAt(problem.split(': ', 1)[0] ?? '', entry))
  // A list's check refuses it later: no source can be younger than the list.
  const future = entry.sources.flatMap(({ date }, source): DraftProblem[] =>
    /^\d{4}/.test(date) && firstDay(date) > today ? [{ field: 'date', source, empty: false }] : [],
  )
  const all = [...found, ...future]
  const key = ({ field, source }: DraftProblem) => `${field} ${source}`
  return { problems: all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at), raw }
}

function problemAt(path: string, entry: DraftEntry): DraftProblem[] {
  const [member = '', place, part] = path.split('.')
  const field = FIELD_OF[member]
  if (field === undefined) return []
  const sourceField = SOURCE_FIELDS.find((one) => one === part)
  const source = entry.sources[Number(place)]
  if (field !== 'sources' || sourceField === undefined || source === undefined)
    return [{ field, source: null, empty: isEmpty(field, entry) }]
  const value = source[sourceField]
  const text = typeof value === 'string' ? value : Object.values(value).join('')
  return [{ field: sourceField, source: Number(place), empty: text === '' }]
}

function isEmpty(field: DraftField, entry: DraftEntry): boolean {
  switch (field) {
    case 'site':
      return entry.id === null
    case 'country':
    case 'kind':
    case 'party':
    case 'relation':
      return entry[field] === null
    case 'sources':
      return entry.sources.length === 0
    default:
      return false
  }
}
