import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keygen } from '../../src/list-tool/keygen.ts'
import { parseSecretKeyFile } from '../../src/list-tool/secret-key-file.ts'
import { keyIdText, parsePublicKey, publicKeyText } from '../../src/minisign/public-key.ts'
import { emptyFolder } from './list-folder.ts'
import { recordedTerminal } from './recorded-terminal.ts'

const FILES = ['--public', 'list.pub', '--secret', 'list.key']

test('a pair without password: the public key is shown, the secret one is for its owner alone', async () => {
  const terminal = recordedTerminal(emptyFolder())
  expect(await keygen.run([...FILES, '--no-password'], terminal)).toBe(0)
  const text = readFileSync(path.join(terminal.folder, 'list.pub'), 'utf8')
  const key = parsePublicKey(text)
  if (key === null) throw new Error('the public key is none')
  const id = keyIdText(key.keyId)
  expect(text).toBe(`untrusted comment: minisign public key ${id}\n${publicKeyText(key)}\n`)
  expect(terminal.said.at(-1)).toBe(publicKeyText(key))
  const secret = path.join(terminal.folder, 'list.key')
  expect(parseSecretKeyFile(readFileSync(secret, 'utf8'))?.password).toBeNull()
  expect(statSync(secret).mode & 0o777).toBe(0o600)
})

test('a password given twice seals the secret key', { timeout: 60_000 }, async () => {
  const terminal = recordedTerminal(emptyFolder(), { answers: ['sésame', 'sésame'] })
  expect(await keygen.run(FILES, terminal)).toBe(0)
  const text = readFileSync(path.join(terminal.folder, 'list.key'), 'utf8')
  expect(parseSecretKeyFile(text)?.password).not.toBeNull()
})

test.each([
  ['nobody is there to be asked', {}, 'set LIST_PASSWORD'],
  ['the two answers differ', { answers: ['one', 'two'] }, 'the two passwords differ'],
  ['the answer is empty', { answers: ['', ''] }, 'say --no-password'],
  ['the environment holds an empty one', { password: '' }, 'say --no-password'],
])('nothing is written where %s', async (_, options, message) => {
  const terminal = recordedTerminal(emptyFolder(), options)
  expect(await keygen.run(FILES, terminal)).toBe(1)
  expect(terminal.noted.join()).toContain(message)
  expect(existsSync(path.join(terminal.folder, 'list.key'))).toBe(false)
  expect(existsSync(path.join(terminal.folder, 'list.pub'))).toBe(false)
})

test.each(['list.pub', 'list.key'])('a %s that exists is never overwritten', async (file) => {
  const terminal = recordedTerminal(emptyFolder())
  writeFileSync(path.join(terminal.folder, file), 'mine')
  expect(await keygen.run([...FILES, '--no-password'], terminal)).toBe(1)
  expect(terminal.noted.join()).toContain(`${file}: exists, and a key is never overwritten`)
  expect(readFileSync(path.join(terminal.folder, file), 'utf8')).toBe('mine')
  const other = file === 'list.pub' ? 'list.key' : 'list.pub'
  expect(existsSync(path.join(terminal.folder, other))).toBe(false)
})

test('both files must be named', async () => {
  const terminal = recordedTerminal(emptyFolder())
  expect(await keygen.run(['--public', 'list.pub', '--no-password'], terminal)).toBe(2)
  expect(terminal.noted.join()).toContain('--secret FILE')
})
