import type { Rule } from '../finding.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { saidInPolicy } from './questions/said-elsewhere.ts'
import { searchedAt } from './questions/searched-at.ts'
import { whyNotSure } from './questions/why-not-sure.ts'

/** Who receives the data besides the site (GDPR 13(1)(e)); a provider that only works for the site may go unnamed there. */
export const recipientNamed: Rule = {
  id: 'recipient-named',
  rank: 90,
  scope: 'form',
  articles: ['GDPR 13(1)(e)'],
  texts: {
    met: 'The form says who else receives your data',
    unmet: 'Your data go to another organisation’s address, which the form does not name',
    unclear: 'It is not certain whether the form says who else receives your data',
    explain:
      'You have to be told who receives your data. This form sends them to an address that does not belong to the site you are on. That can be a technical provider that works for the site, which is allowed; the point is that the visible text does not name it.',
  },
  check(subject) {
    const { page, form } = subject
    if (!takesData(form) || form.target.host === null || !form.target.foreign) return answer.inapplicable
    const { host, service } = form.target
    const target = { kind: 'target', host, ...(service && { service }), ref: form.ref } as const
    if (form.target.named) return answer.met([target])
    const told = form.notice.recipients ?? []
    // "Recipients or categories of recipients": a category will do.
    if (told.length > 0) return answer.met([target, ...evidenceOf.quotes(told)])
    // Recipients may stand in the second layer.
    const policy = saidInPolicy(subject, ['recipients'])
    if (typeof policy === 'object') return answer.met([target, ...policy.said])
    const shown = { searched: searchedAt(page, form, 'form'), evidence: [target] }
    const doubt = whyNotSure(page, form)
    if (doubt !== null) return answer.unclear(doubt, shown)
    const linked = form.policyLinks.length > 0 || page.policyLinks.length > 0
    // A policy that was read and names none is complete-policy's matter.
    if (linked && policy === 'silent') return answer.inapplicable
    if (linked) return answer.unclear('policy-not-read', shown)
    return answer.unmet('low', shown)
  },
}
