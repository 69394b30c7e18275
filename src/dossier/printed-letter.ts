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

/** What the PDF shows: the text on the desk and, where it is attached, the picture. */
export function printedLetter(input: ToPrint): Omit<PdfLetter, 'fonts' | 'now'> {
  const { text, kind, authority, authorities, files, reference, timeZone } = input
  const { letter } = authority
  const picture = files.find(({ attachment }) => attachment.id === 'picture')
  const madeAt = picture && momentAt(picture.attachment.madeAt, timeZone)
  return {
    lines: textLines(
      text,
      authorities.map((one) => one.letter),
    ),
    language: letter.language,
    title: letter.title[kind],
    reference,
    page: letter.page,
    picture:
      picture && madeAt && picture.type !== 'application/json'
        ? {
            bytes: picture.bytes,
            type: picture.type,
            caption: letter.pictureCaption(picture.attachment.number, letter.moment(madeAt)),
          }
        : null,
  }
}
