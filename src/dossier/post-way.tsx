import { useState } from 'preact/hooks'
import type { FillingTexts } from '../languages/shape/filling.ts'

interface PostWayProps {
  /** Of the authority's address. */
  lines: string[]
  /** Of the button that saves the PDF. */
  label: string
  savePdf(page: Document): Promise<void>
  copy(text: string): Promise<boolean>
  words: FillingTexts
}

/** The letter on paper, with the address to write on the envelope. */
export function PostWay({ lines, label, savePdf, copy, words }: PostWayProps) {
  const { post, copy: copying } = words.ways
  const [said, say] = useState('')
  return (
    <details class="copies">
      <summary>{post.heading}</summary>
      <p class="hint">{post.sign}</p>
      <address>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <div class="buttons">
        <button type="button" onClick={(event) => savePdf(event.currentTarget.ownerDocument)}>
          {label}
        </button>
        <button
          type="button"
          onClick={async () => say((await copy(lines.join('\n'))) ? post.copied : copying.notCopied)}
        >
          {post.copy}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </details>
  )
}
