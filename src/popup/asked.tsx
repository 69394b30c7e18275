import type { Assessment } from '../assessment.ts'
import { askedFields } from '../interface/asked-fields.ts'
import { Flow } from '../interface/flow.tsx'
import type { Texts } from '../interface/texts.ts'
import type { FormReading } from '../reading/reading.ts'
import { Why } from './why.tsx'

/** Forms whose fields are listed; a page with more of them repeats itself. */
const FORMS_LISTED = 3

/** What the forms ask for, and for the first of them the way of the data. */
export function Asked({
  assessment,
  forms,
  texts,
}: {
  assessment: Assessment
  forms: FormReading[]
  texts: Texts
}) {
  const [first] = forms
  if (first === undefined) return null
  const { field, popup, purpose } = texts.interface
  return (
    <section class="asked">
      <h2 class="unseen">{popup.asked}</h2>
      <Flow form={first} assessment={assessment} texts={texts} />
      {forms.slice(0, FORMS_LISTED).map((form) => {
        const { required, optional } = askedFields(form, field)
        return (
          <div class="form" key={form.ref}>
            {forms.length > 1 && <h3>{purpose[form.purpose]}</h3>}
            <dl>
              {required.length > 0 && (
                <div>
                  <dt>{popup.required}</dt>
                  <dd>{required.join(', ')}</dd>
                </div>
              )}
              {optional.length > 0 && (
                <div>
                  <dt>{popup.optional}</dt>
                  <dd>{optional.join(', ')}</dd>
                </div>
              )}
            </dl>
            <Why form={form} texts={texts} />
          </div>
        )
      })}
    </section>
  )
}
