import * as v from 'valibot'
import { decodeDraft } from '../complaint/draft.ts'
import { decodeIdentity } from '../complaint/identity.ts'
import { decodeWork } from '../complaint/work.ts'
import { decodeCapture } from '../evidence/capture.ts'
import { settingsShape } from '../settings.ts'
import { decodeJournalEntry } from './decode-journal-entry.ts'
import type { Row, RowKind, RowValues } from './journal-file.ts'
import type { RawRow } from './read-file.ts'

/** Characters. */
const MAX = { host: 260, signature: 10_000, address: 500, key: 300, name: 120, identity: 4_000, id: 80 }

const bounded = (characters: number) => v.pipe(v.string(), v.maxLength(characters))
const hidden = v.object({
  host: bounded(MAX.host),
  signature: bounded(MAX.signature),
  always: v.exactOptional(v.boolean()),
})
const list = v.object({ address: bounded(MAX.address), key: bounded(MAX.key), name: bounded(MAX.name) })
const rowWithId = v.looseObject({ id: v.pipe(bounded(MAX.id), v.regex(/^[\w-]+$/)) })

/** A row of a file as what it claims to be, by the decoder of that store; null where it is not. */
export function decodeRow({ kind, value }: RawRow): Row | null {
  switch (kind as RowKind) {
    case 'journal':
      return made('journal', decodeJournalEntry(value))
    case 'drafts':
      return made('drafts', named(value) ? decodeDraft(value) : null)
    case 'works':
      return made('works', named(value) ? decodeWork(value) : null)
    case 'captures':
      return made('captures', named(value) ? decodeCapture(value) : null)
    case 'hidden':
      return made('hidden', parsed(hidden, value))
    case 'settings':
      return made('settings', parsed(settingsShape, value))
    case 'list':
      return made('list', parsed(list, value))
    case 'identity': {
      const own = decodeIdentity(value)
      return made('identity', JSON.stringify(own).length > MAX.identity ? null : own)
    }
    default:
      return null
  }
}

/** Ids become parts of addresses and names of channels. */
const named = (value: unknown): boolean => v.is(rowWithId, value)

function parsed<T>(shape: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const result = v.safeParse(shape, value)
  return result.success ? result.output : null
}

function made<Kind extends RowKind>(
  kind: Kind,
  value: RowValues[Kind] | null,
): { kind: Kind; value: RowValues[Kind] } | null {
  return value === null ? null : { kind, value }
}
