import { PDFDocument } from '@cantoo/pdf-lib'
import type { TextLine } from './letter-as-text.ts'
import { PdfSheet } from './pdf-sheet.ts'
import { PdfTags } from './pdf-tags.ts'
import { subsetFontkit } from './subset-fontkit.ts'

/** No ligatures: the hashes are read and typed character by character. */
const PLAIN = { liga: false }

/** Characters of a text put on paper: some sixty pages, far beyond any letter; a paste of megabytes ends there. */
const PRINTED_CHARACTERS = 200_000

interface PdfPicture {
  bytes: Uint8Array
  type: 'image/png' | 'image/jpeg'
  caption: string
}

export interface PdfLetter {
  lines: TextLine[]
  /** BCP 47. */
  language: string
  /** Says what the document is; never words of the page. */
  title: string
  /** Printed at the foot of each page, before the page number. */
  reference: string
  page(number: number, of: number): string
  picture: PdfPicture | null
  /** Those of forms, each on a page of its own behind the first. */
  morePictures?: PdfPicture[]
  fonts: { regular: Uint8Array; bold: Uint8Array }
  /** Goes into the metadata; the same letter with the same time gives the same bytes. */
  now: Date
}

/**
 * The letter on A4 with real text in an embedded font, tagged for screen readers, and each picture on a page of its
 * own. A picture that cannot be read is left out: it is also a file of its own.
 */
export async function letterAsPdf(letter: PdfLetter): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.registerFontkit(subsetFontkit)
  const fonts = {
    regular: await pdf.embedFont(letter.fonts.regular, { subset: true, features: PLAIN }),
    bold: await pdf.embedFont(letter.fonts.bold, { subset: true, features: PLAIN }),
  }
  pdf.setTitle(letter.title, { showInWindowTitleBar: true })
  pdf.setLanguage(letter.language)
  pdf.setCreationDate(letter.now)
  pdf.setModificationDate(letter.now)

  const tags = new PdfTags(pdf)
  const sheet = new PdfSheet(pdf, fonts, tags)
  let left = PRINTED_CHARACTERS
  for (const { kind, text } of letter.lines) {
    sheet.line({ kind, text: text.slice(0, left) })
    left -= text.length
    if (left <= 0) break
  }
  for (const { bytes, type, caption } of [letter.picture ?? [], letter.morePictures ?? []].flat()) {
    const image = await (type === 'image/png' ? pdf.embedPng(bytes) : pdf.embedJpg(bytes)).catch(() => null)
    if (image) sheet.picture(image, caption)
  }
  const pages = pdf.getPages()
  for (const [index, page] of pages.entries())
    sheet.foot(page, letter.reference, letter.page(index + 1, pages.length))
  tags.finish()
  return Uint8Array.from(await pdf.save())
}
