import { answeredRequest } from './answered-request.ts'
import type { Answers } from './answers.ts'
import { lastDayToAnswer } from './last-day-to-answer.ts'
import type { LetterLaw } from './letter-law.ts'

/** In milliseconds. */
const DAY = 86_400_000

/**
 * What the answers lead to. Art. 77 GDPR sets no condition but processing of the complainant's data; an authority may
 * still expect that the organisation was asked first, and nobody can complain about a request that was never made.
 */
export type NextStep =
  | 'report'
  /** Nothing was given here, but messages come: they are a matter of their own. */
  | 'report-messages'
  /** Data were given by somebody under 18 who goes on without a guardian. */
  | 'report-under-age'
  | 'complaint'
  /** About the form itself, which needs no letter to the organisation. */
  | 'complaint-information'
  /** A request is under way, which the form need not wait for. */
  | 'complaint-pending'
  | 'complaint-undated'
  | 'complaint-unanswered'
  | 'complaint-answered'
  /** What was answered is a ground of its own, or becomes one once the month is over. */
  | 'complaint-contested'
  | 'complaint-reply-early'
  | 'write-first-authority'
  | 'write-first-right'
  | 'wait'

export interface Path {
  step: NextStep
  /** Where a request was made on a known day: the last day to answer it (Art. 12(3)), ISO; else null. */
  until: string | null
}

/**
 * `contactFirst`: the authority's record says that it expects prior contact whatever the matter. `today` is an ISO
 * date. Null until the person has said whether data were given and, where they are under 18, how they go on.
 */
export function nextStep(
  answers: Answers,
  contactFirst: boolean,
  today: string,
  law: LetterLaw,
): Path | null {
  if (answers.gaveData === null) return null
  if (answers.gaveData === 'no')
    return { step: answers.messages === 'yes' ? 'report-messages' : 'report', until: null }
  if (answers.underAge === 'undecided') return null
  if (answers.underAge === 'report') return { step: 'report-under-age', until: null }
  const until = answers.contactedOn > today ? null : lastDayToAnswer(answers.contactedOn, law)
  switch (answers.priorContact) {
    case null:
      return { step: 'complaint', until: null }
    case 'answered':
      return answered(answers, until, today, law)
    case 'none':
      if (contactFirst) return { step: 'write-first-authority', until: null }
      return {
        step: answers.requests.includes('erase') ? 'write-first-right' : 'complaint-information',
        until: null,
      }
    case 'unanswered':
      if (until === null) return { step: 'complaint-undated', until }
      if (today > until) return { step: 'complaint-unanswered', until }
      return { step: contactFirst ? 'wait' : 'complaint-pending', until }
  }
}

function answered(answers: Answers, until: string | null, today: string, law: LetterLaw): Path {
  if (answeredRequest(answers, today, law) !== null) return { step: 'complaint-contested', until: null }
  if (until === null || today > until) return { step: 'complaint-answered', until: null }
  const dayAfter = new Date(Date.parse(until) + DAY).toISOString().slice(0, 10)
  return answeredRequest(answers, dayAfter, law) === null
    ? { step: 'complaint-answered', until: null }
    : { step: 'complaint-reply-early', until }
}

/** What a letter to the organisation asks for, in this order: erased data leave no trace of where they went. */
export type RightToUse = 'access' | 'object' | 'erase'

/**
 * The rights to use before or beside the letter to the authority; empty where there is nothing to write. Somebody under
 * 18 who goes on without a guardian is not led into a correspondence.
 */
export function rightsToUse({ step }: Path, { messages, priorContact }: Answers): RightToUse[] {
  if (step === 'report-under-age') return []
  const first = step === 'write-first-authority' || step === 'write-first-right'
  const unasked = messages === 'yes' && (step === 'report-messages' || priorContact === 'none')
  if (!first && !unasked) return []
  return messages === 'yes' ? ['access', 'object', 'erase'] : ['access', 'erase']
}
