import { useState } from 'preact/hooks'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import type { OrganisationLetter } from '../languages/shape/organisation.ts'
import { fileName } from '../outgoing/file-name.ts'
import { saveFile } from './save-file.ts'
import type { StepProps } from './step.tsx'

interface ExitsProps extends Pick<StepProps, 'texts' | 'names' | 'world'> {
  kind: OrganisationLetter
  text: string
  pdf: Omit<PdfLetter, 'fonts' | 'now'>
}

type Said = 'copied' | 'notCopied' | 'pdfBusy' | 'pdfFailed' | null

const SUBJECT = { rights: 'request', notice: 'notice' } as const

/** Copy, PDF and text of a letter to the organisation. None of them sends anything. */
export function OrganisationExits({ texts, kind, text, pdf, names, world }: ExitsProps) {
  const { writing, actions } = texts
  const [said, say] = useState<Said>(null)
  const named = (extension: 'txt' | 'pdf') => fileName(names.day, names.reference, extension, SUBJECT[kind])

  const savePdf = async (page: Document) => {
    say('pdfBusy')
    const content = await world.pdf(pdf).catch(() => null)
    if (content) saveFile(page, { name: named('pdf'), type: 'application/pdf', content })
    say(content ? null : 'pdfFailed')
  }
  return (
    <>
      <div class="buttons">
        <button type="button" onClick={async () => say((await world.copy(text)) ? 'copied' : 'notCopied')}>
          {writing.copy[kind]}
        </button>
        <button type="button" onClick={(event) => savePdf(event.currentTarget.ownerDocument)}>
          {writing.pdf[kind]}
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
          {writing.text[kind]}
        </button>
      </div>
      <p role="status" class="said">
        {said === null ? '' : actions[said]}
      </p>
    </>
  )
}
