import type { AttachedFile } from '../complaint/attachments.ts'
import { Step } from '../interface/step.tsx'
import { ArchiveChoice } from './archive-choice.tsx'
import { BundleSave } from './bundle-save.tsx'
import type { FinishedLetter } from './finished-letter.ts'
import { PictureCard } from './picture-card.tsx'
import { pictureNumber } from './picture-name.ts'
import type { StepProps } from './step-props.ts'
import type { Evidence } from './use-evidence.ts'

export interface AttachmentsProps extends StepProps, Pick<FinishedLetter, 'text' | 'pdf'> {
  /** Null while pictures are drawn or hashes computed. */
  files: AttachedFile[] | null
  evidence: Evidence
}

export function AttachmentsStep(props: AttachmentsProps) {
  const { texts, draft, files, evidence } = props
  const { attachments, evidence: words } = texts
  const { capture, pictures } = evidence
  return (
    <Step number={4} heading={attachments.heading}>
      {draft.picture === null ? <p>{attachments.missing[draft.pictureMissing ?? 'failed']}</p> : null}
      {capture === 'loading' ? (
        <p class="hint">
          {draft.picture === null ? null : <strong>{attachments.picture}. </strong>}
          {words.pictures.loading}
        </p>
      ) : null}
      {pictures.map((picture, index) => (
        <PictureCard
          key={picture.takenAt + index}
          texts={texts}
          picture={picture}
          number={pictureNumber(picture, index, draft)}
          broken={evidence.broken.includes(index)}
          kept={evidence.kept}
          change={(edit) => evidence.change(index, edit)}
        />
      ))}
      <WhyNoMore evidence={evidence} texts={texts} first={draft.picture !== null} />
      <ArchiveChoice words={words} evidence={evidence} />
      <p>{attachments.record}</p>
      {files === null ? (
        <p class="hint">{attachments.preparing}</p>
      ) : (
        <dl class="hashes">
          {files.map(({ attachment }) => (
            <div key={attachment.id + attachment.number}>
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
      <BundleSave {...props} />
    </Step>
  )
}

/** Why there is no picture of a form: once each, and not where the tab's own is missing for the same reason. */
function WhyNoMore({
  evidence: { capture },
  texts,
  first,
}: Pick<AttachmentsProps, 'evidence' | 'texts'> & { first: boolean }) {
  if (capture === 'loading' || capture === null || !first) return null
  const reasons = new Set(capture.formsMissing.flatMap(({ why }) => (why === 'whole' ? [] : [why])))
  return (
    <>
      {[...reasons].map((why) => (
        <p key={why}>{texts.evidence.pictures.missing[why]}</p>
      ))}
    </>
  )
}
