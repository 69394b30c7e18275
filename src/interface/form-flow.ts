import type { Assessment } from '../assessment.ts'
import type { FormService } from '../hosts/form-services.ts'
import type { FormReading } from '../reading/reading.ts'

/** What is known of who gets the data. `stated`: in the form's own words, which are quoted below the picture. */
export type FlowEnd =
  | { kind: 'host'; host: string; service: FormService | null }
  | { kind: 'stated' }
  | { kind: 'not-found' }
  | { kind: 'not-known' }

/** Rules that have looked for a name at the form. */
const LOOKED: readonly string[] = ['information-at-form', 'controller-identity']

/** The last station of a form's data: facts only. "Not named" is said only where a rule has found just that. */
export function flowEnd(form: FormReading, { findings }: Pick<Assessment, 'findings'>): FlowEnd {
  const { host, foreign, service } = form.target
  if (host !== null && foreign) return { kind: 'host', host, service: service ?? null }
  const { recipients, controller_identity: controller } = form.notice
  if (recipients?.length || controller?.length) return { kind: 'stated' }
  const absent = findings.some(
    ({ rule, outcome, formRef }) => outcome === 'unmet' && formRef === form.ref && LOOKED.includes(rule),
  )
  return { kind: absent ? 'not-found' : 'not-known' }
}

/** Forms whose data go somewhere, the one with the weightiest finding first. */
export function formsInOrder({ forms, findings }: Pick<Assessment, 'forms' | 'findings'>): FormReading[] {
  const place = (form: FormReading) => {
    const index = findings.findIndex(({ formRef, outcome }) => formRef === form.ref && outcome === 'unmet')
    return index === -1 ? findings.length : index
  }
  return forms.filter(({ purpose }) => purpose !== 'login').toSorted((a, b) => place(a) - place(b))
}
