import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from './files-below.ts'

/** Made by installing, building and testing; no clone and no source zip has them. */
const MADE = ['.git', 'node_modules', 'dist', '.output']
/** Pictures for the stores' pages: large, and neither built nor tested. */
const LEFT_OUT = 'docs/store/screenshots/'

/**
 * The files that the source zip holds: in a clone what git knows or would add, elsewhere (in an unpacked source zip) what
 * is there. Both give the same paths.
 */
export function sourceListing(root: string): string[] {
  const paths = knownToGit(root) ?? filesBelow(root, MADE).filter((file) => !file.endsWith('.log'))
  return paths.filter((file) => !file.startsWith(LEFT_OUT)).sort()
}

function knownToGit(root: string): string[] | null {
  if (!existsSync(path.join(root, '.git'))) return null
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 20_000_000,
  })
  if (listed.status !== 0) return null
  // A file that was deleted and not yet committed is still listed.
  return listed.stdout.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)))
}
