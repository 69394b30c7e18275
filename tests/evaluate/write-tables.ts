import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'docs/evaluation.md'
const BEGIN = '<!-- evaluation: begin -->'
const END = '<!-- evaluation: end -->'

/** Puts the tables into the document, between its two marks. */
export function writeTables(split: string, tables: readonly string[]): void {
  const text = readFileSync(FILE, 'utf8')
  const from = text.indexOf(BEGIN)
  const to = text.indexOf(END)
  if (from < 0 || to < from) throw new Error(`${FILE} has lost its marks ${BEGIN} and ${END}`)
  writeFileSync(
    FILE,
    `${text.slice(0, from + BEGIN.length)}\n\nPages: ${split}.\n\n${tables.join('\n\n')}\n${text.slice(to)}`,
  )
}
