import { PDFDocument, type PDFFont, type PDFImage, type PDFPage, rgb } from '@cantoo/pdf-lib'
import type { TextLine } from './letter-as-text.ts'
import { subsetFontkit } from './subset-fontkit.ts'
import { wrapText } from './wrap-text.ts'

/** ISO 216 A4 and its margins, in points (1/72 inch). */
const A4 = { width: 595.28, height: 841.89 }
const MARGIN = { side: 68, top: 68, bottom: 74 }
const FOOT = 42
const COLUMN = A4.width - 2 * MARGIN.side

/** Type sizes, distances between baselines and room above, in points. */
const STYLE: Record<TextLine['kind'], { size: number; leading: number; above: number; bold: boolean }> = {
  title: { size: 15, leading: 20, above: 0, bold: true },
  heading: { size: 11, leading: 15, above: 15, bold: true },
  paragraph: { size: 9.5, leading: 14, above: 6, bold: false },
  item: { size: 9.5, leading: 14, above: 2.5, bold: false },
  blank: { size: 9.5, leading: 14, above: 12, bold: false },
}
const ITEM_INDENT = 14
const CAPTION = { size: 9.5, leading: 14, below: 12 }
const FOOT_SIZE = 8
const INK = rgb(0.11, 0.11, 0.13)
const GREY = rgb(0.42, 0.43, 0.46)
/** A heading stays with at least two lines of what follows. */
const KEPT_WITH_HEADING = 34

/** No ligatures: the hashes are read and typed character by character. */
const PLAIN = { liga: false }

/** Characters of a text put on paper: some sixty pages, far beyond any letter; a paste of megabytes ends there. */
const PRINTED_CHARACTERS = 200_000
/** Shown for a character that the embedded font does not have. */
const MISSING = '\ufffd'

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
 * The letter on A4 with real text in an embedded font, and the picture on a page of its own. A picture that cannot
 * be read is left out: it is also a file of its own.
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

  const sheet = new Sheet(pdf, fonts)
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
  return Uint8Array.from(await pdf.save())
}

/** Sets text from top to bottom and turns the page; the one place that knows coordinates. */
class Sheet {
  readonly #pdf: PDFDocument
  readonly #fonts: { regular: PDFFont; bold: PDFFont }
  readonly #known: Set<number>
  readonly #widths = new Map<string, number>()
  #page: PDFPage
  /** Baseline of the last line, in points from the bottom. */
  #y = A4.height - MARGIN.top

  constructor(pdf: PDFDocument, fonts: { regular: PDFFont; bold: PDFFont }) {
    this.#pdf = pdf
    this.#fonts = fonts
    this.#known = new Set(fonts.regular.getCharacterSet())
    this.#page = pdf.addPage([A4.width, A4.height])
  }

  line({ kind, text }: TextLine): void {
    const { size, leading, above, bold } = STYLE[kind]
    const font = bold ? this.#fonts.bold : this.#fonts.regular
    const indent = kind === 'item' ? ITEM_INDENT : 0
    const lines = wrapText(this.#printable(text), COLUMN - indent, (part) => this.#width(part, font, size))
    this.#y -= above
    if (kind === 'heading' && this.#y - leading * lines.length - KEPT_WITH_HEADING < MARGIN.bottom)
      this.#turn()
    for (const [index, part] of lines.entries()) {
      if (this.#y - leading < MARGIN.bottom) this.#turn()
      this.#y -= leading
      if (kind === 'item' && index === 0) this.#draw('–', MARGIN.side, font, size)
      this.#draw(part, MARGIN.side + indent, font, size)
    }
    if (kind === 'blank') {
      const start = MARGIN.side + this.#width(lines.at(-1) ?? '', font, size) + 6
      this.#page.drawLine({
        start: { x: Math.min(start, MARGIN.side + COLUMN / 2), y: this.#y - 1 },
        end: { x: MARGIN.side + COLUMN, y: this.#y - 1 },
        thickness: 0.5,
        color: GREY,
      })
    }
  }

  picture(image: PDFImage, caption: string): void {
    this.#turn()
    const { size, leading, below } = CAPTION
    const lines = wrapText(this.#printable(caption), COLUMN, (part) =>
      this.#width(part, this.#fonts.regular, size),
    )
    for (const part of lines) {
      this.#y -= leading
      this.#draw(part, MARGIN.side, this.#fonts.regular, size)
    }
    const room = this.#y - below - MARGIN.bottom
    const { width, height } = image.scaleToFit(COLUMN, room)
    this.#page.drawImage(image, { x: MARGIN.side, y: this.#y - below - height, width, height })
  }

  foot(page: PDFPage, reference: string, number: string): void {
    const font = this.#fonts.regular
    const style = { font, size: FOOT_SIZE, color: GREY, y: FOOT }
    page.drawText(this.#printable(reference), { ...style, x: MARGIN.side })
    const right = this.#printable(number)
    page.drawText(right, {
      ...style,
      x: A4.width - MARGIN.side - font.widthOfTextAtSize(right, FOOT_SIZE),
    })
  }

  #turn(): void {
    this.#page = this.#pdf.addPage([A4.width, A4.height])
    this.#y = A4.height - MARGIN.top
  }

  #draw(text: string, x: number, font: PDFFont, size: number): void {
    this.#page.drawText(text, { x, y: this.#y, size, font, color: INK })
  }

  /** Words come back often; shaping them is what costs. */
  #width(text: string, font: PDFFont, size: number): number {
    const key = `${size} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const width = font.widthOfTextAtSize(text, size)
    this.#widths.set(key, width)
    return width
  }

  /** Isolates and joiners have no shape of their own; every other character without a glyph shows as missing. */
  #printable(text: string): string {
    return Array.from(text, (character) => {
      if (this.#known.has(character.codePointAt(0) ?? 0)) return character
      return /\p{Cf}|\p{Cc}|\p{M}/u.test(character) ? '' : MISSING
    }).join('')
  }
}
