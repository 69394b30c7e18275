import type { Assessment } from '../assessment.ts'
import type { FormReading } from '../reading/reading.ts'
import { askedFields } from './asked-fields.ts'
import { flowEnd } from './form-flow.ts'
import { Host } from './host.tsx'
import { serviceText } from './service-text.ts'
import type { Texts } from './texts.ts'

/** Kinds of data named in the first station; all of them are listed below it. */
const FIELDS_NAMED = 3

/** You → the form → who receives it: a picture for people who would rather look, drawn from facts only. */
export function Flow({
  form,
  assessment,
  texts,
}: {
  form: FormReading
  assessment: Assessment
  texts: Texts
}) {
  const { field, popup, purpose } = texts.interface
  const { required, optional } = askedFields(form, field)
  const all = [...required, ...optional]
  const named = all.slice(0, FIELDS_NAMED).join(', ')
  const more = all.length > FIELDS_NAMED ? ` ${popup.moreFields(all.length - FIELDS_NAMED)}` : ''
  return (
    <ol class="flow" aria-label={popup.flow}>
      <li>
        {popup.you}
        <small>{`${named}${more}`}</small>
      </li>
      <li>
        {purpose[form.purpose]}
        <small>
          <Host name={assessment.host} />
        </small>
      </li>
      <End form={form} assessment={assessment} texts={texts} />
    </ol>
  )
}

function End({ form, assessment, texts }: { form: FormReading; assessment: Assessment; texts: Texts }) {
  const { popup } = texts.interface
  const end = flowEnd(form, assessment)
  switch (end.kind) {
    case 'host':
      return (
        <li>
          {popup.sentTo}
          <small>
            <Host name={end.host} />
            {end.service && ` (${serviceText(end.service, texts)})`}
          </small>
        </li>
      )
    case 'stated':
      return (
        <li>
          {popup.recipient}
          <small>{popup.recipientStated}</small>
        </li>
      )
    case 'not-found':
      return (
        <li class="open-end is-missing">
          {popup.recipient}
          <small>{popup.recipientNotFound}</small>
        </li>
      )
    case 'not-known':
      return (
        <li class="open-end is-unclear">
          {popup.recipient}
          <small>{popup.recipientNotKnown}</small>
        </li>
      )
  }
}
