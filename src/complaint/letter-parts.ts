import type { LetterTexts, Section } from '../languages/shape/letter.ts'
import { textLines } from './letter-as-text.ts'

/** A paragraph of a letter, with the list that follows it. */
export interface Paragraph {
  text: string
  items: string[]
}

/** What stands under one heading; null: above the first one. */
export interface LetterPart {
  section: Section | null
  paragraphs: Paragraph[]
}

/** Headings as letters number them. */
const NUMBER = /^\d{1,2}\. /

/**
 * A letter as it stands on the desk, edited or not, by its headings. Lines that are still to be filled in, and its
 * title, are left out. A text without one of the headings of its language is one part.
 */
export function letterParts(text: string, texts: LetterTexts): LetterPart[] {
  const sections = new Map(
    Object.entries(texts.headings).flatMap(([section, heading]) =>
      isSection(section, texts) ? [[heading, section] as const] : [],
    ),
  )
  let part: LetterPart = { section: null, paragraphs: [] }
  const parts = [part]
  for (const line of textLines(text, [texts])) {
    const last = part.paragraphs.at(-1)
    if (line.kind === 'heading') {
      part = { section: sections.get(line.text.replace(NUMBER, '')) ?? null, paragraphs: [] }
      parts.push(part)
    } else if (line.kind === 'item' && last) last.items.push(line.text)
    else if (line.kind === 'item' || line.kind === 'paragraph')
      part.paragraphs.push({ text: line.text, items: [] })
  }
  return parts.filter(({ paragraphs }) => paragraphs.length > 0)
}

const isSection = (name: string, { headings }: LetterTexts): name is Section => name in headings

/** Parts about the person who writes and their signature: portals have fields for these. */
const ABOUT_THE_AUTHOR: readonly Section[] = ['author', 'contact', 'statement']

/** What is told about the matter: without letterhead, author, list of attachments and signature. */
export const matterOf = (parts: readonly LetterPart[]): LetterPart[] => {
  const headed = parts.some(({ section }) => section !== null)
  return parts.filter(({ section }) =>
    section === null ? !headed : !ABOUT_THE_AUTHOR.includes(section) && section !== 'attachments',
  )
}

const LIST_MARK = '– '

/** Paragraphs as text: one line each, lists as in the letter. */
export const partText = ({ paragraphs }: LetterPart): string =>
  paragraphs
    .map(({ text, items }) => [text, ...items.map((item) => `${LIST_MARK}${item}`)].join('\n'))
    .join('\n\n')

/** What stands under one of the headings, '' where there is none. */
export const sectionText = (parts: readonly LetterPart[], section: Section): string =>
  parts
    .filter((part) => part.section === section)
    .map(partText)
    .join('\n\n')

/** The subject as the letter states it, edited or not; '' where no line does. */
export function subjectIn(parts: readonly LetterPart[], texts: LetterTexts): string {
  const lead = texts.subjectLine('').trim()
  const line = parts
    .flatMap(({ section, paragraphs }) => (section === null ? paragraphs : []))
    .find(({ text }) => text.startsWith(lead))
  return line === undefined ? '' : line.text.slice(lead.length).trim()
}
