import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PackedFile } from './archive.ts'

/** Reads files of a folder by their paths in it. */
export const packedFiles = (folder: string, paths: string[]): PackedFile[] =>
  paths.map((file) => ({ path: file, bytes: readFileSync(path.join(folder, file)) }))
