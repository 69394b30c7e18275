import type { Rule } from '../finding.ts'
import type { FieldKind } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'

/** A signature is counted without these. */
const HARDLY_NEEDED: readonly FieldKind[] = ['phone', 'profession', 'organisation', 'income']

/** Petitions to a parliament, and citizens' initiatives, have to ask for some of these by law. */
const MAY_BE_NEEDED: readonly FieldKind[] = [
  'postal_address',
  'birth_date',
  'birth_day',
  'nationality',
  'national_id',
  'gender',
]

/** No more data than needed (GDPR 5(1)(c)): asked of petitions alone, where it is plain what they need. */
export const neededData: Rule = {
  id: 'needed-data',
  rank: 92,
  scope: 'form',
  articles: ['GDPR 5(1)(c)'],
  texts: {
    met: 'Nothing was found that the petition demands beyond what signing needs',
    unmet: 'The petition demands data that signing hardly needs',
    unclear: 'It is not certain whether the petition needs all the data that it demands',
    explain:
      'Only data that the purpose needs may be demanded. The mandatory fields of this petition were looked at: a signature is counted without a phone number or an employer. An address or a date of birth can be needed for a petition to a parliament, so those are left to your own judgement.',
  },
  check({ page, form }) {
    if (!takesData(form) || form.purpose !== 'petition') return answer.inapplicable
    const demanded = form.fields.filter(({ required, hidden }) => required && !hidden)
    if (demanded.length === 0) return answer.inapplicable
    const excess = demanded.filter(({ kind }) => HARDLY_NEEDED.includes(kind))
    const maybe = demanded.filter(({ kind }) => MAY_BE_NEEDED.includes(kind))
    const evidence = evidenceOf.fields([...excess, ...maybe])
    if (page.language.level === 'none')
      return evidence.length > 0 ? answer.unclear('language-unknown', { evidence }) : answer.inapplicable
    // Where an identity number is asked as well, or the reason is given, it may be a petition that the law provides for.
    const official = demanded.some(({ kind }) => kind === 'national_id')
    const explained = form.notice.mandatory_provision !== undefined
    if (excess.length > 0 && !official && !explained)
      return answer.unmet('low', { evidence: evidenceOf.fields(excess) })
    if (evidence.length > 0) return answer.unclear('needs-human-eye', { evidence })
    // That nothing was found to be too much is no praise: a field that was not understood may ask for anything.
    return answer.inapplicable
  },
}
