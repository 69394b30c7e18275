import { readFileSync, writeFileSync } from 'node:fs'

/** Puts what a command measured into a document, between its two marks `<!-- name: begin -->` and `<!-- name: end -->`. */
export function writeBetween(file: string, name: string, measured: string): void {
  const begin = `<!-- ${name}: begin -->`
  const text = readFileSync(file, 'utf8')
  const from = text.indexOf(begin)
  const to = text.indexOf(`<!-- ${name}: end -->`)
  if (from < 0 || to < from) throw new Error(`${file} has lost its marks for ${name}`)
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${measured}\n\n${text.slice(to)}`)
}
