import { useState } from 'preact/hooks'
import { MAX_LIST_NAME } from '../list/list.ts'
import type { UpdateProgress } from '../subscriptions/subscription.ts'
import type { OptionsCalls } from './background-calls.ts'
import { FormField } from './form-field.tsx'
import type { OptionsWords } from './options-words.ts'
import { pastedKey } from './pasted-key.ts'
import { Problems } from './problems.tsx'
import { ProgressLine } from './progress-line.tsx'
import { NOTHING_SAID, subscribeTold } from './subscribe-told.ts'
import type { Lists } from './use-lists.ts'

/**
 * Characters that the background takes; longer ones would get no answer. A key may be pasted with the comment above
 * it, which is cut off before it is sent.
 */
const MAX = { address: 500, key: 300, pasted: 1_300, name: MAX_LIST_NAME }

const EMPTY = { address: '', key: '', name: '' }

interface SubscribeFormProps {
  calls: OptionsCalls
  follow: Lists['follow']
  /** Set while a list is being tried, from here or from another window. */
  progress: UpdateProgress | null
  /** Ids of the lists before; `onSubscribed` gets the one that has come. */
  known: string[]
  words: OptionsWords
  onSubscribed(id: string): void
}

export function SubscribeForm({ calls, follow, progress, known, words, onSubscribed }: SubscribeFormProps) {
  const texts = words.own.subscribe
  const [wish, setWish] = useState(EMPTY)
  const [told, setTold] = useState(NOTHING_SAID)
  const [busy, setBusy] = useState(false)
  const change = (part: keyof typeof EMPTY) => (value: string) => {
    setWish((before) => ({ ...before, [part]: value }))
    setTold(NOTHING_SAID)
  }

  async function subscribe() {
    if (busy || progress !== null) return
    const key = pastedKey(wish.key)
    const address = wish.address.trim()
    if (address === '') return setTold({ ...NOTHING_SAID, address: texts.badAddress })
    if (key === '' || key.length > MAX.key) return setTold({ ...NOTHING_SAID, key: texts.badKey })
    setBusy(true)
    setTold({ ...NOTHING_SAID, text: texts.underWay })
    const { result, lists } = await follow(calls.subscribe({ address, key, name: wish.name.trim() }))
    setBusy(false)
    const refused = subscribeTold(result, words)
    setTold(refused ?? NOTHING_SAID)
    if (refused !== null) return
    setWish(EMPTY)
    const come = lists?.lists.find(({ id }) => !known.includes(id))
    if (come !== undefined) onSubscribed(come.id)
  }

  return (
    <section aria-labelledby="subscribe">
      <h2 id="subscribe">{texts.heading}</h2>
      <p>{texts.what}</p>
      <p class="hint">{texts.where}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void subscribe()
        }}
      >
        <FormField
          {...texts.address}
          problem={told.address}
          value={wish.address}
          maxLength={MAX.address}
          change={change('address')}
        />
        <FormField
          {...texts.key}
          problem={told.key}
          value={wish.key}
          maxLength={MAX.pasted}
          lines={2}
          change={change('key')}
        />
        <FormField
          {...texts.name}
          problem={null}
          value={wish.name}
          maxLength={MAX.name}
          change={change('name')}
        />
        <button type="submit" class="primary" aria-disabled={busy || progress !== null}>
          {texts.act}
        </button>
        {progress !== null && <ProgressLine progress={progress} texts={words.own} />}
        <p class="told" role="status">
          {told.text}
        </p>
        <Problems title={words.own.update.problems(told.problems.length)} problems={told.problems} />
      </form>
    </section>
  )
}
