import { readFileSync } from 'node:fs'
import { letterAsPdf, type PdfLetter } from '../../src/complaint/letter-as-pdf.ts'
import { textLines } from '../../src/complaint/letter-as-text.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'
import { pixel } from './drafts/sponsorships.ts'
import { letterLanguages } from './letter-of.ts'

const font = (name: string) =>
  new Uint8Array(
    readFileSync(new URL(`../../node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`, import.meta.url)),
  )
const fonts = { regular: font('DejaVuSerif'), bold: font('DejaVuSerif-Bold') }
/** A picture of one pixel, as an attachment. */
export const picture = {
  bytes: new Uint8Array(Buffer.from(pixel.split(',')[1] ?? '', 'base64')),
  type: 'image/png' as const,
  caption: 'Pièce 1',
}

/** A text on paper as the dossier prints it, in French unless told otherwise. */
export const pdfOf = (text: string, own: Partial<PdfLetter> = {}) =>
  letterAsPdf({
    lines: textLines(text, letterLanguages),
    language: 'fr',
    title: french.title.complaint,
    reference: '2026-11-21-z2t8pt',
    page: french.page,
    picture: null,
    fonts,
    now: new Date('2026-11-21T13:05:00Z'),
    ...own,
  })
