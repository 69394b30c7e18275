import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceListing } from '../../src/packaging/source-listing.ts'
import { uncommitted } from '../../src/packaging/uncommitted.ts'

const LISTED = ['.gitignore', 'package.json', 'src/a.ts']
let folder = ''

const write = (file: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), file === '.gitignore' ? 'node_modules/\ndist/\n*.log\n' : 'x')
}
const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' })

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'source-listing-'))
  for (const file of [...LISTED, 'node_modules/a/index.js', 'dist/chrome/a.js', 'a.log']) write(file)
  write('docs/store/screenshots/fr/1-page.png')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the files of the source zip', () => {
  it('are, where there is no git, what was not made there', () => {
    expect(sourceListing(folder)).toEqual(LISTED)
    expect(uncommitted(folder)).toEqual([])
  })

  it('are in a clone the same, before and after they are committed', () => {
    git('init', '-q')
    expect(sourceListing(folder)).toEqual(LISTED)
    expect(uncommitted(folder).length).toBeGreaterThan(0)
    git('add', '-A')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'a')
    expect(sourceListing(folder)).toEqual(LISTED)
    expect(uncommitted(folder)).toEqual([])
  })

  it('are without what was deleted and not yet committed', () => {
    rmSync(path.join(folder, 'src/a.ts'))
    expect(sourceListing(folder)).toEqual(['.gitignore', 'package.json'])
    expect(uncommitted(folder)).toEqual([' D src/a.ts'])
  })
})
