import type { Evidence, Rule } from '../finding.ts'
import type { FieldKind, FormReading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'

const SPECIAL: readonly FieldKind[] = [
  'political_opinion',
  'religion',
  'union_membership',
  'health',
  'ethnicity',
]

/**
 * What Art. 9 protects, told as a fact: whether one of its exceptions applies (explicit consent, members of a party)
 * cannot be seen on a page. Do not give it a weight: asking is allowed, and a form may well be the consent.
 */
export const sensitiveData: Rule = {
  id: 'sensitive-data',
  rank: 95,
  scope: 'form',
  articles: ['GDPR 9(1)'],
  texts: {
    met: 'Nothing was found by which you would tell your opinions, beliefs or health',
    unmet: 'What you give here may reveal an opinion, a belief or something about your health',
    unclear: 'It is not certain whether what you give here reveals opinions, beliefs or health',
    explain:
      'Data that reveal political opinions, beliefs, union membership or health are specially protected. They may be used with your explicit consent and in a few other cases. The fields of the form and the title of the page were looked at. This is told as a fact and counts for nothing.',
  },
  check({ page, form }) {
    if (!takesData(form) || page.language.level === 'none') return answer.inapplicable
    const evidence: Evidence[] = [
      ...evidenceOf.fields(form.fields.filter(({ kind, hidden }) => SPECIAL.includes(kind) && !hidden)),
      ...evidenceOf.quotes(subjectOf(form)),
    ]
    return evidence.length > 0 ? answer.unmet('context', { evidence }) : answer.inapplicable
  },
}

const subjectOf = (form: FormReading) => form.politicalSubject ?? []
