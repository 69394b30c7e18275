import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Lines of `git status` in a clone; none elsewhere. A package is made from what others can get. */
export function uncommitted(root: string): string[] {
  if (!existsSync(path.join(root, '.git'))) return []
  const status = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })
  return status.status === 0 ? status.stdout.split('\n').filter(Boolean) : []
}
