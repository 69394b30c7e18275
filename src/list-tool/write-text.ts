import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Terminal } from './terminal.ts'

/** Writes a file; false where that fails, which has then been said. `fresh` never overwrites. */
export async function writeText(
  terminal: Terminal,
  file: string,
  text: string | Uint8Array,
  { fresh = false, mode = 0o644 }: { fresh?: boolean; mode?: number } = {},
): Promise<boolean> {
  try {
    await writeFile(path.resolve(terminal.folder, file), text, { flag: fresh ? 'wx' : 'w', mode })
    return true
  } catch (error) {
    terminal.note(`${file}: cannot be written (${error instanceof Error ? error.message : error})`)
    return false
  }
}
