import type { DocumentBlock, DocumentFacts } from '../../src/document-facts.ts'
import type { DocumentReading } from '../../src/reading/document-reading.ts'
import { readDocument } from '../../src/reading/read-document.ts'
import { lexicons } from '../lexicons.ts'

/** Lines of a text as blocks: "# " begins a heading, an empty line is left out. */
const blocksOf = (text: string): DocumentBlock[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ heading: line.startsWith('# '), text: line.replace(/^# /, '') }))

/** A document as fetching it would give, in French unless told otherwise. */
function documentOf(text: string, more: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    url: 'https://vivre-ici.example/document',
    anchor: '',
    title: '',
    lang: 'fr',
    blocks: blocksOf(text),
    links: [],
    readAt: '2026-11-21T14:02:00.000Z',
    fields: 0,
    cut: false,
    ...more,
  }
}

export const readText = (text: string, more: Partial<DocumentFacts> = {}): DocumentReading =>
  readDocument(documentOf(text, more), { lexicons, detected: null })
