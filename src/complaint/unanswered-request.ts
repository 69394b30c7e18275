import type { Answers } from './answers.ts'
import type { Provision } from './counterpart.ts'
import { documentKind } from './document-kind.ts'
import { lastDayToAnswer } from './last-day-to-answer.ts'
import type { Block } from './letter.ts'
import type { LetterInput } from './letter-input.ts'
import type { LetterLaw } from './letter-law.ts'
import { typedDay } from './moment.ts'
import type { RightToUse } from './next-step.ts'
import { paragraph } from './section.ts'

/** A request to the organisation that got no answer in time. Days are ISO dates. */
interface UnansweredRequest {
  sentOn: string
  today: string
  /** At least one. */
  askedFor: RightToUse[]
}

/** As letters tell them. */
export const IN_ORDER: readonly RightToUse[] = ['access', 'object', 'erase']

/** What a request to exercise a right rests on; whole articles, since the letter itself says more. */
export const ARTICLE: Record<RightToUse, string> = { access: '15', object: '21', erase: '17' }

const whole = (article: string): Provision => ({ article, paragraph: '', points: [] })

/** Where the term stands. The UK GDPR says since 2026 in an article of its own how it is counted. */
export const TERM: Record<LetterLaw, Provision[]> = {
  gdpr: [{ article: '12', paragraph: '3', points: [] }],
  'uk-gdpr': [{ article: '12', paragraph: '3', points: [] }, whole('12A')],
  fadp: [
    { article: '25', paragraph: '1', points: [] },
    { article: '25', paragraph: '7', points: [] },
  ],
}

/**
 * The request that a complaint may rest on (Art. 12(3) GDPR), or null: not before its month is over, and not where the
 * day or what was asked for is missing, because an authority can check neither the term nor the right then. The Swiss
 * act has a term for access alone.
 */
export function unansweredRequest(answers: Answers, today: string, law: LetterLaw): UnansweredRequest | null {
  const { priorContact, contactedOn } = answers
  const askedFor = answers.askedFor.filter((right) => law !== 'fadp' || right === 'access')
  if (documentKind(answers) !== 'complaint') return null
  if (priorContact !== 'unanswered' || askedFor.length === 0) return null
  const until = lastDayToAnswer(contactedOn, law)
  if (until === null || typedDay(today) === null || today <= until) return null
  return { sentOn: contactedOn, today, askedFor: IN_ORDER.filter((right) => askedFor.includes(right)) }
}

/** The ground: articles, what they ask, the request and the silence, and the copy where it is attached. */
export function unansweredGround(
  { sentOn, today, askedFor }: UnansweredRequest,
  { texts, answers, attachments }: Pick<LetterInput, 'texts' | 'answers' | 'attachments'>,
): Block {
  const { law } = texts.citation
  const rights = law === 'fadp' ? [] : askedFor.map((right) => ARTICLE[right])
  const provisions = [
    ...TERM[law],
    ...rights.sort((one, other) => one.localeCompare(other)).map((article) => whole(article)),
  ]
  const cited = texts.citation.regulation(provisions)
  const proof = answers.attachesRequest
    ? ` (${texts.attachments.refer([requestPiece(attachments)], [])})`
    : ''
  return paragraph(
    [
      `${cited.charAt(0).toUpperCase()}${cited.slice(1)}.`,
      texts.unanswered.law,
      `${texts.unanswered.fact(written(sentOn, texts), written(today, texts))}${proof}.`,
    ].join(' '),
  )
}

/** The number of the copy of the request, which the person adds after the pieces of the extension. */
export const requestPiece = (attachments: LetterInput['attachments']): number =>
  Math.max(0, ...attachments.map(({ number }) => number)) + 1

/** An ISO date in the words of the letter. */
export function written(iso: string, { date }: Pick<LetterInput['texts'], 'date'>): string {
  const day = typedDay(iso)
  return day === null ? '' : date(day)
}
