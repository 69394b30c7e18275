import type { Rule } from '../finding.ts'
import { takesData } from '../reading/takes-data.ts'
import { informationAtForm } from './information-at-form.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { firstLayerItem } from './questions/first-layer-item.ts'

/** What the data are for (GDPR 13(1)(c)). */
export const statedPurposes: Rule = {
  id: 'stated-purposes',
  rank: 40,
  scope: 'form',
  articles: ['GDPR 13(1)(c)'],
  texts: {
    met: 'The form says what your data are for',
    unmet: 'The form does not say what your data are for',
    unclear: 'It is not certain whether the form says what your data are for',
    explain:
      'You have to be told what your data will be used for when you give them. The visible text at the form was searched for it. A newsletter box that says what it is needs no further sentence; a petition does, since signing is not the same as being written to.',
  },
  check(subject) {
    const { form } = subject
    const notice = form?.notice ?? {}
    const found = notice.purposes ?? []
    // Where nothing at all is told, information-at-form speaks, and a purpose "in order" beside it would contradict it.
    const plain = takesData(form) && form.purpose === 'newsletter' && found.length === 0
    if (plain && informationAtForm.check(subject).outcome !== 'unmet')
      return answer.met(evidenceOf.quotes(form.text.quotes))
    return firstLayerItem(subject, {
      items: ['purposes'],
      found,
      weak: [...(notice.legal_basis ?? []), ...(notice.legitimate_interests ?? [])],
      hidden: form?.hiddenNotice.purposes ?? [],
    })
  },
}
