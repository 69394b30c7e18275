import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** A source file: its path from the project's root, with forward slashes, and its text. */
export interface SourceFile {
  path: string
  text: string
}

/** All files below a folder of the project with one of these endings, without what is fetched. */
export function sourceFiles(folder: string, endings: string[]): SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.split(path.sep).includes('node_modules'))
    .sort()
    .map((file) => ({
      path: path.relative(ROOT, file).split(path.sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
}

/** The text without comments and strings, so that a word in a sentence is no use of a thing. */
export function codeOf(text: string): string {
  const pieces = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g
  return text.replace(pieces, (piece) => (/^["'`]/.test(piece) ? piece[0] + (piece[0] ?? '') : ' '))
}

/** Specifiers of its static and dynamic imports. */
export function importsOf(text: string): string[] {
  const found = text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)
  return [...found].flatMap(([, specifier]) => (specifier === undefined ? [] : [specifier]))
}
