import { statSync } from 'node:fs'
import path from 'node:path'
import type { List } from '../list/list.ts'
import { acceptList } from './accept-list.ts'
import { readBytes } from './read-bytes.ts'
import { readFolder } from './read-folder.ts'
import type { Terminal } from './terminal.ts'

/** A list from its file or its folder; null where it is not in order, which has then been said. */
export async function readList(terminal: Terminal, place: string): Promise<List | null> {
  const absolute = path.resolve(terminal.folder, place)
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) {
    const read = readFolder(absolute)
    if (read.ok) return read.list
    for (const { file, problem } of read.problems) terminal.note(`${path.join(place, file)}: ${problem}`)
    return null
  }
  const bytes = await readBytes(terminal, place)
  const accepted = bytes === null ? null : acceptList(bytes)
  if (accepted === null) return null
  if (accepted.ok) return accepted.list
  for (const problem of accepted.problems) terminal.note(`${place}: ${problem}`)
  return null
}
