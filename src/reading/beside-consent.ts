import type { FormFacts, PageFacts } from '../facts.ts'
import { fieldMarks } from './field-marks.ts'
import { hiddenOptIns } from './hidden-opt-ins.ts'
import { politicalSubject } from './political-subject.ts'
import type { FormReading, Notice, Quote } from './reading.ts'
import { inPageLanguage, type Wording } from './wording.ts'

type Beside = Pick<FormReading, 'hiddenOptIns' | 'announcedMessages' | 'politicalSubject' | 'fieldMarks'>

/** What bears on a choice without being a box or a sentence of agreement; members without anything are left out. */
export function besideConsent(
  page: PageFacts,
  form: FormFacts,
  { fields, purpose, notice }: Pick<FormReading, 'fields' | 'purpose' | 'notice'>,
  wording: Wording,
): Beside {
  const beside: Beside = {}
  const hidden = hiddenOptIns(form)
  if (hidden.length > 0) beside.hiddenOptIns = hidden
  const announced = announcedMessages(notice, wording)
  if (announced.length > 0) beside.announcedMessages = announced
  const political = politicalSubject(page, form, purpose, wording)
  if (political.length > 0) beside.politicalSubject = political
  const marks = fieldMarks(form, fields, notice, wording)
  if (marks !== null) beside.fieldMarks = marks
  return beside
}

/** Purposes that say: you will be written to. */
const announcedMessages = ({ purposes = [] }: Notice, wording: Wording): Quote[] =>
  purposes.filter(
    ({ text }) => inPageLanguage(wording, wording.scan(text), 'words.marketingObject').length > 0,
  )
