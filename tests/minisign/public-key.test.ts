import { expect, test } from 'vitest'
import { keyIdText, parsePublicKey, publicKeyText, sameKeyId } from '../../src/minisign/public-key.ts'
import { BARE, SEALED } from './vectors.ts'

test.each([
  ['the bare line', BARE.line],
  ['the file', BARE.publicFile],
  ['the file with Windows line ends', BARE.publicFile.replaceAll('\n', '\r\n')],
  ['the line as it was pasted', `  ${BARE.line}\n\n`],
])('%s is a key, written again as its line and named as minisign names it', (_, text) => {
  const key = parsePublicKey(text)
  expect(key && publicKeyText(key)).toBe(BARE.line)
  expect(key && keyIdText(key.keyId)).toBe(BARE.keyId)
})

test.each([
  ['nothing', ''],
  ['a secret key', BARE.secretFile],
  ['a signature', BARE.hashed],
  ['a line that lacks a character', BARE.line.slice(0, -1)],
  ['a line that lacks four', BARE.line.slice(0, -4)],
  ['a line with more', `${BARE.line}AAAA`],
  ['a line with padding', `${BARE.line}==`],
  ['two keys', `${BARE.line}\n${SEALED.line}`],
  ['a key under a line that is no comment', `a key\n${BARE.line}`],
  ['a key under two comments', `untrusted comment: a\nuntrusted comment: b\n${BARE.line}`],
  ['another algorithm', BARE.line.replace('RWS', 'RUS')],
  ['a space within', `${BARE.line.slice(0, 20)} ${BARE.line.slice(21)}`],
  ['the other alphabet of base64', BARE.line.replace('/', '_')],
  ['the key of nobody', `RWQ${'A'.repeat(53)}`],
  ['a book', `${BARE.publicFile}${' '.repeat(100_000)}`],
  ['a comment without end', `untrusted comment: ${'x'.repeat(100_000)}\n${BARE.line}`],
])('%s is no key', (_, text) => expect(parsePublicKey(text)).toBeNull())

test('a key id keeps its zeros', () =>
  expect(keyIdText(Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0x0a))).toBe('0A00000000000001'))

test('key ids are compared whole', () => {
  expect(sameKeyId(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
  expect(sameKeyId(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
})
