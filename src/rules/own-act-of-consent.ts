import type { Rule, Severity, Verdict } from '../finding.ts'
import type { FormPurpose, FormReading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { messageBoxes } from './questions/message-boxes.ts'
import { searchedAt } from './questions/searched-at.ts'
import { whyNotSure } from './questions/why-not-sure.ts'

/** Who gives data here wants something else than messages. */
const HEAVY: readonly FormPurpose[] = ['petition', 'survey', 'contact', 'donation']

/** Who signs or answers does so to be counted. */
const SIGNING: readonly FormPurpose[] = ['petition', 'survey']

/** Members and customers may expect some messages without consent (GDPR 9(2)(d); Directive 2002/58 Art. 13(2)). */
const MAY_EXPECT_MESSAGES: readonly FormPurpose[] = ['membership', 'checkout']

/** Signing is not agreeing to be written to: consent needs an act of its own (GDPR 4(11), 7(2)). */
export const ownActOfConsent: Rule = {
  id: 'own-act-of-consent',
  rank: 80,
  scope: 'form',
  articles: ['GDPR 4(11)', 'GDPR 7(2)'],
  texts: {
    met: 'Receiving messages is a choice apart from sending the form',
    unmet: 'Sending this form counts as agreeing to receive messages',
    unclear: 'It is not certain whether sending the form signs you up for messages',
    explain:
      'Agreeing to receive messages has to be a choice of its own: signing a petition or asking a question is another one. The text at the form was searched for wording such as “by signing you agree to receive”. In a newsletter form, sending is the choice.',
  },
  check({ page, form }) {
    if (!takesData(form) || form.purpose === 'newsletter') return answer.inapplicable
    const evidence = evidenceOf.quotes(form.impliedConsent)
    const boxes = messageBoxes(form, 'optin')
    if (evidence.length === 0) {
      if (boxes.length === 0) return announced(form)
      const doubt = whyNotSure(page, form)
      // Even a light lexicon holds this wording.
      if (doubt !== null && doubt !== 'weak-words')
        return answer.unclear(doubt, { searched: searchedAt(page, form, 'form') })
      return answer.met(evidenceOf.boxes(boxes))
    }
    if (page.language.level === 'none') return answer.unclear('language-unknown', { evidence })
    // Wording and box contradict each other.
    const freeChoice = boxes.filter((box) => !box.ticked && !box.required)
    if (freeChoice.length > 0)
      return answer.unclear('needs-human-eye', { evidence: [...evidence, ...evidenceOf.boxes(freeChoice)] })
    if (MAY_EXPECT_MESSAGES.includes(form.purpose)) return answer.unclear('needs-human-eye', { evidence })
    const severity: Severity = HEAVY.includes(form.purpose) ? 'high' : 'medium'
    return answer.unmet(severity, { evidence })
  },
}

/**
 * Messages are announced to those who sign, and there is no box: whether they may be sent without one (legitimate
 * interest, which the CNIL accepts where people can expect them) cannot be told from the form.
 */
function announced(form: FormReading): Verdict {
  const quotes = SIGNING.includes(form.purpose) ? (form.announcedMessages ?? []) : []
  return quotes.length > 0
    ? answer.unclear('needs-human-eye', { evidence: evidenceOf.quotes(quotes) })
    : answer.inapplicable
}
