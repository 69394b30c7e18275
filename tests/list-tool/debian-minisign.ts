import { spawnSync } from 'node:child_process'

const MISSING =
  'minisign is not installed, and the signatures of lists are proved against it. On Debian: sudo apt-get install minisign'

/** Runs Debian's own tool in a folder; passwords go to its standard input. */
export function minisign(
  folder: string,
  args: string[],
  passwords: string[] = [],
): { ok: boolean; said: string } {
  const input = passwords.map((password) => `${password}\n`).join('')
  const { error, status, stdout, stderr } = spawnSync('minisign', args, {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  if (error) throw new Error(MISSING, { cause: error })
  return { ok: status === 0, said: stdout + stderr }
}
