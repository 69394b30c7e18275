import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { FormReading } from '../reading/reading.ts'

export interface AskedFields {
  required: string[]
  optional: string[]
}

/** What a form asks for, in words and in the form's order; three boxes for a date of birth are one thing. */
export function askedFields(form: Pick<FormReading, 'fields'>, names: InterfaceTexts['field']): AskedFields {
  const named = form.fields.flatMap(({ kind, required }) => {
    const name = names[kind]
    return name === null ? [] : [{ name, required }]
  })
  const required = new Set(named.filter((field) => field.required).map(({ name }) => name))
  const optional = new Set(named.map(({ name }) => name).filter((name) => !required.has(name)))
  return { required: [...required], optional: [...optional] }
}
