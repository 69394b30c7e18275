import type { FindingKey } from './finding-key.ts'
import { type RequestId, usualRequests } from './requests.ts'

/** Why this authority may be chosen, Art. 77(1) GDPR. */
export type Competence = 'residence' | 'work' | 'infringement'

export type PriorContact = 'none' | 'unanswered' | 'answered'

/** Somebody else whose data are concerned: a child under 18, or a person who gave a mandate. */
export type Represented = 'child' | 'other'

/** What only the person can say. Kept in memory by the page that asks; null: not answered. */
export interface Answers {
  gaveData: 'yes' | 'no' | null
  /** ISO date without time, '' if not given. */
  dateGiven: string
  /** Whether the organisation has written or called since. */
  messages: 'yes' | 'no' | null
  onBehalfOf: 'self' | Represented | null
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
  messages: null,
  onBehalfOf: null,
  competence: null,
  priorContact: null,
  contactedOn: '',
  looked: [],
  passOnListings: false,
  passOnClues: false,
  requests: usualRequests,
  ownSentence: '',
}

/** Whether the letter is about the data of somebody other than the person who signs. */
export const isRepresented = ({ onBehalfOf }: Answers): boolean =>
  onBehalfOf === 'child' || onBehalfOf === 'other'
