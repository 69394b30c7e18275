import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { extensionPackage } from '../../src/packaging/extension-package.ts'
import { lessThanReleased } from '../../src/packaging/more-than-released.ts'
import { sha256 } from '../../src/packaging/package-table.ts'
import { packages } from '../../src/packaging/packages.ts'
import { unpack } from '../../src/packaging/rebuilt.ts'
import { decodeReleased } from '../../src/packaging/released.ts'
import { ROOT } from '../browsers/builds.ts'

/** Two builds one after the other, beside other tests. */
const BUILDING = 240_000

const { made, refused } = packages(ROOT)
const source = made.find(({ file }) => file.endsWith('-source.zip'))?.bytes ?? new Uint8Array()
const released = decodeReleased(readFileSync(path.join(ROOT, 'docs/store/released-permissions.json'), 'utf8'))

describe('what is built', () => {
  it('asks for no more than the last release, is explained, and holds nothing that a store must not get', () => {
    expect(refused).toEqual([])
  })

  it.each(['chrome', 'firefox'] as const)('for %s asks for all that the record says', (target) => {
    expect(lessThanReleased(released, target, extensionPackage(ROOT, target).manifest)).toEqual([])
  })
})

describe('the source zip', () => {
  const names = Object.keys(unzipSync(source))
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'before-you-sign-source-'))
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

  it('holds the files of the project, and those alone', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'package.json',
        'package-lock.json',
        'manifest.json',
        'LICENSE',
        'src/content.ts',
      ]),
    )
    expect(names.filter((name) => /(?:^|\/)(?:\.git|node_modules|dist|\.output)\//.test(name))).toEqual([])
    if (!existsSync(path.join(ROOT, '.git'))) return
    const asked = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const { status, stdout } = spawnSync('git', asked, { cwd: ROOT, encoding: 'utf8' })
    if (status !== 0) return
    const known = stdout.split('\0')
    const there = known.filter((name) => name !== '' && existsSync(path.join(ROOT, name)))
    expect(names).toEqual(there.filter((name) => !name.startsWith('docs/store/screenshots/')).toSorted())
  })

  it('holds no key and no password', () => {
    expect(names.filter((name) => /\.(?:key|pem|p12|pfx|env)$|(?:^|\/)\.(?:env|npmrc)/.test(name))).toEqual(
      [],
    )
    const keys =
      /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{20}|_authToken\s*=|\bghp_\w{30}|\bAKIA[A-Z0-9]{16}\b/
    const telling = names.filter((name) => keys.test(readFileSync(path.join(ROOT, name), 'latin1')))
    expect(telling).toEqual([])
  })

  it('builds, in another folder and whoever starts it, the same bytes', { timeout: BUILDING }, () => {
    unpack(source, elsewhere)
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(elsewhere, 'node_modules'))
    for (const target of ['chrome', 'firefox']) {
      const vite = path.join(elsewhere, 'node_modules/vite/bin/vite.js')
      const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
        cwd: elsewhere,
        env: { ...process.env, TARGET: target, NODE_ENV: 'development' },
        encoding: 'utf8',
      })
      expect(status, stderr).toBe(0)
    }
    const sums = (all: typeof made) => all.map(({ file, bytes }) => [path.basename(file), sha256(bytes)])
    expect(sums(packages(elsewhere).made)).toEqual(sums(made))
  })
})
