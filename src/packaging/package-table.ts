import { createHash } from 'node:crypto'
import path from 'node:path'

export interface Package {
  file: string
  bytes: Uint8Array
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** File, bytes and SHA-256 of each package, one line each. */
export function packageTable(packages: Package[]): string {
  const rows = packages.map(({ file, bytes }) => [path.basename(file), String(bytes.length), sha256(bytes)])
  const all = [['file', 'bytes', 'SHA-256'], ...rows]
  const width = (column: number) => Math.max(...all.map((row) => (row[column] ?? '').length))
  return all
    .map(
      ([file = '', bytes = '', sum = '']) => `${file.padEnd(width(0))}  ${bytes.padStart(width(1))}  ${sum}`,
    )
    .join('\n')
}
