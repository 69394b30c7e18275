import { readFileSync } from 'node:fs'
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { textLines } from '../../src/complaint/letter-as-text.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'
import { addressees, letterLanguages, writtenTo } from './letter-of.ts'
import { pdfOf, picture } from './pdf-of.ts'
import { type ReadTag, readPdf } from './second-reader.ts'

const golden = ['fr-cnil', 'ie-dpc', 'de-be', 'es-aepd', 'it-garante', 'nl-ap', 'pt-cnpd', 'pl-uodo'].map(
  (id, index) => {
    const addressee = addressees[index]
    if (addressee === undefined) throw new Error(`no addressee for ${id}`)
    const file = new URL(`golden/sponsorships.${id}.complaint.txt`, import.meta.url)
    return { id, texts: writtenTo(addressee).texts, text: readFileSync(file, 'utf8') }
  },
)

const ROLE = { title: 'H1', heading: 'H2', paragraph: 'P', blank: 'P', item: 'LI' } as const
/** In the one address that is longer than a line, this reader shows the break as white space. */
const CUT = { shown: '-election- presidentielle-', written: '-election-presidentielle-' }
const oneSpace = (text: string) => text.replaceAll(/\s+/g, ' ').trim().replace(CUT.shown, CUT.written)

interface Part {
  role: string
  text: string
}

const expected = (text: string): Part[] =>
  textLines(text, letterLanguages).map((line) => ({ role: ROLE[line.kind], text: oneSpace(line.text) }))

/** Headings, paragraphs and items in their order. */
const parts = (tags: ReadTag[]): Part[] =>
  tags.flatMap(({ role, text, children }) =>
    role === 'L'
      ? children.map((item) => ({ role: item.role, text: item.children.at(-1)?.text ?? '' }))
      : [{ role, text }],
  )

/** The parts of all pages; the one that a page begins with goes on with the last one before it, if that is cut. */
function joined(pages: Part[][], letter: Part[]): Part[] {
  const result: Part[] = []
  for (const page of pages)
    for (const [index, { role, text }] of page.entries()) {
      const last = result.at(-1)
      const cut = last && index === 0 && last.role === role && last.text !== letter[result.length - 1]?.text
      if (cut) last.text = oneSpace(`${last.text} ${text}`)
      else result.push({ role, text: oneSpace(text) })
    }
  return result
}

describe('the letter as PDF, in a second reader', () => {
  it.each(golden)(
    'is read out as it is written: title, headings, paragraphs and lists ($id)',
    async ({ text, texts }) => {
      const { pages } = await readPdf(await pdfOf(text, { language: texts.language, page: texts.page }))
      const letter = expected(text)
      const roles = new Set(letter.map(({ role }) => role))
      expect([...roles].sort()).toEqual(['H1', 'H2', 'LI', 'P'])
      const read = pages.map(({ tags }) => parts(tags))
      expect(joined(read, letter)).toEqual(letter)
    },
  )

  it.each(golden)('has the feet of its pages outside of what is read out ($id)', async ({ text, texts }) => {
    const { pages } = await readPdf(await pdfOf(text, { language: texts.language, page: texts.page }))
    expect(pages.length).toBeGreaterThan(1)
    for (const [index, { artifacts, loose }] of pages.entries()) {
      expect(artifacts).toEqual(['2026-11-21-z2t8pt', texts.page(index + 1, pages.length)])
      expect(loose).toEqual([])
    }
  })

  it.each(golden)('names its title and its language ($id)', async ({ text, texts }) => {
    const title = texts.title.complaint
    const { info, mark, preferences } = await readPdf(await pdfOf(text, { language: texts.language, title }))
    expect(info).toMatchObject({ Title: title, Language: texts.language })
    expect(mark).toEqual({ Marked: true, UserProperties: false, Suspects: false })
    expect(preferences).toMatchObject({ DisplayDocTitle: true })
  })

  it('keeps the mark of an item apart from its words, and one list together', async () => {
    const { pages } = await readPdf(await pdfOf('Deux choses :\n– la première\n– la seconde\nFin.\n– seule'))
    const item = (text: string) => ({
      role: 'LI',
      text: '',
      children: [
        { role: 'Lbl', text: '–', children: [] },
        { role: 'LBody', text, children: [] },
      ],
    })
    expect(pages.map(({ tags }) => tags)).toEqual([
      [
        { role: 'P', text: 'Deux choses :', children: [] },
        { role: 'L', text: '', children: [item('la première'), item('la seconde')] },
        { role: 'P', text: 'Fin.', children: [] },
        { role: 'L', text: '', children: [item('seule')] },
      ],
    ])
  })

  it('describes every picture, and hostile words in a description stay words', async () => {
    const hostile = 'Pièce 2) >> EMC endobj <script> /Łódź'
    const { pages } = await readPdf(
      await pdfOf('– un', { picture, morePictures: [{ ...picture, caption: hostile }] }),
    )
    expect(pages.slice(1).map(({ tags }) => tags)).toEqual(
      ['Pièce 1', hostile].map((caption) => [
        { role: 'P', text: caption, children: [] },
        { role: 'Figure', text: '', alt: caption, children: [] },
      ]),
    )
  })

  it('leaves a line to fill in out of what is read out, but not its label', async () => {
    const { pages } = await readPdf(await pdfOf(`Nom : ${'.'.repeat(40)}`))
    expect(pages[0]?.tags).toEqual([{ role: 'P', text: 'Nom :', children: [] }])
  })

  it('makes one element of a paragraph, over however many pages it goes', async () => {
    const text = 'voici un paragraphe '.repeat(500).trim()
    const bytes = await pdfOf(text)
    const { pages } = await readPdf(bytes)
    expect(pages.map(({ tags }) => tags.map(({ role }) => role))).toEqual(pages.map(() => ['P']))
    expect(pages.length).toBeGreaterThan(2)
    expect(oneSpace(pages.map(({ tags }) => tags[0]?.text).join('\n'))).toBe(text)

    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    const paragraphs = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, one]) =>
        one instanceof PDFDict && one.get(PDFName.of('S')) === PDFName.of('P') ? [one] : [],
      )
    expect(paragraphs.map((one) => one.lookup(PDFName.of('K'), PDFArray).size())).toEqual([pages.length])
  })

  it('reads the letters of all European languages', async () => {
    const text =
      'Łódź ęąśćż Příliš žluťoučký kůň őű ăâîșț ñçãõ æøå ßÄÖÜ Ωμέγα ίόύ Привіт България ģķļņ ėįšųū ħġ þð ŵŷ'
    const { pages } = await readPdf(await pdfOf(text))
    const read = pages.map(({ tags }) => parts(tags))
    expect(joined(read, [])).toEqual([{ role: 'P', text }])
  })

  it('is tagged for whatever a person pastes into it', async () => {
    const title = french.title.complaint
    const text = `${title}\n(\\) Tj EMC >> BDC\n– \u202e\u2066\n\u0000\n漢字 😀\n${'w'.repeat(3_000)}`
    const { pages } = await readPdf(await pdfOf(text))
    expect(pages.flatMap(({ loose }) => loose)).toEqual([])
    expect(pages[0]?.tags.slice(0, 2)).toEqual([
      { role: 'H1', text: title, children: [] },
      { role: 'P', text: '(\\) Tj EMC >> BDC', children: [] },
    ])
    const long = pages.flatMap(({ tags }) => parts(tags)).filter(({ text }) => text.startsWith('w'))
    expect(long.map(({ text }) => text.replaceAll(/\s/g, '')).join('')).toBe('w'.repeat(3_000))
  })
})
