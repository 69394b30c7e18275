import type { AttachedFile } from '../complaint/attachments.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import { textLines } from '../complaint/letter-as-text.ts'
import { momentAt } from '../complaint/moment.ts'
import type { AuthorityChoice } from './authority-choice.ts'

interface ToPrint {
  /** As it stands on the desk: the person may have begun it in the language of another authority. */
  text: string
  kind: DocumentKind
  authority: AuthorityChoice
  authorities: readonly AuthorityChoice[]
  files: readonly AttachedFile[]
  reference: string
  /** IANA name. */
  timeZone: string
}

/** What the PDF shows: the text on the desk and the pictures that are attached. */
export function printedLetter(input: ToPrint): Omit<PdfLetter, 'fonts' | 'now'> {
  const { text, kind, authority, authorities, files, reference, timeZone } = input
  const { letter } = authority
  const [picture = null, ...morePictures] = files.flatMap(({ attachment, type, bytes }) => {
    const madeAt = momentAt(attachment.madeAt, timeZone)
    if (type === 'application/json' || madeAt === null) return []
    return [{ bytes, type, caption: letter.pictureCaption(attachment.number, letter.moment(madeAt)) }]
  })
  return {
    lines: textLines(
      text,
      authorities.flatMap((one) => one.letters),
    ),
    language: letter.language,
    title: letter.title[kind],
    reference,
    page: letter.page,
    picture,
    ...(morePictures.length === 0 ? {} : { morePictures }),
  }
}
