import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds after which a person is told that no answer has come; one that comes later is still taken. */
const LATE = 4_000

export interface Asked<Answer> {
  /** The newest answer; null until there is one. */
  answer: Answer | null
  /** The last question has failed, or is open for too long. */
  unanswered: boolean
  /** Asks again; null where that fails. */
  again(): Promise<Answer | null>
}

/**
 * Asks at the start and whenever `ask` is another function. An answer never replaces that to a later question. `first`:
 * what is known before.
 */
export function useAsked<Answer>(ask: () => Promise<Answer>, first: Answer | null = null): Asked<Answer> {
  const [answer, setAnswer] = useState<Answer | null>(first)
  const [unanswered, setUnanswered] = useState(false)
  const asked = useRef(0)
  const taken = useRef(0)

  const again = useCallback(async () => {
    asked.current += 1
    const question = asked.current
    const missed = () => {
      if (taken.current < question) setUnanswered(true)
    }
    const timer = setTimeout(missed, LATE)
    try {
      const given = await ask()
      if (taken.current < question) {
        taken.current = question
        setAnswer(given)
        setUnanswered(false)
      }
      return given
    } catch {
      missed()
      return null
    } finally {
      clearTimeout(timer)
    }
  }, [ask])

  useEffect(() => {
    void again()
  }, [again])

  return { answer, unanswered, again }
}
