import * as v from 'valibot'
import type { FindingKey } from './finding-key.ts'
import type { RightToUse } from './next-step.ts'
import { REQUESTS, type RequestId, usualRequests } from './requests.ts'

/** Why this authority may be chosen, Art. 77(1) GDPR. */
export type Competence = 'residence' | 'work' | 'infringement'

export type PriorContact = 'none' | 'unanswered' | 'answered'

/**
 * What the organisation's answer was. `other`: anything else, of which the letter says no more than that it came.
 * What each is a ground for: `answered-request.ts`.
 */
export const REPLIES = [
  'refused',
  'refused-without-reasons',
  'in-part',
  'promise-not-kept',
  'without-source',
  'other',
] as const

export type Reply = (typeof REPLIES)[number]

/** Somebody else whose data are concerned: a child under 18, or a person who gave a mandate. */
export type Represented = 'child' | 'other'

/**
 * How somebody under 18 goes on, whose own data are concerned: `undecided` until they have read that a holder of
 * parental responsibility usually signs; then with a letter that this person signs, or with a report.
 */
export type UnderAge = 'undecided' | 'guardian-signs' | 'report'

/** What only the person can say; null: not answered. */
export interface Answers {
  gaveData: 'yes' | 'no' | null
  /** ISO date without time, '' if not given. */
  dateGiven: string
  /** Whether the organisation has written or called since. */
  messages: 'yes' | 'no' | null
  /** `child` also where the child sits here and the guardian signs: the letter is the guardian's. */
  onBehalfOf: 'self' | Represented | null
  /** Null: not said to be under 18. */
  underAge: UnderAge | null
  competence: Competence | null
  priorContact: PriorContact | null
  /** ISO date without time, '' if not given. */
  contactedOn: string
  /** What the unanswered letter to the organisation asked for. */
  askedFor: RightToUse[]
  /** What came where they answered; null: not said, also in dossiers from before it was asked. */
  reply: Reply | null
  /** ISO date without time, '' if not given. */
  repliedOn: string
  /** Of what the letter to the organisation asked for: what the answer refused or left open. */
  leftOpen: RightToUse[]
  /** Whether the person attaches a copy of that letter, with proof of its sending or with the answer. */
  attachesRequest: boolean
  /** Rights that a letter to the organisation leaves out though the answers would lead to them. */
  rightsLeftOut: RightToUse[]
  /** Findings that the person has looked at and seen: nothing else becomes a ground. */
  looked: FindingKey[]
  /** Whether the letter may pass on what public sources report about the site. */
  passOnListings: boolean
  /** Whether it may list the clues that point to a party. */
  passOnClues: boolean
  /** Whether it lists others who may be controllers or recipients, for the authority to establish. */
  passOnOthers: boolean
  /** Whether the authority is asked not to tell the organisation who writes. */
  confidential: boolean
  requests: RequestId[]
  ownSentence: string
}

const RIGHTS: readonly RightToUse[] = ['access', 'object', 'erase']

/** Nothing is answered for the person; the requests are those that fit most forms. */
export const unanswered: Answers = {
  gaveData: null,
  dateGiven: '',
  messages: null,
  onBehalfOf: null,
  underAge: null,
  competence: null,
  priorContact: null,
  contactedOn: '',
  askedFor: [],
  reply: null,
  repliedOn: '',
  leftOpen: [],
  attachesRequest: false,
  rightsLeftOut: [],
  looked: [],
  passOnListings: false,
  passOnClues: false,
  passOnOthers: false,
  confidential: false,
  requests: usualRequests,
  ownSentence: '',
}

/** Whether the letter is about the data of somebody other than the person who signs. */
export const isRepresented = ({ onBehalfOf }: Answers): boolean =>
  onBehalfOf === 'child' || onBehalfOf === 'other'

/** Answers as they are kept. A member that an earlier version did not know is as if nobody had answered it. */
export const answersShape: v.GenericSchema<unknown, Answers> = v.object({
  gaveData: v.nullable(v.picklist(['yes', 'no'])),
  dateGiven: v.string(),
  messages: v.nullable(v.picklist(['yes', 'no'])),
  onBehalfOf: v.nullable(v.picklist(['self', 'child', 'other'])),
  underAge: v.optional(v.nullable(v.picklist(['undecided', 'guardian-signs', 'report'])), null),
  competence: v.nullable(v.picklist(['residence', 'work', 'infringement'])),
  priorContact: v.nullable(v.picklist(['none', 'unanswered', 'answered'])),
  contactedOn: v.string(),
  askedFor: v.optional(v.array(v.picklist(RIGHTS)), []),
  reply: v.optional(v.nullable(v.picklist(REPLIES)), null),
  repliedOn: v.optional(v.string(), ''),
  leftOpen: v.optional(v.array(v.picklist(RIGHTS)), []),
  attachesRequest: v.optional(v.boolean(), false),
  rightsLeftOut: v.optional(v.array(v.picklist(RIGHTS)), []),
  looked: v.array(v.custom<FindingKey>((key) => typeof key === 'string' && key.includes('|'))),
  passOnListings: v.boolean(),
  passOnClues: v.boolean(),
  passOnOthers: v.optional(v.boolean(), false),
  confidential: v.optional(v.boolean(), false),
  requests: v.array(v.picklist(REQUESTS)),
  ownSentence: v.string(),
})
