import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { JournalEntry } from '../journal/journal-entry.ts'
import { AskInPlace } from './ask-in-place.tsx'
import type { CardProps } from './card-props.ts'

interface RemoveAllProps extends Pick<CardProps, 'texts' | 'world'> {
  entries: readonly JournalEntry[]
  removed(): void
}

/** Deletes every letter and dossier, and the name and address. */
export function RemoveAll({ entries, texts, world, removed }: RemoveAllProps) {
  const { remove } = texts
  const words = remove.all
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(false)
  useLayoutEffect(() => {
    if (before.current && !asking) button.current?.focus()
    before.current = asking
  }, [asking])

  async function removeAll() {
    const outcome = await world.store.removeAll()
    setAsking(false)
    setTold(outcome === 'removed' ? words.removed : remove.failed)
    if (outcome === 'failed') return
    world.changed(entries.flatMap(({ draft }) => draft ?? []))
    removed()
  }
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      {asking ? (
        <AskInPlace
          question={words.ask(entries.length)}
          keep={{ label: remove.keep, act: () => setAsking(false) }}
          acts={[{ label: words.confirm, act: () => void removeAll() }]}
        />
      ) : (
        <button
          type="button"
          ref={button}
          onClick={() => {
            setTold('')
            setAsking(true)
          }}
        >
          {words.act}
        </button>
      )}
      <p class="told" role="status">
        {told}
      </p>
    </section>
  )
}
