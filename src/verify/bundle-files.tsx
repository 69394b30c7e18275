import { useEffect, useState } from 'preact/hooks'
import type { PartEntry } from '../evidence/manifest.ts'
import type { VerifiedBundle, VerifiedFile } from '../evidence/verify-bundle.ts'
import type { EvidenceTexts } from '../languages/shape/evidence.ts'

/** Characters of a text shown; a page of megabytes would stand still. */
const TEXT_MAX = 100_000
/** Shown as text. The saved page is not: not even its source belongs into a report. */
const AS_TEXT = new Set(['application/json', 'text/plain'])
const PICTURES = new Set(['image/png', 'image/jpeg'])

interface BundleFilesProps {
  texts: EvidenceTexts
  bundle: VerifiedBundle
}

/** Every file of the bundle with what came of it; pictures as pictures, texts as text. */
export function BundleFiles({ texts, bundle }: BundleFilesProps) {
  const words = texts.verify
  const parts = new Map(bundle.manifest.parts.map((part) => [part.name, part]))
  const archived = bundle.manifest.parts.some(({ kind }) => kind === 'archive' || kind === 'frame')
  return (
    <section>
      <h2>{words.files}</h2>
      <ul class="files">
        {bundle.files.map((file) => (
          <li key={file.name}>
            <FileItem file={file} part={parts.get(file.name) ?? null} texts={texts} />
          </li>
        ))}
      </ul>
      {archived ? <p class="hint">{words.archiveNote}</p> : null}
    </section>
  )
}

function FileItem({
  file,
  part,
  texts,
}: {
  file: VerifiedFile
  part: PartEntry | null
  texts: EvidenceTexts
}) {
  const words = texts.verify
  const { name, state, sha256, found, content } = file
  const right = state === 'right'
  const type = part?.type ?? (/\.json$/.test(name) ? 'application/json' : 'text/plain')
  // A file that nobody named may be anything.
  const legible = content !== null && (part !== null || right)
  return (
    <>
      <p class={right ? 'state right' : 'state wrong'}>
        <strong>
          <code>{name}</code>
        </strong>{' '}
        {part === null ? null : <span>{texts.bundle.part[part.kind]}</span>}{' '}
        <span class="is">{`${right ? '✓' : '✗'} ${words.state[state]}`}</span>
      </p>
      <p class="hash">
        {words.hash} <code>{sha256 === '' ? '–' : sha256}</code>
        {right ? null : (
          <>
            <br />
            {words.foundHash} <code>{found === '' ? '–' : found}</code>
          </>
        )}
      </p>
      {legible && PICTURES.has(type) ? (
        <Picture content={content} type={type} alt={words.pictureAlt(name)} />
      ) : null}
      {legible && AS_TEXT.has(type) ? <AsText name={name} content={content} texts={texts} /> : null}
    </>
  )
}

/** The address is the browser's own and lives as long as the picture is shown. Its type is one of two, whatever is in it. */
function Picture({ content, type, alt }: { content: Uint8Array<ArrayBuffer>; type: string; alt: string }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [content, type])
  return url === null ? null : <img src={url} alt={alt} />
}

function AsText({
  name,
  content,
  texts,
}: {
  name: string
  content: Uint8Array<ArrayBuffer>
  texts: EvidenceTexts
}) {
  const [open, setOpen] = useState(false)
  const text = open ? new TextDecoder().decode(content.subarray(0, TEXT_MAX)) : ''
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.verify.asText}</summary>
      {/* A field, so that it can be reached, scrolled and copied from by the keyboard. */}
      <textarea readOnly rows={16} dir="auto" spellcheck={false} aria-label={name} value={text} />
      {content.length > TEXT_MAX ? <p class="hint">{texts.verify.cut}</p> : null}
    </details>
  )
}
