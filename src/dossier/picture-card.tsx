import { useId, useState } from 'preact/hooks'
import type { PictureEdit } from '../evidence/capture.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { PictureEditor } from './picture-editor.tsx'
import { pictureName } from './picture-name.ts'
import { PictureView } from './picture-view.tsx'
import type { EvidencePicture } from './use-evidence.ts'

interface PictureCardProps {
  texts: DossierTexts
  picture: EvidencePicture
  /** Counts the pictures of forms from 1; 0 is the picture of the tab. */
  number: number
  broken: boolean
  /** False where the last edit could not be kept. */
  kept: boolean
  change(edit: PictureEdit): void
}

/** One picture before it leaves: what is covered in it, and whether it is attached at all. */
export function PictureCard({ texts, picture, number, broken, kept, change }: PictureCardProps) {
  const { attachments, evidence } = texts
  const [open, setOpen] = useState(false)
  const { edit, fields } = picture
  const id = useId()
  const name = pictureName(number, texts)
  if (!edit.kept)
    return (
      <p>
        <span id={id}>{number === 0 ? attachments.removed : `${name}. ${evidence.pictures.notKept}`}</span>{' '}
        <button type="button" aria-describedby={id} onClick={() => change({ ...edit, kept: true })}>
          {attachments.restore}
        </button>
      </p>
    )
  const alt = number === 0 ? attachments.pictureAlt : name
  return (
    <figure class="picture">
      <figcaption>
        <strong id={id}>{name}</strong>
        <span class="warning">{attachments.warning}</span>
      </figcaption>
      {open ? (
        <PictureEditor texts={evidence} picture={picture} alt={alt} change={change} />
      ) : (
        <PictureView picture={picture} alt={alt} />
      )}
      {broken ? (
        <p class="warning" role="status">
          {evidence.pictures.broken}
        </p>
      ) : null}
      {kept ? null : (
        <p class="warning" role="status">
          {evidence.editor.notKept}
        </p>
      )}
      {fields !== null && fields.length > 0 ? (
        <label class="option">
          <input
            type="checkbox"
            checked={edit.fieldsCovered}
            onChange={({ currentTarget: { checked } }) => change({ ...edit, fieldsCovered: checked })}
          />
          <span>
            <strong>{evidence.pictures.coverFields}</strong>
            {edit.fieldsCovered ? (
              <small>{evidence.pictures.covered(fields.length)}</small>
            ) : (
              <small class="warning">{evidence.pictures.uncovered}</small>
            )}
          </span>
        </label>
      ) : (
        <p class="hint">{evidence.pictures[fields === null ? 'unknown' : 'nothingToCover']}</p>
      )}
      <div class="buttons">
        <button type="button" aria-expanded={open} aria-describedby={id} onClick={() => setOpen(!open)}>
          {evidence.editor.open}
        </button>
        <button type="button" aria-describedby={id} onClick={() => change({ ...edit, kept: false })}>
          {attachments.remove}
        </button>
      </div>
    </figure>
  )
}
