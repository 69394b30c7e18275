import type { FieldFacts, FormFacts } from '../facts.ts'
import type { FieldReading, Notice } from './reading.ts'
import { hasAny, type Wording } from './wording.ts'

/** Data of a person; that a web address, a second line or a comment may stay empty is nothing to be told. */
const PERSONAL: ReadonlySet<FieldReading['kind']> = new Set<FieldReading['kind']>([
  'email',
  'phone',
  'first_name',
  'last_name',
  'full_name',
  'postal_address',
  'postcode',
  'city',
  'birth_date',
  'birth_year',
  'age',
  'gender',
  'nationality',
  'national_id',
  'profession',
  'income',
  'organisation',
  'political_opinion',
  'religion',
  'union_membership',
  'health',
  'ethnicity',
  'file',
])

/** "(facultatif)", "– required": a remark beside the name of the field. */
const REMARK = /(?:\(|\s[-–—]\s)([^()]{3,30})\)?/u

/**
 * Whether a person sees which fields are mandatory (GDPR 13(2)(e)). An asterisk may be drawn by the style sheet, so
 * that no mark in the text is no proof: `unmarked` only where the page room looked for one.
 */
export function fieldMarks(
  form: FormFacts,
  fields: FieldReading[],
  notice: Notice,
  wording: Wording,
): 'marked' | 'unmarked' | 'unknown' | null {
  const kindOf = (field: FieldFacts) => fields.find(({ ref }) => ref === field.ref)?.kind ?? 'other'
  const asked = form.fields.filter((field) => field.visible && PERSONAL.has(kindOf(field)))
  const required = asked.filter((field) => field.required)
  if (required.length === 0 || required.length === asked.length) return null
  const visible = form.texts.filter(({ hiddenBy }) => hiddenBy === null).map(({ text }) => text)
  if (
    notice.mandatory_provision ||
    asked.some((field) => isMarked(field, wording)) ||
    visible.some((text) => /(^|\s)\*([\s.:,)]|$)/.test(text.slice(0, 200)))
  )
    return 'marked'
  return required.every(({ marked }) => marked === false) ? 'unmarked' : 'unknown'
}

const isMarked = (field: FieldFacts, wording: Wording): boolean =>
  field.marked === true ||
  field.labels.some(({ text }) => {
    const remark = REMARK.exec(text)?.[1]
    return text.includes('*') || (remark !== undefined && hasAny(wording.scan(remark), 'words.optional'))
  })
