import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Asked, useAsked } from '../choices/use-asked.ts'
import type { ListsAnswer } from '../subscriptions/list-messages.ts'
import type { OptionsCalls } from './background-calls.ts'

/** Milliseconds between two looks while something is under way: often enough for a bar that moves. */
const LOOK_AGAIN = 330
/** The same where the background has just not answered: its worker may be starting anew. */
const LOOK_LATER = 3_000

export interface Lists extends Asked<ListsAnswer> {
  /** Does something to a list; resolves with its result, null where none came, once the lists show it. */
  follow<Result>(work: Promise<Result>): Promise<{ result: Result | null; lists: ListsAnswer | null }>
}

/** The lists as the background has them: looked at again while one is being fetched, and when a person comes back. */
export function useLists(calls: OptionsCalls): Lists {
  const asked = useAsked(useCallback(() => calls.lists(), [calls]))
  const { answer, unanswered, again } = asked
  const [working, setWorking] = useState(0)
  const underWay = working > 0 || isUnderWay(answer)

  useEffect(() => {
    if (!underWay) return
    let timer: ReturnType<typeof setTimeout>
    let over = false
    const wait = () => {
      timer = setTimeout(look, unanswered ? LOOK_LATER : LOOK_AGAIN)
    }
    const look = async () => {
      await again()
      if (!over) wait()
    }
    wait()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [underWay, unanswered, again])

  useEffect(() => {
    const leaving = new AbortController()
    addEventListener('focus', () => void again(), { signal: leaving.signal })
    return () => leaving.abort()
  }, [again])

  async function follow<Result>(work: Promise<Result>) {
    setWorking((count) => count + 1)
    const result = await work.catch(() => null)
    const lists = await again()
    setWorking((count) => count - 1)
    return { result, lists }
  }

  return { ...asked, follow }
}

function isUnderWay(answer: ListsAnswer | null): boolean {
  if (answer === null) return false
  const fetching = answer.lists.some(
    ({ subscription }) => subscription !== null && subscription.progress !== null,
  )
  return fetching || answer.subscribing !== null
}
