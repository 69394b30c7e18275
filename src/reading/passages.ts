import type { DocumentBlock } from '../document-facts.ts'

/** Characters of a document that are read; the longest policies known have a third of it. */
const DOCUMENT_CHARACTERS = 300_000
/** Below the bound of one scan, with room for a lead-in. */
const PASSAGE_CHARACTERS = 1_500
/** A heading is a phrase or a short sentence, a lead-in one sentence. */
const HEADING_CHARACTERS = 160
const LEAD_CHARACTERS = 300
/** A short line without a full stop above a text is a heading, whatever its element. */
const HEADING_WORDS = 12
/** Longer ones are no points of a list any more. */
const POINT_CHARACTERS = 1_200

/** A stretch of a document with what it stands under. */
export interface Passage {
  /** Number of the section: passages under the same heading have the same. */
  section: number
  heading: string
  /** "You have the right to:" before the point of a list that this passage is, '' elsewhere. */
  lead: string
  text: string
  /** True for the first passage under its heading. */
  opens: boolean
}

export interface Passages {
  headings: string[]
  list: Passage[]
  characters: number
  /** True where the document was longer than what is read. */
  cut: boolean
}

/** The blocks of a document as passages short enough to be scanned whole, each under its heading and lead-in. */
export function passagesOf(blocks: readonly DocumentBlock[]): Passages {
  const passages: Passages = { headings: [], list: [], characters: 0, cut: false }
  let heading = ''
  let lead = ''
  let opens = false
  for (const [at, block] of blocks.entries()) {
    const room = DOCUMENT_CHARACTERS - passages.characters
    if (room <= 0) return { ...passages, cut: true }
    const text = block.text.slice(0, room).replace(/\s+/g, ' ').trim()
    passages.characters += text.length
    if (text === '') continue
    if ((block.heading && text.length <= LEAD_CHARACTERS) || looksLikeHeading(text, blocks[at + 1])) {
      heading = text.slice(0, HEADING_CHARACTERS)
      passages.headings.push(heading)
      lead = ''
      opens = true
      continue
    }
    if (text.length > POINT_CHARACTERS) lead = ''
    for (const part of partsOf(text)) {
      passages.list.push({ section: passages.headings.length, heading, lead, text: part, opens })
      opens = false
    }
    if (text.endsWith(':')) lead = lastSentence(text)
  }
  return passages
}

/** A point of a list looks much the same; what follows a heading is longer and has an end. */
function looksLikeHeading(text: string, next: DocumentBlock | undefined): boolean {
  if (next === undefined || next.heading || text.length > HEADING_CHARACTERS) return false
  if (/[.;,!]$|:/.test(text) || text.split(' ').length > HEADING_WORDS) return false
  return next.text.length > text.length && /[.:;!?]$/.test(next.text) && /^[\p{Lu}\p{N}]/u.test(text)
}

function lastSentence(text: string): string {
  const from = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? ')) + 1
  return text.slice(Math.max(from, text.length - LEAD_CHARACTERS)).trim()
}

/** Cut at the ends of sentences, else at a space. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > PASSAGE_CHARACTERS) {
    const window = rest.slice(0, PASSAGE_CHARACTERS)
    const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('; ')) + 1
    const end = sentence > PASSAGE_CHARACTERS / 2 ? sentence : window.lastIndexOf(' ')
    const at = end > 0 ? end : PASSAGE_CHARACTERS
    parts.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  parts.push(rest)
  return parts
}
