import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { nameWith } from '../interface/name-with.ts'
import { MAX_LIST_NAME } from '../list/list.ts'
import type { ListsAnswer } from '../subscriptions/list-messages.ts'
import type { OptionsCalls } from './background-calls.ts'
import type { OptionsWords } from './options-words.ts'
import { RemoveQuestion } from './remove-question.tsx'
import type { Lists } from './use-lists.ts'
import { Written } from './written.tsx'

interface LostListProps {
  list: NonNullable<ListsAnswer['unread']>[number]
  calls: OptionsCalls
  follow: Lists['follow']
  words: OptionsWords
  /** The person has said yes to it. */
  onRemoving(): void
}

/** A list of which only the name is left: that it is not asked, and the way to have it back. */
export function LostList({ list, calls, follow, words: { own, shared }, onRemoving }: LostListProps) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const [kept, setKept] = useState(0)
  const button = useRef<HTMLButtonElement>(null)
  const named = useId()
  useLayoutEffect(() => {
    if (kept > 0) button.current?.focus()
  }, [kept])

  async function remove() {
    onRemoving()
    setBusy(true)
    await follow(calls.remove(list.id))
    setBusy(false)
    setTold(own.remove.failed)
  }

  return (
    <article class="card list" aria-labelledby={named}>
      <h3 id={named}>
        <Written text={list.name} language={shared.local} limit={MAX_LIST_NAME} />
      </h3>
      <p class="callout barred is-trouble notice">{own.lists.lost}</p>
      {asking ? (
        <RemoveQuestion
          question={own.remove.askLost}
          words={own.remove}
          busy={busy}
          remove={() => void remove()}
          keep={() => {
            setAsking(false)
            setKept((times) => times + 1)
          }}
        />
      ) : (
        <div class="buttons">
          <button
            type="button"
            ref={button}
            {...nameWith(`${named}-remove`, named)}
            onClick={() => setAsking(true)}
          >
            {own.remove.act}
          </button>
        </div>
      )}
      <p class="told" role="status">
        {told}
      </p>
    </article>
  )
}
