import { parse } from 'tldts'
import * as v from 'valibot'
import { IDENTIFIER_KINDS, IDENTIFIER_VALUE } from '../identifier.ts'
import type { Party } from './party.ts'

/** Characters; identifiers of one party. */
const MAX = { name: 120, text: 600, url: 500, identifiers: 20 }

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX.name))
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX.text))
const names = v.pipe(
  v.array(name),
  v.check((list) => new Set(list).size === list.length, 'says a name twice'),
)

const officialDomain = v.pipe(
  v.strictObject({
    domain: v.pipe(
      v.string(),
      v.check((domain) => parse(domain).domain === domain, 'must be a registrable domain in lower case'),
    ),
    basis: v.picklist(['source', 'well-known']),
    source: v.nullable(v.pipe(v.string(), v.url(), v.maxLength(MAX.url))),
    role: v.nullable(text),
    use: v.picklist(['current', 'uncertain']),
  }),
  v.check(({ basis, source }) => (basis === 'source') === (source !== null), 'needs its source'),
  v.check(
    ({ use, role }) => use === 'current' || role !== null,
    'needs a role that says why it is uncertain',
  ),
)

const identifier = v.strictObject({
  kind: v.picklist(IDENTIFIER_KINDS),
  value: v.pipe(v.string(), v.regex(IDENTIFIER_VALUE, 'must be the bare number or name, without spaces')),
})

const partySchema: v.GenericSchema<unknown, Party> = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.slug()),
    name,
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country code, FR')),
    aliases: names,
    weakAliases: names,
    persons: names,
    places: names,
    officialDomains: v.array(officialDomain),
    identifiers: v.exactOptional(v.pipe(v.array(identifier), v.maxLength(MAX.identifiers))),
    note: v.nullable(text),
  }),
  v.check(({ aliases, name }) => aliases.includes(name), 'the full name must be among the aliases'),
  v.check(
    ({ aliases, weakAliases }) => weakAliases.every((alias) => aliases.includes(alias)),
    'weak aliases must be among the aliases',
  ),
)

export type DecodedParty = { ok: true; party: Party } | { ok: false; problems: string[] }

/** A party's record; the problems say where in the record and what is wanted. */
export function decodeParty(record: unknown): DecodedParty {
  const result = v.safeParse(partySchema, record)
  if (result.success) return { ok: true, party: result.output }
  return {
    ok: false,
    problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`),
  }
}
