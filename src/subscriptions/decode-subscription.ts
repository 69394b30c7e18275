import * as v from 'valibot'
import { decodeHead } from '../list/decode-list.ts'
import { LIST_TROUBLES } from '../list/list.ts'
import type { Subscription } from './subscription.ts'

const moment = v.number()

const rowShape = v.object({
  id: v.string(),
  address: v.string(),
  name: v.string(),
  keys: v.pipe(v.array(v.string()), v.maxLength(2)),
  paused: v.boolean(),
  addedAt: moment,
  head: v.unknown(),
  entries: v.number(),
  digest: v.string(),
  highest: v.number(),
  verifiedAt: moment,
  triedAt: moment,
  nextTry: moment,
  trouble: v.nullable(v.object({ what: v.picklist(LIST_TROUBLES), since: v.string() })),
  storing: v.nullable(v.object({ digest: v.string() })),
})

/** A stored subscription, or null where it is damaged or from an older version. */
export function decodeSubscription(raw: unknown): Subscription | null {
  const row = v.safeParse(rowShape, raw)
  if (!row.success) return null
  const head = decodeHead(row.output.head)
  return head.ok ? { ...row.output, head: head.head } : null
}
