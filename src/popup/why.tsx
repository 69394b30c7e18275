import type { Texts } from '../interface/texts.ts'
import type { FormReading } from '../reading/reading.ts'
import { explainedFields } from './explained-fields.ts'
import { ReasonList } from './reason-list.tsx'
import { purposeReasons } from './reasons.ts'

/** Lines of fields; a longer form repeats itself. */
const LINES = 30

/** Folded: by what a form and each of its fields were recognised. */
export function Why({ form, texts }: { form: FormReading; texts: Texts }) {
  const { popup, purpose, why } = texts.interface
  const reasons = purposeReasons(form, texts)
  const lines = explainedFields(form.fields, texts)
  const notClear = form.purpose === 'other' && reasons.every(({ pointsTo }) => pointsTo !== undefined)
  return (
    <details class="why">
      <summary>{why.title}</summary>
      <dl>
        <div>
          <dt>{purpose[form.purpose]}</dt>
          <dd>
            {notClear && `${why.purposeNotClear}${reasons.length > 0 ? ' · ' : ''}`}
            <ReasonList reasons={reasons} texts={texts} />
          </dd>
        </div>
        {lines.slice(0, LINES).map(({ name, remark, reasons: told }) => (
          <div key={`${name} ${JSON.stringify(told)}`}>
            <dt>{name}</dt>
            <dd>
              {remark}
              {remark !== '' && told.length > 0 && ' · '}
              <ReasonList reasons={told} texts={texts} />
            </dd>
          </div>
        ))}
      </dl>
      {lines.length > LINES && <p class="fine">{popup.moreFields(lines.length - LINES)}</p>}
    </details>
  )
}
