import type { Rule } from '../finding.ts'
import type { LinkedDocument } from '../linked-document.ts'
import { answer } from './questions/answer.ts'
import { documentEvidence, isPolicy, openedPolicies } from './questions/opened-policies.ts'

/** The information has to come from whoever takes the data (GDPR 13(1)(a)): a provider's own policy says nothing of them. */
export const ownPolicy: Rule = {
  id: 'own-policy',
  rank: 26,
  scope: 'page',
  articles: ['GDPR 13(1)(a)'],
  texts: {
    met: 'The linked privacy policy is that of the site',
    unmet: 'The policy link leads to the privacy policy of a provider, not of this site',
    unclear: 'It is not certain whether the linked privacy policy is that of this site',
    explain:
      'Whoever takes your data has to say what they do with them. The address that the policy link ends at was compared with those of known form, mail and advertising services, and the name in the policy with that of the site. A group may keep one policy for several sites.',
  },
  check(subject) {
    const policies = openedPolicies(subject).filter(isPolicy)
    if (policies.length === 0) return answer.inapplicable
    const own = policies.filter(({ opened }) => opened?.providers !== true)
    if (own.length === 0) return answer.unmet('medium', { evidence: documentEvidence.of(policies) })
    const known = own.filter((linked) => linked.foreignHost === null || linked.opened?.namesSite === true)
    if (known.length > 0) return answer.met(documentEvidence.of(known))
    return answer.unclear('needs-human-eye', { evidence: own.flatMap(withName) })
  },
}

const withName = (linked: LinkedDocument) => [
  ...documentEvidence.of([linked]),
  ...documentEvidence.quotes(linked, linked.reading?.controller ? [linked.reading.controller.quote] : []),
]
