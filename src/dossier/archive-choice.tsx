import type { EvidenceTexts } from '../languages/shape/evidence.ts'
import { fileSize } from './file-size.ts'
import type { Evidence } from './use-evidence.ts'

/** Whether the page as it was goes into the bundle, or why it cannot. */
export function ArchiveChoice({ words, evidence }: { words: EvidenceTexts; evidence: Evidence }) {
  const { capture, keepArchive } = evidence
  if (capture === 'loading' || capture === null) return null
  const { archive, archiveMissing, edits } = capture
  if (archive === null)
    return (
      <p role="status" class={archiveMissing === null ? 'hint' : ''}>
        {archiveMissing === null ? words.archive.pending : words.archive.missing[archiveMissing]}
      </p>
    )
  const bytes = archive.frames.reduce((sum, frame) => sum + frame.bytes.length, archive.bytes.length)
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={edits.archive}
        onChange={({ currentTarget: { checked } }) => keepArchive(checked)}
      />
      <span>
        <strong>{words.archive.keep(archive.kind, fileSize(bytes, words.locale))}</strong>
        <small>{words.archive.what}</small>
      </span>
    </label>
  )
}
