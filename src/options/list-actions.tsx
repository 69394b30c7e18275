import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { nameWith } from '../interface/name-with.ts'
import type { ListsAnswer, ListView } from '../subscriptions/list-messages.ts'
import type { OptionsCalls } from './background-calls.ts'
import type { OptionsWords } from './options-words.ts'
import { ProgressLine } from './progress-line.tsx'
import { RemoveQuestion } from './remove-question.tsx'
import { NOTHING_TOLD, type Told, updateTold } from './update-told.ts'
import type { Lists } from './use-lists.ts'

interface ListActionsProps {
  list: ListView
  subscription: NonNullable<ListView['subscription']>
  /** Id of the heading that names the list. */
  named: string
  calls: OptionsCalls
  follow: Lists['follow']
  words: OptionsWords
  tell(told: Told): void
  onRemoving(): void
}

/** What can be done with a subscription. Buttons stay where they are while something is under way. */
export function ListActions(props: ListActionsProps) {
  const { list, subscription, named, calls, follow, words, tell, onRemoving } = props
  const { update, pause, remove } = words.own
  const [updating, setUpdating] = useState(false)
  const [deciding, setDeciding] = useState(false)
  const [asking, setAsking] = useState(false)
  const [kept, setKept] = useState(0)
  const removeButton = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (kept > 0) removeButton.current?.focus()
  }, [kept])

  const say = (text: string) => tell({ ...NOTHING_TOLD, text })
  /** The list as it is now, null where it is gone; as it was where nobody answers. */
  const among = (lists: ListsAnswer | null) =>
    lists === null ? list : (lists.lists.find(({ id }) => id === list.id) ?? null)

  async function updateNow() {
    if (updating || subscription.progress !== null) return
    if (subscription.paused) return say(update.pausedNow)
    setUpdating(true)
    say(update.underWay)
    const { result, lists } = await follow(calls.update(list.id))
    setUpdating(false)
    const now = among(lists)
    if (now !== null) tell(updateTold(result, now, words))
  }

  /** May be done while an update is under way, and breaks it off. */
  async function decide(work: Promise<void>, told: (now: ListView) => string) {
    setDeciding(true)
    const { lists } = await follow(work)
    setDeciding(false)
    const now = among(lists)
    if (now !== null) say(told(now))
  }

  function pauseOrResume() {
    if (deciding) return
    const wanted = !subscription.paused
    void decide(calls.pause(list.id, wanted), (now) =>
      now.subscription?.paused !== wanted ? pause.failed : wanted ? pause.paused : pause.resumed,
    )
  }

  function removeNow() {
    onRemoving()
    void decide(calls.remove(list.id), () => remove.failed)
  }

  const { progress } = subscription
  const id = useId()
  const act = (one: string) => ({ type: 'button' as const, ...nameWith(`${id}-${one}`, named) })
  return (
    <div class="acts">
      {asking ? (
        <RemoveQuestion
          question={remove.ask(list.entries)}
          words={remove}
          busy={deciding}
          remove={removeNow}
          keep={() => {
            setAsking(false)
            setKept((times) => times + 1)
          }}
        />
      ) : (
        <div class="buttons">
          <button
            {...act('update')}
            aria-disabled={updating || progress !== null || subscription.paused}
            onClick={updateNow}
          >
            {update.act}
          </button>
          <button {...act('pause')} aria-disabled={deciding} onClick={pauseOrResume}>
            {subscription.paused ? pause.resume : pause.pause}
          </button>
          <button {...act('remove')} ref={removeButton} onClick={() => setAsking(true)}>
            {remove.act}
          </button>
        </div>
      )}
      {progress !== null && <ProgressLine progress={progress} texts={words.own} />}
    </div>
  )
}
