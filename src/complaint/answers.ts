import type { FindingKey } from './finding-key.ts'
import { type RequestId, usualRequests } from './requests.ts'

/** Why this authority may be chosen, Art. 77(1) GDPR. */
export type Competence = 'residence' | 'work' | 'infringement'

export type PriorContact = 'none' | 'unanswered' | 'answered'

/** What only the person can say. Kept in memory by the page that asks; null: not answered. */
export interface Answers {
  gaveData: 'yes' | 'no' | null
  /** ISO date without time, '' if not given. */
  dateGiven: string
  competence: Competence | null
  priorContact: PriorContact | null
  /** ISO date without time, '' if not given. */
  contactedOn: string
  /** Findings that the person has looked at and seen: nothing else becomes a ground. */
  looked: FindingKey[]
  /** Whether the letter may pass on what public sources report about the site. */
  passOnListings: boolean
  /** Whether it may list the clues that point to a party. */
  passOnClues: boolean
  requests: RequestId[]
  ownSentence: string
}

/** Nothing is answered for the person; the requests are those that fit most forms. */
export const unanswered: Answers = {
  gaveData: null,
  dateGiven: '',
  competence: null,
  priorContact: null,
  contactedOn: '',
  looked: [],
  passOnListings: false,
  passOnClues: false,
  requests: usualRequests,
  ownSentence: '',
}
