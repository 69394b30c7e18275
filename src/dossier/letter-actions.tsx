import { useState } from 'preact/hooks'
import type { AttachedFile } from '../complaint/attachments.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import { fileName } from '../outgoing/file-name.ts'
import { addressedElsewhere } from './addressed-elsewhere.ts'
import { HandIn } from './hand-in.tsx'
import { saveFile } from './save-file.ts'
import type { StepProps } from './step.tsx'

interface LetterActionsProps extends Omit<StepProps, 'kind'> {
  kind: DocumentKind
  /** The text as it stands on the desk, edited or not; null where there is no letter. */
  text: string | null
  pdf: Omit<PdfLetter, 'fonts' | 'now'> | null
  files: AttachedFile[]
}

type Said = 'copied' | 'notCopied' | 'pdfBusy' | 'pdfFailed' | null

/** Every exit of the dossier. None of them sends anything. */
export function LetterActions(props: LetterActionsProps) {
  const { texts, authority, kind, text, pdf, files, names, world, work } = props
  const words = texts.actions
  const [said, say] = useState<Said>(null)
  const elsewhere = authority !== null && addressedElsewhere(work.desk, authority)
  const named = (extension: 'txt' | 'pdf') => fileName(names.day, names.reference, extension)

  const savePdf = async (letter: NonNullable<typeof pdf>, page: Document) => {
    say('pdfBusy')
    const content = await world.pdf(letter).catch(() => null)
    if (content) saveFile(page, { name: named('pdf'), type: 'application/pdf', content })
    say(content ? null : 'pdfFailed')
  }
  return (
    <section class="actions" aria-label={words.heading}>
      {text === null || pdf === null ? null : (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            onClick={async () => say((await world.copy(text)) ? 'copied' : 'notCopied')}
          >
            {words.copy}
          </button>
          <button type="button" onClick={(event) => savePdf(pdf, event.currentTarget.ownerDocument)}>
            {words.pdf}
          </button>
          <button
            type="button"
            onClick={(event) =>
              saveFile(event.currentTarget.ownerDocument, {
                name: named('txt'),
                type: 'text/plain;charset=utf-8',
                content: text,
              })
            }
          >
            {words.text}
          </button>
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
              {attachment.id === 'picture' ? words.picture : words.record}
            </button>
          ))}
        </div>
      )}
      <p role="status" class="said">
        {said === null ? '' : words[said]}
      </p>
      {elsewhere && text !== null ? <p class="hint">{words.elsewhere}</p> : null}
      {authority === null ? null : (
        <HandIn
          {...props}
          authority={authority}
          kind={kind}
          text={elsewhere ? null : text}
          savePdf={pdf === null || elsewhere ? null : (page) => savePdf(pdf, page)}
        />
      )}
    </section>
  )
}
