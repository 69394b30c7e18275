import type { Rule } from '../finding.ts'
import { firstLayerItem } from './questions/first-layer-item.ts'

/** Who takes the data, said where they are given (GDPR 13(1)(a); first layer in all cases, says the CNIL). */
export const controllerIdentity: Rule = {
  id: 'controller-identity',
  rank: 30,
  scope: 'form',
  articles: ['GDPR 13(1)(a)'],
  texts: {
    met: 'The form says who takes your data',
    unmet: 'The form does not say who takes your data',
    unclear: 'It is not certain whether the form says who takes your data',
    explain:
      'The organisation that takes your data has to be named where you give them. The visible text at the form was searched for its name. Where a policy or a legal notice is linked it may stand there; then nothing is called missing.',
  },
  check(subject) {
    const notice = subject.form?.notice ?? {}
    return firstLayerItem(subject, {
      items: ['controller_identity'],
      found: notice.controller_identity ?? [],
      weak: [...(notice.controller_contact ?? []), ...(notice.dpo_contact ?? [])],
      hidden: subject.form?.hiddenNotice.controller_identity ?? [],
    })
  },
}
