import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Paths of all files below a folder, from there, with forward slashes. Folders with a name in `without` are passed over. */
export function filesBelow(folder: string, without: string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (without.includes(entry.name)) return []
    if (!entry.isDirectory()) return [entry.name]
    return filesBelow(path.join(folder, entry.name), without).map((below) => `${entry.name}/${below}`)
  })
}
