import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Runs the lint of Mozilla's store on the built Firefox extension. The tool is a package of its own with its own lock
 * file: among the project's dependencies it would nearly triple them. It is fetched once.
 */
const ROOT = path.resolve(import.meta.dirname, '../..')
const FOLDER = path.join(ROOT, 'tests/store-lint')
const TOOL = path.join(FOLDER, 'node_modules/web-ext/bin/web-ext.js')
const FAILED = 1
const NOT_RUN = 2

function fetched(): boolean {
  if (existsSync(TOOL)) return true
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: ['ignore', 2, 2],
  })
  return status === 0 && existsSync(TOOL)
}

function lint(): number {
  const source = path.join(ROOT, 'dist/firefox')
  const calls = [
    'lint',
    '--source-dir',
    source,
    '--warnings-as-errors',
    '--no-input',
    '--no-config-discovery',
  ]
  const { status } = spawnSync(process.execPath, [TOOL, ...calls], { cwd: FOLDER, stdio: ['ignore', 1, 2] })
  return status === 0 ? 0 : FAILED
}

if (!existsSync(path.join(ROOT, 'dist/firefox/manifest.json'))) {
  process.stderr.write('Store lint: not run, there is no dist/firefox. Run `npm run build` first.\n')
  process.exitCode = NOT_RUN
} else if (!fetched()) {
  process.stderr.write(
    'Store lint: NOT RUN. web-ext could not be fetched (see above); it comes from the npm registry, once, into\n' +
      'tests/store-lint/node_modules. Nothing is known about errors and warnings until it has run.\n',
  )
  process.exitCode = NOT_RUN
} else {
  process.exitCode = lint()
}
