import { useRef, useState } from 'preact/hooks'
import type { SubscribedList } from '../journal/journal-file.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { CardProps } from './card-props.ts'

/** Characters of an address, a key or a name that are shown. */
const SHOWN = 300

interface ImportProps extends Pick<CardProps, 'texts' | 'world'> {
  imported(): void
}

/** Takes a file in and says in numbers what came of it. */
export function ImportPart({ texts, world, imported }: ImportProps) {
  const { file: words } = texts
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const [lists, setLists] = useState<SubscribedList[]>([])
  const [silenced, setSilenced] = useState<readonly string[]>([])

  async function take(file: File) {
    setBusy(true)
    setLists([])
    setSilenced([])
    setTold(words.importing)
    const taken = await world.importFile(file)
    setBusy(false)
    if (taken.outcome !== 'imported') return setTold(words.refused[taken.outcome])
    setTold(words.imported(taken.told))
    setSilenced(taken.told.silenced)
    imported()
    const here = await world.lists()
    setLists(taken.told.lists.filter(({ address }) => here.every((one) => one.address !== address)))
  }
  return (
    <>
      <button type="button" aria-disabled={busy} onClick={() => busy || input.current?.click()}>
        {words.import}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.import}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file !== undefined) void take(file)
          // So that the same file can be chosen again.
          event.currentTarget.value = ''
        }}
      />
      <p class="hint">{words.importHint}</p>
      <p class="told" role="status">
        {told}
      </p>
      {silenced.length === 0 ? null : (
        <div class="lists">
          <h3>{words.silenced}</h3>
          <p class="hint">{words.silencedHint}</p>
          <ul>
            {silenced.map((host) => (
              <li key={host}>
                <bdi>{plainText(host, SHOWN)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {lists.length === 0 ? null : (
        <div class="lists">
          <h3>{words.lists}</h3>
          <p class="hint">{words.listsHint}</p>
          <ul>
            {lists.map(({ address, key, name }) => (
              <li key={address}>
                {name === '' ? null : <bdi>{plainText(name, SHOWN)}</bdi>}
                <code>{plainText(address, SHOWN)}</code>
                <code>{plainText(key, SHOWN)}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
