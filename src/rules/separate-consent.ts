import type { Rule } from '../finding.ts'
import type { ConsentPurpose, ConsentReading, FormReading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { messageBoxes } from './questions/message-boxes.ts'

/** Plainly another matter than receiving messages. */
const OTHER_MATTERS: readonly ConsentPurpose[] = ['signature', 'terms', 'publication']

/** Two readers often disagree whether these are a second matter (kappa 0.12 in Kubíček et al. 2022): left to a person. */
const SOFTER: readonly ConsentPurpose[] = ['privacy_ack', 'other']

/** One box, one purpose (GDPR 6(1), 7(2), recital 43). */
export const separateConsent: Rule = {
  id: 'separate-consent',
  rank: 70,
  scope: 'form',
  articles: ['GDPR 7(2)', 'GDPR 6(1)'],
  texts: {
    met: 'Receiving messages has a box of its own',
    unmet: 'One box stands for receiving messages and for something else',
    unclear: 'It is not certain whether one box stands for two purposes',
    explain:
      'You must be able to say yes to one thing and no to another, for example to sign without receiving messages. Each box was read for what it stands for. A second box does not replace the information that you need to choose.',
  },
  check({ page, form }) {
    if (!takesData(form)) return answer.inapplicable
    const boxes = messageBoxes(form, 'optin')
    if (boxes.length === 0) return answer.inapplicable
    if (page.language.level === 'none')
      return answer.unclear('language-unknown', { evidence: evidenceOf.boxes(boxes) })
    const bundled = boxes.filter((box) => isBundled(box, form))
    // Telling two purposes apart takes more words than a light lexicon has.
    if (bundled.length > 0 && page.language.level === 'light')
      return answer.unclear('weak-words', { evidence: evidenceOf.boxes(bundled) })
    if (bundled.length > 0) return answer.unmet('medium', { evidence: evidenceOf.boxes(bundled) })
    const doubtful = boxes.filter((box) => mayBeBundled(box, form))
    if (doubtful.length > 0)
      return answer.unclear('needs-human-eye', { evidence: evidenceOf.boxes(doubtful) })
    return answer.met(evidenceOf.boxes(boxes))
  },
}

/** A newsletter form asks for one thing anyway: its terms and its policy may share the box. */
function isBundled({ purposes }: ConsentReading, form: FormReading): boolean {
  const matters =
    form.purpose === 'newsletter' ? OTHER_MATTERS.filter((one) => one !== 'terms') : OTHER_MATTERS
  return purposes.some((purpose) => matters.includes(purpose))
}

function mayBeBundled({ purposes }: ConsentReading, form: FormReading): boolean {
  const own = purposes.includes('newsletter') || purposes.includes('marketing')
  const forPartners = own && purposes.includes('marketing_partners')
  return (
    forPartners || (form.purpose !== 'newsletter' && purposes.some((purpose) => SOFTER.includes(purpose)))
  )
}
