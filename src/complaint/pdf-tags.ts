import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib'

/** Standard structure types, ISO 32000-1, 14.8.4. */
type Role = 'Document' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Figure'

/** One element of the logical structure; its children are elements and marked content of pages. */
export interface Tag {
  role: Role
  ref: PDFRef
  parent: PDFRef
  children: (PDFRef | PDFDict)[]
  own: Record<string, PDFHexString | PDFDict>
}

/** Left, bottom, right and top of a picture, in points. */
type Box = [number, number, number, number]

/**
 * The logical structure of a document (ISO 32000-1, 14.7 and 14.8): what a screen reader walks through, beside
 * what is drawn. Whatever is drawn goes through `content` or `artifact`, one after the other, never one inside the
 * other.
 */
export class PdfTags {
  readonly #pdf: PDFDocument
  readonly #root: PDFRef
  readonly #whole: Tag
  readonly #tags: Tag[] = []
  /** The element of each marked content of a page, by its number on that page. */
  readonly #owners = new Map<PDFPage, PDFRef[]>()

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf
    this.#root = pdf.context.nextRef()
    this.#whole = this.#tag('Document', this.#root)
  }

  /** A new element at the end of `parent`, or of the document. */
  add(role: Exclude<Role, 'Document' | 'Figure' | 'L'>, parent: Tag = this.#whole): Tag {
    return this.#under(parent, role)
  }

  list(): Tag {
    const list = this.#under(this.#whole, 'L')
    // Items have a mark before them; of the marks that the standard names, this one stands for a list without order.
    list.own['A'] = this.#pdf.context.obj({ O: 'List', ListNumbering: 'Disc' })
    return list
  }

  figure(alternative: string, box: Box): Tag {
    const figure = this.#under(this.#whole, 'Figure')
    figure.own['Alt'] = PDFHexString.fromText(alternative)
    figure.own['A'] = this.#pdf.context.obj({ O: 'Layout', Placement: 'Block', BBox: box })
    return figure
  }

  /** What `draw` puts on the page is the next content of the element. */
  content(page: PDFPage, tag: Tag, draw: () => void): void {
    const owners = this.#owners.get(page) ?? []
    this.#owners.set(page, owners)
    const id = owners.push(tag.ref) - 1
    tag.children.push(this.#pdf.context.obj({ Type: 'MCR', Pg: page.ref, MCID: id }))
    this.#marked(page, tag.role, `<</MCID ${id}>>`, draw)
  }

  /** What `draw` puts on the page is not read out: a line to write on. */
  rule(page: PDFPage, draw: () => void): void {
    this.#marked(page, 'Artifact', '<</Type /Layout>>', draw)
  }

  /** What `draw` puts on the page is not read out: it comes back on every page. */
  footer(page: PDFPage, draw: () => void): void {
    this.#marked(page, 'Artifact', '<</Type /Pagination /Subtype /Footer>>', draw)
  }

  /** Writes the tree into the document; once, when all pages are drawn. */
  finish(): void {
    const { context, catalog } = this.#pdf
    for (const { role, ref, parent, children, own } of this.#tags)
      context.assign(ref, context.obj({ Type: 'StructElem', S: role, P: parent, K: children, ...own }))
    const pages = this.#pdf.getPages()
    for (const [index, { node }] of pages.entries()) {
      node.set(PDFName.of('StructParents'), context.obj(index))
      node.set(PDFName.of('Tabs'), PDFName.of('S'))
    }
    const owners = pages.flatMap((page, index) => [
      context.obj(index),
      context.register(context.obj(this.#owners.get(page) ?? [])),
    ])
    const root = {
      Type: 'StructTreeRoot',
      K: this.#whole.ref,
      ParentTree: context.register(context.obj({ Nums: owners })),
      ParentTreeNextKey: pages.length,
    }
    context.assign(this.#root, context.obj(root))
    catalog.set(PDFName.of('StructTreeRoot'), this.#root)
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  }

  #under(parent: Tag, role: Role): Tag {
    const tag = this.#tag(role, parent.ref)
    parent.children.push(tag.ref)
    return tag
  }

  #tag(role: Role, parent: PDFRef): Tag {
    const tag: Tag = { role, ref: this.#pdf.context.nextRef(), parent, children: [], own: {} }
    this.#tags.push(tag)
    return tag
  }

  #marked(page: PDFPage, role: Role | 'Artifact', properties: string, draw: () => void): void {
    const begin = PDFOperatorNames.BeginMarkedContentSequence
    page.pushOperators(PDFOperator.of(begin, [PDFName.of(role), properties]))
    draw()
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
  }
}
