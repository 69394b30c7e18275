import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromiumPath } from '../browsers/paths.ts'
import { packedPicture } from './packed-picture.ts'

/**
 * `npm run pictures`: draws every state of every face and compares it with the references; in full size they lie in
 * tests/.output/pictures. `-- --write` makes what is drawn now the references; faces named after it are done alone:
 * `npm run pictures -- --write popup`.
 */
const REFERENCES = 'tests/pictures/references'

/** What all references may take in the repository, in bytes. */
const MOST = 4_000_000

const write = process.argv.includes('--write')
const faces = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isWanted = (name: string) => faces.length === 0 || faces.some((face) => name.startsWith(`${face}-`))

if (write) {
  const { stdout } = spawnSync(chromiumPath(), ['--version'], { encoding: 'utf8' })
  const [, chromium] = /\b(\d+)\.\d+\.\d+/.exec(stdout) ?? []
  if (chromium === undefined) throw new Error('Chromium does not say its version')
  mkdirSync(REFERENCES, { recursive: true })
  for (const name of readdirSync(REFERENCES)) if (isWanted(name)) rmSync(path.join(REFERENCES, name))
  writeFileSync(path.join(REFERENCES, 'drawn-by.json'), `${JSON.stringify({ chromium }, null, 2)}\n`)
}

const files = faces.length === 0 ? ['tests/pictures'] : faces.map((face) => `tests/pictures/${face}.test`)
const vitest = ['vitest', 'run', '--project', 'engine', ...files, ...(write ? ['--update'] : [])]
const { status } = spawnSync('npx', vitest, { stdio: 'inherit' })

if (write) {
  for (const name of readdirSync(REFERENCES)) {
    const file = path.join(REFERENCES, name)
    if (name.endsWith('.png') && isWanted(name)) writeFileSync(file, packedPicture(readFileSync(file)))
  }
  const sizes = readdirSync(REFERENCES).map((name) => statSync(path.join(REFERENCES, name)).size)
  const sum = sizes.reduce((all, size) => all + size, 0)
  console.log(`${sizes.length} references, ${Math.round(sum / 1000)} kB`)
  if (sum > MOST) throw new Error(`References may take ${MOST / 1000} kB in all`)
}
process.exitCode = status ?? 1
