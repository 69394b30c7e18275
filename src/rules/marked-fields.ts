import type { Rule } from '../finding.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { searchedAt } from './questions/searched-at.ts'
import { whyNotSure } from './questions/why-not-sure.ts'

/** Which answers are mandatory (GDPR 13(2)(e); in France also Code pénal R625-10, 2°, c). */
export const markedFields: Rule = {
  id: 'marked-fields',
  rank: 55,
  scope: 'form',
  articles: ['GDPR 13(2)(e)'],
  texts: {
    met: 'The form shows which fields are mandatory',
    unmet: 'The form demands some fields and not others, and does not show which',
    unclear: 'It is not certain whether the form shows which fields are mandatory',
    explain:
      'You have to be told which answers you must give and which you may leave out. The labels, the text at the form and the signs drawn beside the labels were looked at. A form where every field is mandatory, or none, is left out.',
  },
  check({ page, form }) {
    if (!takesData(form)) return answer.inapplicable
    if (form.fieldMarks === 'marked') return answer.met()
    // An asterisk may be drawn by a style sheet that was not looked at: nothing is said, rather than unclear everywhere.
    if (form.fieldMarks !== 'unmarked') return answer.inapplicable
    const searched = searchedAt(page, form, 'form')
    const doubt = whyNotSure(page, form)
    if (doubt !== null) return answer.unclear(doubt, { searched })
    const evidence = evidenceOf.fields(form.fields.filter(({ required, hidden }) => required && !hidden))
    return answer.unmet('low', { evidence, searched })
  },
}
