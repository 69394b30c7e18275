import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { packageTable } from './package-table.ts'
import { packages } from './packages.ts'
import { rebuilt } from './rebuilt.ts'
import { uncommitted } from './uncommitted.ts'

/**
 * `npm run package`: the zips for the stores and the source that gives the same bytes. `--verify` builds them anew from the
 * source zip; `--without-lint` is what that run is called with.
 */
const ROOT = path.resolve(import.meta.dirname, '../..')
const FAILED = 1

const out = (line: string) => process.stdout.write(`${line}\n`)
const asked = process.argv.slice(2)
const unknown = asked.filter((option) => !['--verify', '--without-lint'].includes(option))

function refuse(why: string, lines: string[]): void {
  process.stderr.write(`${why}\n${lines.map((line) => `  ${line}\n`).join('')}`)
  process.exitCode = FAILED
}

function verify(made: Parameters<typeof rebuilt>[0]): void {
  const differing = rebuilt(made)
  if (differing === null) refuse('The source zip could not be built.', [])
  else if (differing.length > 0) refuse('Built anew from the source zip, these are other bytes:', differing)
  else out('Built anew from the source zip: the same bytes.')
}

function lint(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'lint:store'], {
    cwd: ROOT,
    stdio: ['ignore', 1, 2],
  })
  if (status !== 0) refuse('Not for a store: the lint has something to say, or did not run.', [])
}

const open = uncommitted(ROOT)
const { made, refused } = packages(ROOT)
if (unknown.length > 0) refuse('Unknown:', unknown)
else if (open.length > 0) refuse('Not committed, so nobody could build it from the source:', open)
else if (refused.length > 0) refuse('Not for a store:', refused)
else {
  for (const { file, bytes } of made) writeFileSync(file, bytes)
  out(packageTable(made))
  if (asked.includes('--verify')) verify(made)
  if (!asked.includes('--without-lint')) lint()
}
