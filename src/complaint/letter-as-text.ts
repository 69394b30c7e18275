import type { Block, Letter } from './letter.ts'

/** Room to write by hand. */
const BLANK_LINE = '.'.repeat(40)

const LIST_MARK = '– '

/** The letter as the person sees, edits, copies and saves it: one line a paragraph, "– " before a list's items. */
export function letterAsText({ blocks }: Letter): string {
  const text = blocks.map((block, index) => {
    const next = blocks[index + 1]
    // Lines to fill in stand together, and a list under its lead-in.
    const tight =
      (block.kind === 'blank' && next?.kind === 'blank') ||
      (block.kind === 'paragraph' && next?.kind === 'list')
    return `${lines(block)}${tight ? '\n' : '\n\n'}`
  })
  return `${text.join('').trimEnd()}\n`
}

function lines(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => `${LIST_MARK}${item}`).join('\n')
  return block.kind === 'blank' ? blankLine(block.label) : block.text
}

export const blankLine = (label: string): string => `${label} ${BLANK_LINE}`

/** One line of a letter with the part it plays on paper. */
export interface TextLine {
  kind: 'title' | 'heading' | 'paragraph' | 'item' | 'blank'
  text: string
}

/** What a letter calls itself and its parts, in one language. */
interface LetterNames {
  title: Record<string, string>
  headings: Record<string, string>
}

/**
 * The lines of a text that began as a letter and may have been edited: a line that still reads like a title or a
 * numbered heading of one of the languages is one, everything else is a paragraph.
 */
export function textLines(text: string, languages: readonly LetterNames[]): TextLine[] {
  const titles = new Set(languages.flatMap(({ title }) => Object.values(title)))
  const headings = new Set(languages.flatMap(({ headings }) => Object.values(headings)))
  return text.split(/\r\n|\r|\n/).flatMap((raw): TextLine[] => {
    const line = raw.trim()
    if (line === '') return []
    if (titles.has(line)) return [{ kind: 'title', text: line }]
    if (headings.has(line.replace(/^\d{1,2}\. /, ''))) return [{ kind: 'heading', text: line }]
    if (line.endsWith(BLANK_LINE))
      return [{ kind: 'blank', text: line.slice(0, -BLANK_LINE.length).trimEnd() }]
    if (line.startsWith(LIST_MARK)) return [{ kind: 'item', text: line.slice(LIST_MARK.length) }]
    return [{ kind: 'paragraph', text: line }]
  })
}
