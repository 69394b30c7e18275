import { useState } from 'preact/hooks'
import { bundleParts } from '../evidence/bundle-parts.ts'
import { saveFile } from '../interface/save-file.ts'
import { fileName } from '../outgoing/file-name.ts'
import type { AttachmentsProps } from './attachments-step.tsx'
import { fileSize } from './file-size.ts'
import { madeBundle } from './made-bundle.ts'

type Said = 'making' | 'failed' | { name: string; bytes: number } | null

/** Everything as one zip: what is in it, how large it is, who can read it; and where a saved one is checked. */
export function BundleSave(props: AttachmentsProps) {
  const { texts, draft, names, authority, files, evidence, text, world } = props
  const words = texts.evidence.bundle
  const [said, say] = useState<Said>(null)
  const capture = evidence.capture === 'loading' ? null : evidence.capture
  const letter = text === null ? null : { text, pdf: null }
  const now = world.now().toISOString()
  const preview =
    files === null ? null : bundleParts({ draft, capture, files, letter, authority, names, now }).parts
  const ready = preview !== null && said !== 'making'

  const save = async (page: Document) => {
    if (!ready) return
    say('making')
    const content = await madeBundle(props, capture).catch(() => null)
    if (content === null) return say('failed')
    const name = fileName(names.day, names.reference, 'zip', 'evidence')
    saveFile(page, { name, type: 'application/zip', content })
    say({ name, bytes: content.length })
  }
  const size = (bytes: number) => fileSize(bytes, texts.evidence.locale)
  return (
    <section class="card bundle">
      <h3>{words.heading}</h3>
      <p class="warning">{words.warning}</p>
      {preview === null ? null : (
        <details>
          <summary>{words.contents}</summary>
          <ul>
            {props.pdf === null ? null : (
              <li>
                {words.part.letter} <small>{fileName(names.day, names.reference, 'pdf')}</small>
              </li>
            )}
            {preview.map(({ name, kind, content }) => (
              <li key={name}>
                {words.part[kind]} <small>{`${name}, ${size(content.length)}`}</small>
              </li>
            ))}
          </ul>
          <p class="hint">
            {words.size(size(preview.reduce((sum, { content }) => sum + content.length, 0)))}
          </p>
        </details>
      )}
      {text === null ? <p class="hint">{words.withoutLetter}</p> : null}
      <div class="buttons">
        <button
          type="button"
          aria-disabled={!ready}
          onClick={(event) => save(event.currentTarget.ownerDocument)}
        >
          {words.save}
        </button>
      </div>
      <p role="status" class="said">
        {said === null
          ? ''
          : said === 'making' || said === 'failed'
            ? words[said]
            : words.saved(said.name, size(said.bytes))}
      </p>
      <p class="hint">{words.limits}</p>
      <p>
        <button
          type="button"
          class="plain"
          onClick={({ currentTarget }) =>
            currentTarget.ownerDocument.defaultView?.open('../verify/index.html', '_blank', 'noopener')
          }
        >
          {words.verify}
        </button>
      </p>
    </section>
  )
}
