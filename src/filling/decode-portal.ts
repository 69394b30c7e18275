import * as v from 'valibot'
import type { FieldFilled } from './in-page/fill-portal.ts'
import type { PortalRead } from './in-page/read-portal.ts'
import type { PortalField } from './portal-field.ts'

/*
 * What comes back from an authority's page: made by our own script there, in a world that the page cannot enter, of
 * strings that are the page's.
 */

const text = v.pipe(v.string(), v.maxLength(2_000))

/** Chromium leaves out members that are null. */
const field: v.GenericSchema<unknown, PortalField> = v.object({
  ref: text,
  control: v.picklist(['input', 'select', 'textarea', 'editable']),
  type: text,
  name: text,
  id: text,
  autocomplete: text,
  labels: v.array(
    v.object({ source: v.picklist(['label', 'aria', 'placeholder', 'title', 'legend', 'before']), text }),
  ),
  required: v.boolean(),
  headings: v.array(v.object({ text, level: v.number() })),
  row: text,
  description: text,
  form: text,
  limit: v.optional(v.nullable(v.number()), null),
  options: v.array(v.object({ text, value: text })),
  typed: v.boolean(),
})

const read: v.GenericSchema<unknown, PortalRead> = v.object({ lang: text, fields: v.array(field) })

const filled: v.GenericSchema<unknown, FieldFilled[]> = v.array(
  v.object({ ref: text, outcome: v.picklist(['filled', 'typed', 'changed', 'not-taken']) }),
)

/** Null for a frame that is not the authority's, and for what no script of ours answers. */
export function decodePortalRead(raw: unknown): PortalRead | null {
  const result = v.safeParse(read, raw)
  return result.success ? result.output : null
}

export function decodeFilled(raw: unknown): FieldFilled[] {
  const result = v.safeParse(filled, raw)
  return result.success ? result.output : []
}
