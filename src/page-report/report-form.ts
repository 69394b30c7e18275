import type { Assessment } from '../assessment.ts'
import { askedFields } from '../interface/asked-fields.ts'
import { flowEnd } from '../interface/form-flow.ts'
import { serviceText } from '../interface/service-text.ts'
import type { Texts } from '../interface/texts.ts'
import type { PageReportTexts } from '../languages/shape/page-report.ts'
import { printedHost } from '../outgoing/address.ts'
import type { FormReading } from '../reading/reading.ts'
import { pageWords } from './page-words.ts'
import type { ReportForm } from './report.ts'

/** What a form asks, with which boxes, and where it goes. */
export function reportForm(
  form: FormReading,
  assessment: Assessment,
  texts: Texts,
  own: PageReportTexts,
): ReportForm {
  const { field, popup, purpose } = texts.interface
  const { required, optional } = askedFields(form, field)
  const boxes = form.consents
    .filter(({ visible }) => visible)
    .map(
      ({ label, ticked }) =>
        `${texts.interface.why.quoted(pageWords(label))} (${own.box[ticked ? 'ticked' : 'empty']})`,
    )
  const row = (term: string, parts: string[]) => (parts.length > 0 ? [{ term, text: parts.join(', ') }] : [])
  return {
    ref: form.ref,
    title: purpose[form.purpose],
    rows: [
      ...row(popup.required, required),
      ...row(popup.optional, optional),
      ...row(own.boxes, boxes),
      { term: popup.flow, text: wayInWords(form, assessment, texts, own) },
    ],
  }
}

/** The picture for whoever does not see it. */
function wayInWords(form: FormReading, assessment: Assessment, texts: Texts, own: PageReportTexts): string {
  const { popup } = texts.interface
  const end = flowEnd(form, assessment)
  const so = (term: string, text: string) =>
    `${own.way(printedHost(assessment.host))} ${term}${own.colon}${text}.`
  switch (end.kind) {
    case 'host': {
      const service = end.service ? ` (${serviceText(end.service, texts)})` : ''
      return so(popup.sentTo, printedHost(end.host) + service)
    }
    case 'stated':
      return so(popup.recipient, popup.recipientStated)
    case 'not-found':
      return so(popup.recipient, popup.recipientNotFound)
    case 'not-known':
      return so(popup.recipient, popup.recipientNotKnown)
  }
}
