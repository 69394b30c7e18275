import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { saveFile } from '../interface/save-file.ts'
import type { SuggestionTexts } from '../languages/shape/suggestion.ts'
import { focusField } from './fields.tsx'
import type { SuggestionKind } from './suggestion.ts'
import type { World } from './world.ts'

/** Something that the text still lacks or that cannot be read, and where it is filled in. */
export interface Lack {
  anchor: string
  text: string
}

interface Props {
  texts: SuggestionTexts
  kind: SuggestionKind
  text: string
  fileName: string
  lacking: readonly Lack[]
  /** As the entry's check words them. */
  raw: readonly string[]
  world: World
  /** The person wants the text: from now on every field says what it lacks. */
  onTried(): void
  /** Where to send it. */
  children: ComponentChildren
}

type Said = 'copied' | 'notCopied' | 'saved'

/** The text as it leaves, what it lacks, and its two ways out; both work for a draft that is not complete. */
export function Outcome({ texts, kind, text, fileName, lacking, raw, world, onTried, children }: Props) {
  const id = useId()
  const words = texts.outcome
  const [done, setDone] = useState<{ said: Said; text: string } | null>(null)
  const tell = (said: Said) => {
    setDone({ said, text })
    onTried()
  }
  // What was copied is another text once the person has gone on writing.
  const said = done?.text === text ? done.said : null
  const remark = lacking.length === 0 ? '' : ` ${words.incomplete}`
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading[kind]}</h2>
      <p class="hint" id={`${id}-lead`}>
        {words.lead}
      </p>
      <label class="unseen" for={id}>
        {words.label}
      </label>
      <textarea id={id} class="sheet code" readOnly aria-describedby={`${id}-lead`} value={text} />
      <Lacking texts={texts} kind={kind} lacking={lacking} raw={raw} />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={async () => tell((await world.copy(text)) ? 'copied' : 'notCopied')}
        >
          {words.copy}
        </button>
        <button
          type="button"
          onClick={(event) => {
            const file = { name: fileName, type: 'application/json', content: text }
            saveFile(event.currentTarget.ownerDocument, file)
            tell('saved')
          }}
        >
          {words.save}
        </button>
      </div>
      <p role="status" class="said">
        {said === null ? '' : `${words[said]}${remark}`}
      </p>
      <h3>{words.send}</h3>
      {children}
    </section>
  )
}

function Lacking({ texts, kind, lacking, raw }: Pick<Props, 'texts' | 'kind' | 'lacking' | 'raw'>) {
  const words = texts.outcome
  if (lacking.length === 0 && raw.length === 0) return <p class="callout complete">{words.complete[kind]}</p>
  return (
    <div class="callout lacking">
      <p>{words.toDo}</p>
      <ul>
        {lacking.map(({ anchor, text }) => (
          <li key={`${anchor} ${text}`}>
            <button
              type="button"
              class="plain"
              onClick={(event) => focusField(event.currentTarget.ownerDocument, anchor)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      {raw.length === 0 ? null : (
        <details>
          <summary>{words.raw}</summary>
          <ul class="raw" lang="en">
            {raw.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
