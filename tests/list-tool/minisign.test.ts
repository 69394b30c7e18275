import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { build } from '../../src/list-tool/build.ts'
import { keygen } from '../../src/list-tool/keygen.ts'
import { sign } from '../../src/list-tool/sign.ts'
import { verify } from '../../src/list-tool/verify.ts'
import { parsePublicKey, publicKeyText } from '../../src/minisign/public-key.ts'
import { anEntry } from '../list/an-entry.ts'
import { minisign } from './debian-minisign.ts'
import { emptyFolder, writeList } from './list-folder.ts'
import { recordedTerminal } from './recorded-terminal.ts'

/** Milliseconds: each use of a password takes some seconds and 1 GiB on purpose. */
const SLOW = { timeout: 120_000 }
const PASSWORD = 'sésame, ouvre-toi'

let folder: string

const ours = {
  keygen: (...more: string[]) => keygen.run(['--public', 'l.pub', '--secret', 'l.key', ...more], terminal()),
  sign: () => sign.run(['list.json', '--secret', 'l.key'], terminal()),
  verify: () => verify.run(['list.json', '--public', 'l.pub'], terminal()),
}
const theirs = {
  keygen: (...more: string[]) => minisign(folder, ['-G', '-p', 'l.pub', '-s', 'l.key', ...more]).ok,
  sign: (...more: string[]) => minisign(folder, ['-S', '-s', 'l.key', '-m', 'list.json', ...more]).ok,
  verify: () => minisign(folder, ['-V', '-m', 'list.json', '-p', 'l.pub']),
}
const terminal = () => recordedTerminal(folder, { password: PASSWORD })

beforeEach(async () => {
  folder = emptyFolder()
  writeList(folder, [anEntry()])
  expect(await build.run(['.', '--out', 'list.json'], terminal())).toBe(0)
})

test('minisign verifies what we sign with our key, by file and by line, and shows the number', async () => {
  expect(await ours.keygen('--no-password')).toBe(0)
  expect(await ours.sign()).toBe(0)
  expect(theirs.verify()).toMatchObject({
    ok: true,
    said: expect.stringMatching(/Trusted comment: timestamp:\d+\tfile:list\.json\tnumber:3\thashed/),
  })
  const key = parsePublicKey(readFileSync(path.join(folder, 'l.pub'), 'utf8'))
  const line = key === null ? '' : publicKeyText(key)
  expect(minisign(folder, ['-V', '-m', 'list.json', '-P', line]).ok).toBe(true)
  writeFileSync(path.join(folder, 'list.json'), '{}')
  expect(theirs.verify().ok).toBe(false)
})

test('minisign verifies what we sign with its key', async () => {
  expect(theirs.keygen('-W')).toBe(true)
  expect(await ours.sign()).toBe(0)
  expect(theirs.verify().ok).toBe(true)
})

describe.each([
  ['hashed', []],
  ['legacy', ['-l']],
])('what minisign signs in its %s form', (_, form) => {
  test('with its key, we verify', async () => {
    expect(theirs.keygen('-W')).toBe(true)
    expect(theirs.sign(...form)).toBe(true)
    expect(await ours.verify()).toBe(0)
  })

  test('with our key, we verify', async () => {
    expect(await ours.keygen('--no-password')).toBe(0)
    expect(theirs.sign(...form, '-t', 'nombre : 3 « essai »', '-c', 'à nous')).toBe(true)
    expect(await ours.verify()).toBe(0)
  })
})

test('a key that we seal with a password signs in minisign', SLOW, async () => {
  expect(await ours.keygen()).toBe(0)
  expect(minisign(folder, ['-S', '-s', 'l.key', '-m', 'list.json'], [PASSWORD]).ok).toBe(true)
  expect(await ours.verify()).toBe(0)
})

test('a key that minisign seals with a password signs here', SLOW, async () => {
  const made = minisign(folder, ['-G', '-p', 'l.pub', '-s', 'l.key'], [PASSWORD, PASSWORD])
  expect(made).toMatchObject({ ok: true })
  expect(await ours.sign()).toBe(0)
  expect(theirs.verify().ok).toBe(true)
})
