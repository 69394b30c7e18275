import type { Texts } from '../interface/texts.ts'
import type { FieldReading } from '../reading/reading.ts'
import { fieldReasons, kindName, type Reason } from './reasons.ts'

export interface ExplainedField {
  /** What it asks for; with their number where several are alike in all that is told of them. */
  name: string
  /** That it was not clear, or does not count; '' for what is listed as asked. */
  remark: string
  reasons: Reason[]
}

/** The fields of a form with the reasons for what each was taken for, in the form's order. */
export function explainedFields(fields: FieldReading[], texts: Texts): ExplainedField[] {
  const { field: names, why } = texts.interface
  const lines = new Map<string, ExplainedField & { count: number }>()
  for (const field of fields) {
    const reasons = fieldReasons(field, texts)
    const told = reasons.length > 0 && reasons.every(({ pointsTo }) => pointsTo === undefined)
    const notClear = (field.kind === 'other' || field.kind === 'preference') && !told
    const remark = notClear ? why.notClear : names[field.kind] === null ? why.notCounted : ''
    const line = { name: kindName(field.kind, texts), remark, reasons }
    const same = JSON.stringify(line)
    lines.set(same, { ...line, count: (lines.get(same)?.count ?? 0) + 1 })
  }
  return [...lines.values()].map(({ count, name, ...line }) => ({
    ...line,
    name: count > 1 ? `${name} (${count})` : name,
  }))
}
