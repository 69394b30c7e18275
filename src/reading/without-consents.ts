import type { FormFacts } from '../facts.ts'
import type { FieldReading } from './reading.ts'

/**
 * The text at a form without what its boxes ask leave for: "I also want the newsletter" under a petition does not make
 * it one.
 */
export function withoutConsents(text: string, form: FormFacts, fields: FieldReading[]): string {
  const boxes = new Set(fields.flatMap(({ kind, ref }) => (kind === 'consent' ? ref : [])))
  return form.fields
    .flatMap(({ ref, labels }) => (boxes.has(ref) ? labels.map((label) => label.text.trim()) : []))
    .filter((label) => label !== '')
    .reduce((rest, label) => rest.replaceAll(label, ' . '), text)
}
