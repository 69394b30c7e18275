import { type PDFDocument, type PDFFont, type PDFImage, type PDFPage, rgb } from '@cantoo/pdf-lib'
import type { TextLine } from './letter-as-text.ts'
import type { PdfTags, Tag } from './pdf-tags.ts'
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

/** Shown for a character that the embedded font does not have. */
const MISSING = '\ufffd'

/** What a screen reader is told that a line is. */
const ROLE = { title: 'H1', heading: 'H2', paragraph: 'P', blank: 'P' } as const

interface Type {
  font: PDFFont
  size: number
  leading: number
}

/** Sets text from top to bottom and turns the page; the one place that knows coordinates. */
export class PdfSheet {
  readonly #pdf: PDFDocument
  readonly #fonts: { regular: PDFFont; bold: PDFFont }
  readonly #tags: PdfTags
  readonly #known: Set<number>
  readonly #widths = new Map<string, number>()
  #page: PDFPage
  /** Baseline of the last line, in points from the bottom. */
  #y = A4.height - MARGIN.top
  /** The list that the last line belongs to. */
  #list: Tag | null = null

  constructor(pdf: PDFDocument, fonts: { regular: PDFFont; bold: PDFFont }, tags: PdfTags) {
    this.#pdf = pdf
    this.#fonts = fonts
    this.#tags = tags
    this.#known = new Set(fonts.regular.getCharacterSet())
    this.#page = pdf.addPage([A4.width, A4.height])
  }

  line({ kind, text: raw }: TextLine): void {
    const { size, leading, above, bold } = STYLE[kind]
    const font = bold ? this.#fonts.bold : this.#fonts.regular
    const indent = kind === 'item' ? ITEM_INDENT : 0
    const text = this.#printable(raw)
    const lines = wrapText(text, COLUMN - indent, (part) => this.#width(part, font, size))
    this.#y -= above
    if (kind === 'heading' && this.#y - leading * lines.length - KEPT_WITH_HEADING < MARGIN.bottom)
      this.#turn()
    this.#makeRoom(leading)
    const tag = this.#tagFor(kind, { font, size, leading })
    this.#set(withSpaces(lines, text), tag, { x: MARGIN.side + indent, font, size, leading })
    if (kind === 'blank') this.#rule(this.#width(lines.at(-1) ?? '', font, size))
  }

  picture(image: PDFImage, caption: string): void {
    this.#turn()
    const { size, leading, below } = CAPTION
    const text = this.#printable(caption)
    const lines = wrapText(text, COLUMN, (part) => this.#width(part, this.#fonts.regular, size))
    this.#list = null
    const style = { x: MARGIN.side, font: this.#fonts.regular, size, leading }
    this.#set(withSpaces(lines, text), this.#tags.add('P'), style)
    const room = this.#y - below - MARGIN.bottom
    const { width, height } = image.scaleToFit(COLUMN, room)
    const [x, y] = [MARGIN.side, this.#y - below - height]
    const figure = this.#tags.figure(text, [x, y, x + width, y + height])
    this.#tags.content(this.#page, figure, () => this.#page.drawImage(image, { x, y, width, height }))
  }

  foot(page: PDFPage, reference: string, number: string): void {
    const font = this.#fonts.regular
    const style = { font, size: FOOT_SIZE, color: GREY, y: FOOT }
    const right = this.#printable(number)
    const x = A4.width - MARGIN.side - font.widthOfTextAtSize(right, FOOT_SIZE)
    this.#tags.footer(page, () => {
      page.drawText(this.#printable(reference), { ...style, x: MARGIN.side })
      page.drawText(right, { ...style, x })
    })
  }

  /** The element for a line; an item's also has the dash before it, and a new list where none is open. */
  #tagFor(kind: TextLine['kind'], { font, size, leading }: Type): Tag {
    if (kind !== 'item') {
      this.#list = null
      return this.#tags.add(ROLE[kind])
    }
    this.#list ??= this.#tags.list()
    const item = this.#tags.add('LI', this.#list)
    this.#tags.content(this.#page, this.#tags.add('Lbl', item), () =>
      this.#draw('–', { x: MARGIN.side, y: this.#y - leading, font, size }),
    )
    return this.#tags.add('LBody', item)
  }

  /** Lines one below the other; those of each page are one content of the element. */
  #set(lines: string[], tag: Tag, { x, font, size, leading }: Type & { x: number }): void {
    for (let next = 0; next < lines.length; ) {
      this.#makeRoom(leading)
      const fitting = Math.max(1, Math.floor((this.#y - MARGIN.bottom) / leading))
      this.#tags.content(this.#page, tag, () => {
        for (const part of lines.slice(next, next + fitting)) {
          this.#y -= leading
          this.#draw(part, { x, y: this.#y, font, size })
        }
      })
      next += fitting
    }
  }

  /** From the end of a label to the margin, to write on. */
  #rule(labelWidth: number): void {
    const x = Math.min(MARGIN.side + labelWidth + 6, MARGIN.side + COLUMN / 2)
    const y = this.#y - 1
    this.#tags.rule(this.#page, () =>
      this.#page.drawLine({
        start: { x, y },
        end: { x: MARGIN.side + COLUMN, y },
        thickness: 0.5,
        color: GREY,
      }),
    )
  }

  #makeRoom(leading: number): void {
    if (this.#y - leading < MARGIN.bottom) this.#turn()
  }

  #turn(): void {
    this.#page = this.#pdf.addPage([A4.width, A4.height])
    this.#y = A4.height - MARGIN.top
  }

  #draw(text: string, at: { x: number; y: number; font: PDFFont; size: number }): void {
    this.#page.drawText(text, { ...at, color: INK })
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

/**
 * The space that a break took away, back at the end of its line: readers of the structure put lines together as they
 * are. An address that was cut gets none.
 */
function withSpaces(lines: string[], text: string): string[] {
  let end = 0
  return lines.map((line) => {
    end = text.indexOf(line, end) + line.length
    return text[end] === ' ' ? `${line} ` : line
  })
}
