import type { AttachedFile } from '../complaint/attachments.ts'
import type { Draft } from '../complaint/draft.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { Step } from './step.tsx'

interface AttachmentsProps {
  texts: DossierTexts
  draft: Draft
  /** Null while the hashes are computed. */
  files: AttachedFile[] | null
  keepPicture: boolean
  keep(picture: boolean): void
}

export function AttachmentsStep({ texts, draft, files, keepPicture, keep }: AttachmentsProps) {
  const { attachments } = texts
  return (
    <Step number={4} heading={attachments.heading}>
      <PictureChoice texts={texts} draft={draft} keepPicture={keepPicture} keep={keep} />
      <p>{attachments.record}</p>
      {files === null ? (
        <p class="hint">{attachments.preparing}</p>
      ) : (
        <dl class="hashes">
          {files.map(({ attachment }) => (
            <div key={attachment.id}>
              <dt>
                {attachment.number} · {attachment.fileName}
              </dt>
              <dd>
                {attachments.hash} <code>{attachment.sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Step>
  )
}

function PictureChoice({ texts, draft, keepPicture, keep }: Omit<AttachmentsProps, 'files'>) {
  const { attachments } = texts
  if (draft.picture === null) return <p>{attachments.missing[draft.pictureMissing ?? 'failed']}</p>
  if (!keepPicture)
    return (
      <p>
        {attachments.removed}{' '}
        <button type="button" onClick={() => keep(true)}>
          {attachments.restore}
        </button>
      </p>
    )
  return (
    <figure class="picture">
      <figcaption>
        <strong>{attachments.picture}</strong>
        <span class="warning">{attachments.warning}</span>
      </figcaption>
      <img src={draft.picture.dataUrl} alt={attachments.pictureAlt} />
      <button type="button" onClick={() => keep(false)}>
        {attachments.remove}
      </button>
    </figure>
  )
}
