import type { Rule } from '../finding.ts'
import { firstLayer } from './questions/first-layer.ts'
import { firstLayerItem } from './questions/first-layer-item.ts'

/** Which rights people have over their data (GDPR 13(2)(b)). */
export const statedRights: Rule = {
  id: 'stated-rights',
  rank: 50,
  scope: 'form',
  articles: ['GDPR 13(2)(b)'],
  texts: {
    met: 'The form mentions your rights over your data',
    unmet: 'The form does not mention your rights over your data',
    unclear: 'It is not certain whether the form mentions your rights over your data',
    explain:
      'You may see your data, have them corrected or erased, and object to their use, and you have to be told so. The visible text at the form was searched for any of these rights. Being able to unsubscribe is only a small part of them.',
  },
  check(subject) {
    const { form } = subject
    const notice = form?.notice ?? {}
    return firstLayerItem(subject, {
      items: firstLayer.rights,
      found: form === null ? [] : firstLayer.of(form.notice).rights,
      weak: [...(notice.right_withdraw_consent ?? []), ...(notice.complaint_authority ?? [])],
      hidden: form === null ? [] : firstLayer.of(form.hiddenNotice).rights,
    })
  },
}
