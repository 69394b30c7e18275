import { answeredRequest } from './answered-request.ts'
import type { Answers } from './answers.ts'
import type { LetterLaw } from './letter-law.ts'
import { unansweredRequest } from './unanswered-request.ts'

/** Whether the complaint rests on a request to the organisation, for its silence or for its answer. */
export const pleadsRequest = (answers: Answers, today: string, law: LetterLaw): boolean =>
  unansweredRequest(answers, today, law) !== null || answeredRequest(answers, today, law) !== null
