import type { Rule } from '../finding.ts'
import type { ConsentReading, FormPurpose } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { asksForMessages } from './questions/asks-for-messages.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { messageBoxes } from './questions/message-boxes.ts'

/** Plainly possible without receiving messages. In a contact form the message may be the answer. */
const NEED_NO_MESSAGES: readonly FormPurpose[] = ['petition', 'survey', 'donation']

/** Consent is given freely: signing must not depend on agreeing to messages (GDPR 7(4), recital 43). */
export const freeConsent: Rule = {
  id: 'free-consent',
  rank: 75,
  scope: 'form',
  articles: ['GDPR 4(11)', 'GDPR 7(4)'],
  texts: {
    met: 'You can send the form without agreeing to messages',
    unmet: 'The form cannot be sent without agreeing to messages',
    unclear: 'It is not certain whether the form can be sent without agreeing to messages',
    explain:
      'Consent has to be free: you must be able to sign, answer or give without agreeing to be written to. The boxes for receiving messages were looked at for whether the form demands them. A newsletter form is left out, since messages are what it is for.',
  },
  check({ page, form }) {
    if (!takesData(form) || form.purpose === 'newsletter') return answer.inapplicable
    const boxes = messageBoxes(form, 'optin')
    if (boxes.length === 0) return answer.inapplicable
    const demanded = boxes.filter(({ required }) => required)
    const evidence = evidenceOf.boxes(demanded)
    // A page may still demand a box by script, and says so only when the form is sent.
    if (demanded.length === 0) return answer.inapplicable
    if (page.language.level === 'none') return answer.unclear('language-unknown', { evidence })
    if (page.language.level === 'light') return answer.unclear('weak-words', { evidence })
    const certain = NEED_NO_MESSAGES.includes(form.purpose) && demanded.some(isAboutMessagesAlone)
    return certain ? answer.unmet('medium', { evidence }) : answer.unclear('needs-human-eye', { evidence })
  },
}

/** A box that also stands for signing or for terms is separate-consent's matter. */
const isAboutMessagesAlone = (box: ConsentReading): boolean =>
  box.purposes.every((purpose) => asksForMessages({ ...box, purposes: [purpose] }))
