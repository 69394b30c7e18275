import type { Rule } from '../finding.ts'
import type { ConsentPurpose, ConsentReading, FormReading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { asksForMessages } from './questions/asks-for-messages.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { messageBoxes } from './questions/message-boxes.ts'

/**
 * Not certainly consent: "show my name" is a setting of many petitions, "I have read the policy" an acknowledgement.
 * Do not add `terms`, `signature` or `other`: a tick there says nothing about messages.
 */
const MAY_BE_CONSENT: readonly ConsentPurpose[] = ['publication', 'privacy_ack']

const HIDDEN_SHOWN = 3

/** Consent is an act: a box that is ticked in advance is none (GDPR 4(11); CJEU C-673/17, Planet49). */
export const emptyConsentBoxes: Rule = {
  id: 'empty-consent-boxes',
  rank: 60,
  scope: 'form',
  articles: ['GDPR 4(11)', 'GDPR 7(2)', 'CJEU C-673/17'],
  texts: {
    met: 'The boxes for receiving messages start empty',
    unmet: 'A box for receiving messages is ticked before you choose',
    unclear: 'It is not certain whether a consent box is ticked before you choose',
    explain:
      'Agreeing means doing something: a box that is already ticked is not consent, says the Court of Justice of the EU. The boxes were read as the page delivers them, before anyone touched them. Boxes such as “remember me” or choices of topics do not count.',
  },
  check({ page, form }) {
    if (!takesData(form)) return answer.inapplicable
    const boxes = form.consents.filter(({ mode }) => mode === 'optin')
    const ticked = boxes.filter((box) => box.ticked)
    if (ticked.length > 0 && page.language.level === 'none')
      return answer.unclear('language-unknown', { evidence: evidenceOf.boxes(ticked) })

    const preticked = ticked.filter((box) => box.visible && !box.tickUnknown && isConsent(box, form))
    if (preticked.length > 0) return answer.unmet('high', { evidence: evidenceOf.boxes(preticked) })
    // Drawn boxes hide the real one behind a picture; whether a person sees this tick takes an eye.
    // Of "yes" and "no" it may be "no" that is chosen.
    const doubtful = ticked.filter((box) =>
      box.visible && !box.tickUnknown ? mayBeConsent(box) : isConsent(box, form),
    )
    if (doubtful.length > 0)
      return answer.unclear('needs-human-eye', { evidence: evidenceOf.boxes(doubtful) })
    // A constant that sends "yes" along: the server may use it or not.
    const hidden = form.purpose === 'newsletter' ? [] : (form.hiddenOptIns ?? [])
    if (hidden.length > 0)
      return answer.unclear('needs-human-eye', {
        evidence: hidden
          .slice(0, HIDDEN_SHOWN)
          .map((label) => ({ kind: 'field', field: 'consent', ref: form.ref, label })),
      })

    if (page.capsHit.includes('fields')) return answer.unclear('cap-hit')
    const empty = messageBoxes(form, 'optin').filter((box) => !box.ticked)
    return empty.length > 0 ? answer.met(evidenceOf.boxes(empty)) : answer.inapplicable
  },
}

/** In a newsletter form sending is the act, so its own box may as well be ticked. */
function isConsent(box: ConsentReading, { purpose }: FormReading): boolean {
  return asksForMessages(box) && (purpose !== 'newsletter' || box.purposes.includes('marketing_partners'))
}

/** Offers beside the newsletter that the form is for: whether that is a second matter takes an eye. */
const mayBeConsent = (box: ConsentReading): boolean =>
  box.purposes.some((purpose) => MAY_BE_CONSENT.includes(purpose) || purpose === 'marketing')
