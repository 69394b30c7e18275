import type { Assessment } from '../assessment.ts'
import type { FrameFacts } from '../facts.ts'
import type { FormSought } from '../page/injected/form-in-view.ts'

/** Forms that get pictures: a page rarely has more than one that matters. */
const FORMS_MAX = 2
/** Names by which a form is recognised. */
const FIELDS_MAX = 40

/** A form as findings name it ("0/f0"), and how to find it in the page. */
export interface FormToShow {
  form: string
  sought: FormSought
}

/** The forms that something was found at, else those that take personal data; each with the names of its fields. */
export function formsToShow({ findings, forms }: Assessment, facts: readonly FrameFacts[]): FormToShow[] {
  const open = findings.filter(({ outcome }) => outcome === 'unmet' || outcome === 'unclear')
  const named = open.flatMap(({ formRef }) => (formRef === null ? [] : [formRef]))
  const wanted = [...new Set([...named, ...forms.map(({ ref }) => ref)])]
  return wanted
    .flatMap((form) => {
      const [frameId = '', ref] = form.split('/')
      const frame = facts.find((each) => each.frameId === Number(frameId))
      const found = frame?.facts.forms.find((each) => each.ref === ref)
      if (frame === undefined || found === undefined || !found.visible) return []
      const fields = found.fields.slice(0, FIELDS_MAX).map(({ control, name, id }) => ({ control, name, id }))
      const inFrame = frame.frameId === 0 ? '' : frame.facts.url.replace(/#.*$/s, '')
      return [{ form, sought: { fields, frame: inFrame } }]
    })
    .slice(0, FORMS_MAX)
}
