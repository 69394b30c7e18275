import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { printable } from '../../src/list-tool/printable.ts'
import { anEntry } from '../list/an-entry.ts'
import { emptyFolder, HEAD, writeList } from './list-folder.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Milliseconds: each call starts a process of its own. */
const SLOW = { timeout: 60_000 }

/** As `npm run list -- …` called in a folder. */
function list(folder: string, ...args: string[]) {
  const command = path.join(ROOT, 'node_modules/.bin/vite-node')
  const env = { ...process.env, INIT_CWD: folder, LIST_PASSWORD: undefined, VITEST: undefined }
  const { status, stdout, stderr } = spawnSync(command, ['src/list-tool/list-tool.ts', '--', ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    input: '',
  })
  return { status, stdout, stderr }
}

/** The process has the real clock, so its list lives today. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10)
const entry = anEntry({
  history: [{ date: '2024-10-01', status: 'listed', note: { en: 'Entered on one source.' } }],
})

test('the script of the package calls it', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
  expect(scripts.list).toBe('vite-node src/list-tool/list-tool.ts --')
})

describe('the command', SLOW, () => {
  test('says what it can do, and of each command what it does', () => {
    const folder = emptyFolder()
    const { status, stdout } = list(folder, '--help')
    expect(status).toBe(0)
    for (const name of ['check', 'build', 'keygen', 'sign', 'verify', 'diff'])
      expect(stdout).toContain(`npm run list -- ${name} `)
    const help = list(folder, 'sign', '--help')
    expect(help.status).toBe(0)
    expect(help.stdout).toContain('npm run list -- sign FILE --secret FILE [--comment TEXT]')
    expect(help.stdout).toContain('FILE.minisig')
  })

  test('ends with 2 where it is not understood, and says how it is called', () => {
    const folder = emptyFolder()
    for (const args of [[], ['constructor']]) {
      const { status, stdout, stderr } = list(folder, ...args)
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toContain('npm run list -- check [FOLDER]')
    }
    const { status, stderr } = list(folder, 'diff', 'one')
    expect(status).toBe(2)
    expect(stderr).toContain('two lists are needed')
    expect(stderr).toContain('npm run list -- diff OLD NEW')
  })

  test('works from folder to verified list in the folder from which it is called', () => {
    const folder = emptyFolder()
    writeList(folder, [entry], { ...HEAD, issued: dayFromNow(0), expires: dayFromNow(100) })
    expect(list(folder, 'check', '.')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('In order.'),
    })
    expect(list(folder, 'build', '.', '--out', 'l.json').status).toBe(0)
    const keys = ['--public', 'l.pub', '--secret', 'l.key']
    expect(list(folder, 'keygen', ...keys)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no password was given'),
    })
    expect(list(folder, 'keygen', ...keys, '--no-password').status).toBe(0)
    expect(list(folder, 'sign', 'l.json', '--secret', 'l.key', '--comment', 'x').status).toBe(0)
    const verified = list(folder, 'verify', 'l.json', '--public', 'l.pub')
    expect(verified).toMatchObject({ status: 0, stderr: '' })
    expect(verified.stdout).toContain(`edition 3, issued ${dayFromNow(0)}`)
  })
})

test('what others wrote cannot steer the terminal', () =>
  expect(printable('a\tb\u001b[2J\r\n\u009b31m\u202eevil\u2028')).toBe(
    'a b\ufffd[2J\ufffd\ufffd\ufffd31m\ufffdevil\ufffd',
  ))
