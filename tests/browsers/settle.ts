import type { AssessAnswer } from '../../src/messages.ts'
import { pause } from './serialised.ts'

/** Milliseconds between two questions. */
const ASK_EVERY = 100

/** Milliseconds after which a question that nobody answers is asked again. */
const ONE_ANSWER = 4_000

/** Milliseconds for which the answer must stay the same. */
const CALM = 150

function isAnswer(value: unknown): value is AssessAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'assessment' in value &&
    typeof value.assessment === 'object' &&
    value.assessment !== null &&
    'level' in value.assessment
  )
}

const unfinished = (answer: AssessAnswer): boolean =>
  answer.assessment.notChecked.some((reason) => reason === 'still-reading')

/**
 * Asks the extension until it has stopped reading and says the same twice. Throws where it gives no answer at all
 * within `limit` milliseconds.
 */
export async function settle(ask: () => Promise<unknown>, limit = 12_000): Promise<AssessAnswer> {
  const until = Date.now() + limit
  let last: AssessAnswer | null = null
  let same = 0
  let since = Date.now()
  for (;;) {
    const given = await Promise.race([ask(), pause(ONE_ANSWER)])
    if (isAnswer(given)) {
      if (
        last?.assessment.signature !== given.assessment.signature ||
        last.assessment.url !== given.assessment.url
      ) {
        since = Date.now()
        same = 0
      }
      last = given
      same += 1
      if (!unfinished(given) && same > 1 && Date.now() - since >= CALM) return given
    }
    if (Date.now() > until) {
      if (last) return last
      throw new Error(
        `The extension gave no answer to "assess" within ${limit} ms (got ${JSON.stringify(given)})`,
      )
    }
    await pause(ASK_EVERY)
  }
}
