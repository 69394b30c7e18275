import type { Rule } from '../finding.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { messageBoxes } from './questions/message-boxes.ts'

/** Silence is not consent (GDPR 4(11), recital 32): nobody should have to tick a box in order to refuse messages. */
export const optInChoice: Rule = {
  id: 'opt-in-choice',
  rank: 65,
  scope: 'form',
  articles: ['GDPR 4(11)', 'GDPR 7(2)'],
  texts: {
    met: 'A tick is needed to receive messages, not to refuse them',
    unmet: 'A tick is needed to refuse messages',
    unclear: 'It is not certain whether a tick is needed to refuse messages',
    explain:
      'Doing nothing does not mean agreeing. Where a box says “I do not want to receive…” and starts empty, leaving it alone counts as a yes. A shop may write to its own customers in this way, so order forms are left to your own judgement.',
  },
  check({ page, form }) {
    if (!takesData(form)) return answer.inapplicable
    const refusals = messageBoxes(form, 'optout')
    const evidence = evidenceOf.boxes(refusals)
    const asked = messageBoxes(form, 'optin')
    if (refusals.length === 0)
      return asked.length > 0 ? answer.met(evidenceOf.boxes(asked)) : answer.inapplicable
    if (refusals.every((box) => box.ticked)) return answer.met(evidence)
    if (page.language.level === 'none') return answer.unclear('language-unknown', { evidence })
    // Directive 2002/58 Art. 13(2): a seller may write to customers about its own goods unless they refuse.
    const partners = refusals.some((box) => box.purposes.includes('marketing_partners'))
    if (form.purpose === 'checkout' && !partners) return answer.unclear('needs-human-eye', { evidence })
    return answer.unmet('medium', { evidence })
  },
}
