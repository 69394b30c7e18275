import type { Answers, Reply } from './answers.ts'
import type { Provision } from './counterpart.ts'
import { documentKind } from './document-kind.ts'
import { lastDayToAnswer } from './last-day-to-answer.ts'
import type { Block } from './letter.ts'
import type { LetterInput } from './letter-input.ts'
import type { LetterLaw } from './letter-law.ts'
import { typedDay } from './moment.ts'
import type { RightToUse } from './next-step.ts'
import { paragraph } from './section.ts'
import { ARTICLE, IN_ORDER, requestPiece, TERM, written } from './unanswered-request.ts'

/** An answer that says something against itself. */
export type PleadedReply = Exclude<Reply, 'other'>

/** A request to the organisation whose answer a complaint may rest on. Days are ISO dates. */
interface AnsweredRequest {
  reply: PleadedReply
  sentOn: string
  today: string
  /** At least one. */
  leftOpen: RightToUse[]
}

/**
 * A refusal with its reasons is complete on its day. Any other answer may still be completed until the month is over:
 * reasons too have to be given within it (Art. 12(4) GDPR).
 */
const COMPLETE: readonly Reply[] = ['refused']

/**
 * The answered request that a complaint may rest on, or null: not without the day of the request and the right that it
 * used, because an authority can check neither then. The source has to be told only where the data came from elsewhere
 * (Art. 15(1)(g) GDPR): nobody who only filled in the form can plead that, so it needs messages.
 */
export function answeredRequest(answers: Answers, today: string, law: LetterLaw): AnsweredRequest | null {
  // What the Swiss act asks of an answer is not borne out by our sources: the letter tells it as a fact.
  if (law === 'fadp') return null
  const { priorContact, reply, contactedOn, messages } = answers
  if (documentKind(answers) !== 'complaint' || priorContact !== 'answered') return null
  if (reply === null || reply === 'other') return null
  const ofReply = reply === 'without-source' ? (['access'] as const) : IN_ORDER
  const leftOpen = ofReply.filter((right) => answers.leftOpen.includes(right))
  if (leftOpen.length === 0 || (reply === 'without-source' && messages !== 'yes')) return null
  const until = lastDayToAnswer(contactedOn, law)
  if (until === null || typedDay(today) === null || contactedOn > today) return null
  if (!COMPLETE.includes(reply) && today <= until) return null
  return { reply, sentOn: contactedOn, today, leftOpen }
}

/** The ground: articles, what they ask, what came of the request, and the copies where they are attached. */
export function answeredGround(
  request: AnsweredRequest,
  { texts, answers, attachments }: Pick<LetterInput, 'texts' | 'answers' | 'attachments'>,
): Block {
  const { reply, sentOn, today } = request
  const cited = texts.citation.regulation(provisionsOf(request, texts.citation.law))
  const proof = answers.attachesRequest
    ? ` (${texts.attachments.refer([requestPiece(attachments)], [])})`
    : ''
  return paragraph(
    [
      `${cited.charAt(0).toUpperCase()}${cited.slice(1)}.`,
      reply === 'in-part' || reply === 'promise-not-kept' ? texts.unanswered.law : texts.reply.law[reply],
      `${texts.reply.fact[reply](written(sentOn, texts), written(today, texts))}${proof}.`,
    ].join(' '),
  )
}

/** Art. 12(3) for what is still missing after the month, 12(4) for a refusal without reasons, and the rights used. */
function provisionsOf({ reply, leftOpen }: AnsweredRequest, law: LetterLaw): Provision[] {
  if (reply === 'without-source') return [{ article: '15', paragraph: '1', points: ['g'] }]
  const rights = leftOpen
    .map((right) => ARTICLE[right])
    .sort((one, other) => one.localeCompare(other))
    .map((article) => ({ article, paragraph: '', points: [] }))
  if (reply === 'refused') return rights
  if (reply === 'refused-without-reasons') return [{ article: '12', paragraph: '4', points: [] }, ...rights]
  return [...TERM[law], ...rights]
}
