import type { DocumentKind } from './document-kind.ts'

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

/** An order to reply needs a request that got no reply. */
export const requestsFor = (kind: DocumentKind, unanswered: boolean): readonly RequestId[] => {
  if (kind === 'report') return OF_A_REPORT
  return unanswered ? REQUESTS : REQUESTS.filter((id) => id !== 'order-reply')
}
