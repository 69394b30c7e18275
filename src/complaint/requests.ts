import type { DocumentKind } from './document-kind.ts'
import type { LetterLaw } from './letter-law.ts'

/** What an authority can be asked, with its power in the GDPR: 57(1)(f), 58(2)(c), (b)/(d), (f), (g), (i), 77(2). */
export type RequestId =
  | 'investigate'
  | 'order-reply'
  | 'add-information'
  | 'stop-use'
  | 'erase'
  | 'sanction'
  | 'keep-informed'

/** In the order of the letter. Damages are not among them: an authority cannot award any. */
export const REQUESTS: readonly RequestId[] = [
  'investigate',
  'order-reply',
  'add-information',
  'stop-use',
  'erase',
  'sanction',
  'keep-informed',
]

/** Ticked at first. Erasure is not: it also erases the trace of where the data went. */
export const usualRequests: RequestId[] = [
  'investigate',
  'order-reply',
  'add-information',
  'stop-use',
  'keep-informed',
]

/** A report asks for a look and for the information to be added; Art. 77(2) is for complainants alone. */
const OF_A_REPORT: readonly RequestId[] = ['investigate', 'add-information']

/**
 * An order to reply needs a request that got no reply, or none that meets it. The Swiss authority imposes no fines; what else can be asked of
 * it is in Art. 49(1) and (4), 51(1) and 51(3)(c) and (g) of the Swiss act.
 */
export const requestsFor = (kind: DocumentKind, ofRequest: boolean, law: LetterLaw): readonly RequestId[] => {
  if (kind === 'report') return OF_A_REPORT
  return REQUESTS.filter(
    (id) => (ofRequest || id !== 'order-reply') && !(law === 'fadp' && id === 'sanction'),
  )
}
