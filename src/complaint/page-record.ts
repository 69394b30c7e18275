import { withoutQuery } from '../outgoing/without-query.ts'
import type { Draft } from './draft.ts'

/** Changes when the meaning of a member does. */
const RECORD_SCHEMA = 1

/** Members that hold an address of the page or of something it points to. */
const ADDRESS_MEMBERS = new Set(['url', 'href', 'action', 'src', 'formActions', 'identifiers'])

/**
 * The attached record as JSON: facts, findings, versions. Queries and fragments of the page's addresses are cut,
 * since they often name the visitor; nothing that a person typed was ever read.
 */
export function pageRecord({ createdAt, versions, assessment, facts }: Draft): string {
  const record = {
    schema: RECORD_SCHEMA,
    about:
      'What a browser extension read on a page. Queries and fragments of addresses are cut. No value of a field was read.',
    createdAt,
    versions,
    assessment,
    facts,
  }
  return JSON.stringify(record, withoutQueries, 2)
}

/** For `JSON.stringify`: sources of list entries keep their addresses whole, they are ours and may need the query. */
function withoutQueries(this: unknown, key: string, value: unknown): unknown {
  if (key === 'entry' && typeof value === 'object')
    return { id: member(value, 'id'), sources: member(value, 'sources') }
  if (key === 'sources' && Array.isArray(value)) return value.map((source) => member(source, 'url'))
  if (!ADDRESS_MEMBERS.has(key)) return value
  if (Array.isArray(value)) return value.map(cut)
  return cut(value)
}

const cut = (value: unknown): unknown => (typeof value === 'string' ? withoutQuery(value) : value)

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
