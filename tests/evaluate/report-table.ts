/** A question and how its answer is written for one set. */
export type Row<Measures> = readonly [string, (measures: Measures) => string]

const LINES_SHOWN = 12
const LINE_CHARACTERS = 240

/** One column a set, one row a question; Markdown. */
export function table<Measures>(rows: readonly Row<Measures>[], results: Record<string, Measures>): string {
  const names = Object.keys(results)
  const lines = [`| | ${names.join(' | ')} |`, `|---|${names.map(() => '---').join('|')}|`]
  for (const [title, cell] of rows)
    lines.push(`| ${title} | ${Object.values(results).map(cell).join(' | ')} |`)
  return lines.join('\n')
}

/** A titled list, '' if it is empty; `all`: every line of it. */
export function section(title: string, lines: readonly string[], all: boolean): string {
  if (lines.length === 0) return ''
  const shown = all ? lines : lines.slice(0, LINES_SHOWN)
  const more =
    lines.length > shown.length ? [`  … and ${lines.length - shown.length} more (--errors shows all)`] : []
  return [
    `\n${title} (${lines.length})`,
    ...shown.map((line) => `  ${line.slice(0, LINE_CHARACTERS)}`),
    ...more,
    '',
  ].join('\n')
}
