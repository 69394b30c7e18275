import type { LetterTexts } from '../languages/shape/letter.ts'
import { answeredRequest } from './answered-request.ts'
import type { Answers } from './answers.ts'
import type { DecidedInput } from './letter-input.ts'
import { typedDay } from './moment.ts'
import { paragraph, type Section } from './section.ts'
import { unansweredRequest } from './unanswered-request.ts'

/** Prior contact, where the person said something about it, what was asked for, and what came. A report needs none. */
export function stepsSection({ kind, answers, today, texts }: DecidedInput): Section | null {
  const { priorContact } = answers
  if (kind === 'report' || priorContact === null) return null
  const { steps, unanswered, citation } = texts
  const day = typedDay(answers.contactedOn)
  const text =
    priorContact === 'none' ? steps.none : steps[priorContact](day === null ? null : texts.date(day))
  const rights = unansweredRequest(answers, today, citation.law)?.askedFor.map(
    (right) => unanswered.rights[right],
  )
  const more =
    priorContact === 'answered'
      ? replySentences(answers, today, texts)
      : rights === undefined
        ? []
        : [unanswered.asked(rights)]
  return { heading: 'steps', blocks: [paragraph([text, ...more].join(' '))] }
}

/** What the person said of the answer, as facts; the rights where it is a ground. */
function replySentences(
  answers: Answers,
  today: string,
  { reply: words, date, unanswered, citation }: LetterTexts,
): string[] {
  const { reply, repliedOn, contactedOn } = answers
  const came = repliedOn < contactedOn ? null : typedDay(repliedOn)
  const rights = answeredRequest(answers, today, citation.law)?.leftOpen.map(
    (right) => unanswered.rights[right],
  )
  return [
    ...(came === null ? [] : [words.came(date(came))]),
    ...(reply === null || reply === 'other' ? [] : [words.said[reply]]),
    ...(rights === undefined ? [] : [words.concerns(rights)]),
  ]
}
