import type { Rule } from '../finding.ts'
import { answer } from './questions/answer.ts'
import {
  documentEvidence,
  isGone,
  isShown,
  openedPolicies,
  weightOfSilence,
} from './questions/opened-policies.ts'

/**
 * Easily accessible (GDPR 12(1)): behind the policy link stands a document. Absent only where the server or the page
 * says so; a site that does not answer, or not to us, may answer the person.
 */
export const reachablePolicy: Rule = {
  id: 'reachable-policy',
  rank: 22,
  scope: 'page',
  articles: ['GDPR 12(1)', 'GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(2)(b)'],
  texts: {
    met: 'The linked privacy policy can be opened',
    unmet: 'The linked privacy policy was not found at its address',
    unclear: 'It is not certain whether the linked privacy policy can be opened',
    explain:
      'Information about data must be easy to reach. The address of the policy link was asked for once, without cookies, when you opened this window. “Not found” is what the site’s server or its page answered; other failures are not counted.',
  },
  check(subject) {
    const policies = openedPolicies(subject)
    if (policies.length === 0) return answer.inapplicable
    const gone = policies.filter(isGone)
    if (gone.length > 0)
      return answer.unmet(weightOfSilence(subject), { evidence: documentEvidence.of(gone) })
    const shown = policies.filter(isShown)
    if (shown.length > 0) return answer.met(documentEvidence.of(shown))
    return answer.unclear('document-not-read', { evidence: documentEvidence.of(policies) })
  },
}
