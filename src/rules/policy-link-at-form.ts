import type { Rule, Severity } from '../finding.ts'
import type { FormPurpose, FormReading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { firstLayer } from './questions/first-layer.ts'
import { legalNotices } from './questions/legal-notices.ts'
import { legalNoticeDoubt } from './questions/said-elsewhere.ts'
import { searchedAt } from './questions/searched-at.ts'
import { whyNotSure } from './questions/why-not-sure.ts'

/** Forms whose data tell an opinion or a bond to a cause (GDPR Art. 9): here the way to the policy must be short. */
const SENSITIVE: readonly FormPurpose[] = ['petition', 'survey', 'membership', 'donation']

/** Easily accessible (GDPR 12(1)): the policy can be reached from where the data are given. */
export const policyLinkAtForm: Rule = {
  id: 'policy-link-at-form',
  rank: 20,
  scope: 'form',
  articles: ['GDPR 12(1)'],
  texts: {
    met: 'The privacy policy is linked at the form',
    unmet: 'The privacy policy is linked elsewhere on the page, not at the form',
    unclear: 'It is not certain whether the privacy policy is linked at the form',
    explain:
      'Information about data must be easy to reach where the data are given. Links inside the form and right around it were looked for; a link in the footer or in a menu is easily overlooked by someone who fills in the form.',
  },
  check(subject) {
    const { page, form } = subject
    if (!takesData(form)) return answer.inapplicable
    if (form.policyLinks.length > 0) return answer.met(evidenceOf.links(form.policyLinks))
    // No policy linked anywhere is information-at-form's matter. Where who, why and rights stand at the form itself,
    // the rest may be one step further away, as the CNIL and WP260 accept.
    if (page.policyLinks.length === 0 || firstLayer.complete(form)) return answer.inapplicable

    const searched = searchedAt(page, form, 'page')
    const doubt = whyNotSure(page, form)
    if (doubt !== null) return answer.unclear(doubt, { searched })
    const { atForm } = legalNotices(page, form)
    const notice = legalNoticeDoubt(subject, atForm)
    if (notice !== null)
      return answer.unclear(notice.because, {
        searched,
        evidence: [...evidenceOf.links(atForm), ...notice.evidence],
      })

    const unseen = form.hiddenPolicyLinks.filter(({ hiddenBy }) => hiddenBy !== undefined)
    if (unseen.some(({ hiddenBy }) => hiddenBy === 'covered'))
      return answer.unclear('needs-human-eye', { searched, evidence: evidenceOf.hidden(unseen) })
    const evidence = [...evidenceOf.links(page.policyLinks), ...evidenceOf.hidden(unseen)]
    return answer.unmet(weight(form), { searched, evidence })
  },
}

function weight(form: FormReading): Severity {
  const { controller, purposes } = firstLayer.of(form.notice)
  const tellsWhoAndWhy = controller.length > 0 && purposes.length > 0
  return SENSITIVE.includes(form.purpose) && !tellsWhoAndWhy ? 'medium' : 'low'
}
