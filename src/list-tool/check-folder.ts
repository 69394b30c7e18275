import path from 'node:path'
import type { List } from '../list/list.ts'
import { acceptList } from './accept-list.ts'
import { canonicalBytes } from './canonical-bytes.ts'
import { listWarnings } from './list-warnings.ts'
import { readFolder } from './read-folder.ts'
import type { Terminal } from './terminal.ts'

export interface CheckedFolder {
  list: List
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * The list in a folder and the bytes that the extension would accept of it. Null where something is wrong. Problems
 * and warnings have then been said, each with its file.
 */
export function checkFolder(terminal: Terminal, folder: string): CheckedFolder | null {
  const problems: string[] = []
  const read = readFolder(path.resolve(terminal.folder, folder))
  const bytes = read.ok ? canonicalBytes(read.list) : null
  const accepted = bytes === null ? null : acceptList(bytes)
  if (!read.ok) problems.push(...read.problems.map(({ file, problem }) => `${file}: ${problem}`))
  if (accepted !== null && !accepted.ok)
    problems.push(...accepted.problems.map((problem) => `${folder}: ${problem}`))
  for (const problem of problems) terminal.note(problem)
  if (!read.ok || bytes === null || problems.length > 0) {
    terminal.note(`${folder}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`)
    return null
  }
  for (const warning of listWarnings(read.list, terminal.now)) terminal.note(`note: ${warning}`)
  return { list: read.list, bytes }
}
