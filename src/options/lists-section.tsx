import { useEffect, useRef, useState } from 'preact/hooks'
import { MAX_LIST_NAME } from '../list/list.ts'
import { localText } from '../list/local-text.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { ListsAnswer } from '../subscriptions/list-messages.ts'
import type { OptionsCalls } from './background-calls.ts'
import { ListCard } from './list-card.tsx'
import { listName } from './list-name.ts'
import { LostList } from './lost-list.tsx'
import type { OptionsWords } from './options-words.ts'
import { Retry } from './retry.tsx'
import type { Lists } from './use-lists.ts'

interface ListsSectionProps {
  lists: Lists
  /** Id of the list that was just subscribed to. */
  arrived: string | null
  calls: OptionsCalls
  now(): Date
  words: OptionsWords
}

/** All lists, the bundled one first; says which has come and which has gone. */
export function ListsSection({ lists, arrived, calls, now, words }: ListsSectionProps) {
  const { own, shared } = words
  const { answer, unanswered, again, follow } = lists
  const heading = useRef<HTMLHeadingElement>(null)
  const [told, setTold] = useState('')
  const known = useRef<Named[]>([])
  const removing = useRef(new Set<string>())

  useEffect(() => {
    if (answer === null) return
    const there = namesOf(answer, shared.local)
    const gone = known.current.find(({ id }) => there.every((one) => one.id !== id))
    known.current = there
    if (gone === undefined) return
    const byHand = removing.current.has(gone.id)
    setTold(byHand ? own.lists.removed(gone.name) : own.lists.gone(gone.name))
    // The button that was pressed has gone with its card.
    if (byHand) heading.current?.focus()
  }, [answer])

  useEffect(() => {
    const list = answer?.lists.find(({ id }) => id === arrived)
    if (list !== undefined)
      setTold(own.lists.subscribed(listName(list, shared.local), list.number, list.entries))
  }, [arrived])

  /** What was said of the lists before is no news once something else is done. */
  const act: Lists['follow'] = (work) => {
    setTold('')
    return follow(work)
  }

  return (
    <section class="lists" aria-labelledby="lists">
      <h2 id="lists" ref={heading} tabIndex={-1}>
        {own.lists.heading}
      </h2>
      <p class="told" role="status">
        {told}
      </p>
      {unanswered && (
        <Retry
          what={answer === null ? own.unanswered.nothing : own.unanswered.last}
          act={own.unanswered.retry}
          again={() => void again()}
        />
      )}
      {answer === null && !unanswered && <p class="hint">{own.loading}</p>}
      {answer?.lists.map((list) => (
        <ListCard
          key={list.id}
          list={list}
          unread={answer.unread?.some(({ id }) => id === list.id) ?? false}
          arrived={list.id === arrived}
          calls={calls}
          follow={act}
          now={now()}
          words={words}
          onRemoving={() => removing.current.add(list.id)}
        />
      ))}
      {lostOf(answer).map((list) => (
        <LostList
          key={list.id}
          list={list}
          calls={calls}
          follow={act}
          words={words}
          onRemoving={() => removing.current.add(list.id)}
        />
      ))}
    </section>
  )
}

interface Named {
  id: string
  name: string
}

/** Every list that there is, read or lost, with its name for a sentence. */
function namesOf(answer: ListsAnswer, language: string): Named[] {
  return [
    ...answer.lists.map((list) => ({ id: list.id, name: listName(list, language) })),
    ...lostOf(answer).map(({ id, name }) => ({
      id,
      name: plainText(localText(name, language).text, MAX_LIST_NAME),
    })),
  ]
}

/** Lists that only their name is left of; those that can be read in part have a card. */
function lostOf(answer: ListsAnswer | null): NonNullable<ListsAnswer['unread']> {
  return answer?.unread?.filter(({ id }) => answer.lists.every((list) => list.id !== id)) ?? []
}
