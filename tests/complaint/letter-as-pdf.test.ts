import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { PdfLetter } from '../../src/complaint/letter-as-pdf.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { addressees, addresseesElsewhere, allConfirmed, cnil, letterOf, writtenTo } from './letter-of.ts'
import { pdfOf, picture } from './pdf-of.ts'

/** Text of each page, read back through the fonts' own tables from glyph to character. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const content = (stream: unknown): string => {
    if (!(stream instanceof PDFStream)) throw new Error('not a stream')
    const raw = Buffer.from(stream.getContents())
    return (stream.dict.has(PDFName.of('Filter')) ? inflateSync(raw) : raw).toString('latin1')
  }
  return pdf.getPages().map((page) => {
    const faces = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
    const tables = new Map(
      (faces?.keys() ?? []).map((key) => {
        const face = faces?.lookup(key, PDFDict)
        const table = new Map<string, string>()
        const pairs = content(face?.lookup(PDFName.of('ToUnicode'))).matchAll(
          /<([0-9a-f]{4})> <([0-9a-f]+)>/gi,
        )
        for (const [, glyph = '', utf16 = ''] of pairs) {
          const swapped = Buffer.from(utf16, 'hex').swap16()
          table.set(glyph.toUpperCase(), swapped.toString('utf16le'))
        }
        return [key.toString(), table]
      }),
    )
    const contents = page.node.Contents()
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
    const operators = streams.map((stream) => content(pdf.context.lookup(stream))).join('\n')
    let face = ''
    const parts: string[] = []
    for (const match of operators.matchAll(/(\/[^\s/]+) [\d.]+ Tf|<([0-9A-F]*)> Tj/g)) {
      if (match[1]) face = match[1]
      else
        parts.push(
          (match[2]?.match(/.{4}/g) ?? []).map((glyph) => tables.get(face)?.get(glyph) ?? '?').join(''),
        )
    }
    return parts.join('\n')
  })
}

const words = (text: string) =>
  text
    .replaceAll(/\.{40}/g, '')
    .replaceAll(/^– /gm, '')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '–')

describe('letterAsPdf', () => {
  it.each([...addressees, ...addresseesElsewhere])(
    'holds every word of the letter in its order, as real text (case %#)',
    async (to) => {
      const text = letterAsText(
        await letterOf(sponsorships, allConfirmed(sponsorships, { gaveData: 'yes' }), to),
      )
      const { page: foot, language } = writtenTo(to).texts
      const pages = await pagesOf(await pdfOf(text, { page: foot, language }))
      const read = pages.map((page, index) => {
        const end = `\n2026-11-21-z2t8pt\n${foot(index + 1, pages.length)}`
        expect(page.endsWith(end), page.slice(-60)).toBe(true)
        return page.slice(0, -end.length)
      })
      expect(words(read.join('\n'))).toEqual(words(text))
    },
  )

  it('is A4, names its language and has no word of the page in its metadata', async () => {
    const text = letterAsText(
      await letterOf(sponsorships, allConfirmed(sponsorships, { gaveData: 'yes' }), cnil),
    )
    const bytes = await pdfOf(text, { picture })
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    for (const page of pdf.getPages()) expect(page.getSize()).toEqual({ width: 595.28, height: 841.89 })
    expect(pdf.getTitle()).toBe(french.title.complaint)
    expect([pdf.getAuthor(), pdf.getSubject(), pdf.getKeywords()]).toEqual([undefined, undefined, undefined])
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('fr')
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-21T13:05:00.000Z')
  })

  it('gives the same bytes for the same letter and time', async () => {
    const once = await pdfOf('Réclamation – article 77 du RGPD\n\nTexte.', { picture })
    const again = await pdfOf('Réclamation – article 77 du RGPD\n\nTexte.', { picture })
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true)
  })

  it('puts the picture on a page of its own, and leaves out one that cannot be read', async () => {
    const count = async (own: Partial<PdfLetter>) =>
      (await PDFDocument.load(await pdfOf('Texte.', own))).getPageCount()
    expect(await count({})).toBe(1)
    expect(await count({ picture })).toBe(2)
    expect(await count({ picture: { ...picture, bytes: new Uint8Array([1, 2, 3]) } })).toBe(1)
    expect(await count({ picture: { ...picture, type: 'image/jpeg' } })).toBe(1)
  })

  it('prints the letters of all European languages', async () => {
    const text = 'Łódź ęąśćż Příliš žluťoučký őű ăâîșț ñçãõ æøå ßÄÖÜ Ωμέγα ίόύ Привіт България ģķļņ ėįšųū ħġ'
    const [page = ''] = await pagesOf(await pdfOf(text))
    expect(words(page).slice(0, -5)).toEqual(words(text))
  })

  it('keeps the space at the end of a line, and has none where an address is cut', async () => {
    const address = `https://exemple.fr/${'chemin/'.repeat(60)}fin`
    const text = `${'voici un paragraphe '.repeat(40)}${address}`
    const [page = ''] = await pagesOf(await pdfOf(text))
    expect(page.split('\n').length).toBeGreaterThan(12)
    expect(page.replaceAll('\n', '').split('2026-11-21')[0]).toBe(text)
  })

  it('shows a sign for what the font lacks and drops what has no shape', async () => {
    const [page = ''] = await pagesOf(await pdfOf('x漢字y \u2068z\u2069 😀'))
    expect(page.split('\n')[0]).toBe('x\ufffd\ufffdy z \ufffd')
  })

  it('survives megabytes, endless words and thousands of lines', async () => {
    const pages = await pagesOf(await pdfOf(`${'w'.repeat(5_000)}\n${'ligne\n'.repeat(400)}`))
    expect(pages.length).toBeGreaterThan(8)
    expect(pages.join('\n').match(/ligne/g)).toHaveLength(400)
    const huge = await PDFDocument.load(await pdfOf('mot '.repeat(1_000_000)))
    expect(huge.getPageCount()).toBeLessThan(80)
  }, 30_000)
})
