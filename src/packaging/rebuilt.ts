import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { type Package, sha256 } from './package-table.ts'

/** As a reviewer would, from a zip alone. */
const STEPS = [
  ['ci', '--no-fund', '--no-audit'],
  ['run', '--silent', 'package', '--', '--without-lint'],
]

/** Packages that come out otherwise when everything is built anew from the source zip; null where it cannot be built. */
export function rebuilt(made: Package[]): string[] | null {
  const source = made.find(({ file }) => file.endsWith('-source.zip'))
  if (source === undefined) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'before-you-sign-rebuilt-'))
  try {
    unpack(source.bytes, folder)
    for (const step of STEPS) {
      const { status } = spawnSync('npm', step, { cwd: folder, stdio: ['ignore', 2, 2] })
      if (status !== 0) return null
    }
    return made
      .map(({ file, bytes }) => ({ name: path.basename(file), bytes }))
      .filter(({ name, bytes }) => sha256(readFileSync(path.join(folder, 'dist', name))) !== sha256(bytes))
      .map(({ name }) => name)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the files of one of our own zips into an empty folder. */
export function unpack(zip: Uint8Array, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}
