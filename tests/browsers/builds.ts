import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

/** The folder of a built extension. */
export const buildOf = (target: 'chrome' | 'firefox'): string => path.join(ROOT, 'dist', target)

/** Builds the extension where it is missing. What the build prints goes to stderr. */
export function ensureBuilt(target: 'chrome' | 'firefox'): string {
  const folder = buildOf(target)
  if (existsSync(path.join(folder, 'manifest.json'))) return folder
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, TARGET: target },
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  })
  if (status !== 0) throw new Error(`The extension could not be built for ${target}.`)
  return folder
}
