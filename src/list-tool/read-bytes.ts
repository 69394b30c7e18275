import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Terminal } from './terminal.ts'

/** A file's bytes; null where it cannot be read, which has then been said. */
export async function readBytes(terminal: Terminal, file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path.resolve(terminal.folder, file)))
  } catch (error) {
    terminal.note(`${file}: cannot be read (${error instanceof Error ? error.message : error})`)
    return null
  }
}
