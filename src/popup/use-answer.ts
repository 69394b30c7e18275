import { useEffect, useState } from 'preact/hooks'
import type { AssessAnswer } from '../messages.ts'
import type { BackgroundCalls } from './background-calls.ts'

/** Milliseconds until a page that was still being read is asked for again. */
const ASK_AGAIN = 500

export type Answered = { state: 'loading' } | { state: 'failed' } | { state: 'shown'; answer: AssessAnswer }

/**
 * What is known of the tab, asked for again while its page is being read; `set` shows a newer answer. `first` stands
 * there until the background has said what is the case now.
 */
export function useAnswer(
  calls: BackgroundCalls,
  first: AssessAnswer | null,
): [Answered, (answer: AssessAnswer) => void] {
  const [answered, setAnswered] = useState<Answered>(
    first === null ? { state: 'loading' } : { state: 'shown', answer: first },
  )
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    async function ask() {
      const next = await calls.assess().then(
        (answer): Answered => ({ state: 'shown', answer }),
        (): Answered => ({ state: 'failed' }),
      )
      if (gone) return
      setAnswered(next)
      if (next.state === 'shown' && next.answer.assessment.notChecked.includes('still-reading'))
        timer = setTimeout(ask, ASK_AGAIN)
      else if (next.state === 'shown') calls.seen()
    }
    void ask()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [calls])
  return [answered, (answer) => setAnswered({ state: 'shown', answer })]
}
