import type { AttachedFile, Attachment } from '../complaint/attachments.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import { saveFile } from '../interface/save-file.ts'
import { fileName } from '../outgoing/file-name.ts'
import { addressedElsewhere } from './addressed-elsewhere.ts'
import { ExitButtons } from './exit-buttons.tsx'
import { HandIn } from './hand-in.tsx'
import { pictureName, pictureNumber } from './picture-name.ts'
import type { StepProps } from './step-props.ts'
import type { EvidencePicture } from './use-evidence.ts'
import { useLetterExits } from './use-letter-exits.ts'

interface LetterActionsProps extends Omit<StepProps, 'kind'> {
  kind: DocumentKind
  /** The text as it stands on the desk, edited or not; null where there is no letter. */
  text: string | null
  pdf: Omit<PdfLetter, 'fonts' | 'now'> | null
  files: AttachedFile[]
  /** Those that the pictures among the files were drawn from. */
  pictures: readonly EvidencePicture[]
}

/** Every exit of the dossier. None of them sends anything. */
export function LetterActions(props: LetterActionsProps) {
  const { texts, authority, kind, text, pdf, files, names, world, work } = props
  const words = texts.actions
  const named = (extension: 'txt' | 'pdf') => fileName(names.day, names.reference, extension)
  const exits = useLetterExits(world, named)
  const elsewhere = authority !== null && addressedElsewhere(work.desk, authority)
  const letter = text === null || pdf === null ? null : { text, pdf }
  return (
    <section class="actions" aria-label={words.heading}>
      <ExitButtons texts={texts} exits={exits} letter={letter} words={words} primary>
        {files.map(({ attachment, type, bytes }) => (
          <button
            type="button"
            key={attachment.number}
            onClick={(event) =>
              saveFile(event.currentTarget.ownerDocument, {
                name: attachment.fileName,
                type,
                content: bytes,
              })
            }
          >
            {attachment.id === 'picture' ? pictureLabel(attachment, props) : words.record}
          </button>
        ))}
      </ExitButtons>
      {elsewhere && text !== null ? <p class="hint">{words.elsewhere}</p> : null}
      {authority === null ? null : (
        <HandIn
          {...props}
          authority={authority}
          kind={kind}
          text={elsewhere ? null : text}
          savePdf={pdf === null || elsewhere ? null : (page) => exits.savePdf(pdf, page)}
        />
      )}
    </section>
  )
}

/** Several buttons that read alike could not be told apart. */
function pictureLabel(attachment: Attachment, { texts, draft, files, pictures }: LetterActionsProps): string {
  const { picture, pictureOf } = texts.actions
  if (files.filter(({ attachment }) => attachment.id === 'picture').length < 2) return picture
  const index = pictures.findIndex(
    ({ takenAt, form }) => takenAt === attachment.madeAt && form === (attachment.form ?? null),
  )
  const found = pictures[index]
  return pictureOf(
    found === undefined ? attachment.fileName : pictureName(pictureNumber(found, index, draft), texts),
  )
}
