import { expect, test } from 'vitest'
import { scryptCost, USUAL_COST } from '../../src/list-tool/password-stream.ts'
import { newSecretKey, openSecretKey, type SecretKey, sealSecretKey } from '../../src/list-tool/secret-key.ts'
import { parseSecretKeyFile, secretKeyFileText } from '../../src/list-tool/secret-key-file.ts'
import { signBytes } from '../../src/list-tool/sign-bytes.ts'
import { keyIdText, publicKeyText } from '../../src/minisign/public-key.ts'
import { signatureText } from '../../src/minisign/signature.ts'
import { BARE, FILE, SEALED } from '../minisign/vectors.ts'
import { CHEAP } from './cheap.ts'

async function opened(text: string, password = ''): Promise<SecretKey | string> {
  const file = parseSecretKeyFile(text)
  if (file === null) return 'no key file'
  const result = await openSecretKey(file, password)
  return result.ok ? result.key : result.problem
}

async function openKey(text: string, password = ''): Promise<SecretKey> {
  const key = await opened(text, password)
  if (typeof key === 'string') throw new Error(key)
  return key
}

test('with the key of minisign, the signatures of minisign come out, in both forms', async () => {
  const key = await openKey(BARE.secretFile)
  expect(publicKeyText(key)).toBe(BARE.line)
  const trustedComment = 'number:3 — édition'
  const hashed = signBytes(FILE, key, { hashed: true, trustedComment })
  expect(signatureText(hashed, 'made by minisign')).toBe(BARE.hashed)
  const legacy = signBytes(FILE, key, { hashed: false, trustedComment })
  expect(signatureText(legacy, 'signature from minisign secret key')).toBe(BARE.legacy)
})

test('a key that minisign sealed with a password opens with that password', { timeout: 60_000 }, async () => {
  const key = await openKey(SEALED.secretFile, 'secret')
  expect(keyIdText(key.keyId)).toBe(SEALED.keyId)
  expect(publicKeyText(key)).toBe(SEALED.line)
})

test('a key file is written as it was read', () => {
  for (const text of [BARE.secretFile, SEALED.secretFile]) {
    const file = parseSecretKeyFile(text)
    expect(file && secretKeyFileText(file)).toBe(text)
  }
})

test('what is sealed opens with its password and with no other', async () => {
  const key = newSecretKey()
  const text = secretKeyFileText(await sealSecretKey(key, 'sésame', CHEAP))
  expect(await opened(text, 'sésame')).toEqual(key)
  for (const wrong of ['', 'sesame', 'sésame ']) expect(await opened(text, wrong)).toBe('wrong-password')
  expect(text).not.toContain(Buffer.from(key.seed).toString('base64').slice(2, 40))
})

test('two keys are two, and so are two seals of one key', async () => {
  const key = newSecretKey()
  expect(publicKeyText(newSecretKey())).not.toBe(publicKeyText(key))
  const seal = async () => secretKeyFileText(await sealSecretKey(key, 'a', CHEAP))
  expect(await seal()).not.toBe(await seal())
})

test('a key whose public part is not its own signs nothing', async () => {
  const sealed = await sealSecretKey(newSecretKey(), null)
  sealed.content[45] = (sealed.content[45] ?? 0) ^ 1
  expect(await opened(secretKeyFileText(sealed))).toBe('broken')
})

test.each([
  ['nothing', ''],
  ['a public key', BARE.publicFile],
  ['a file that lacks its end', BARE.secretFile.slice(0, -5)],
  ['a file without its comment', BARE.secretFile.split('\n')[1] ?? ''],
  ['a line more', `${BARE.secretFile}x`],
  ['another algorithm', BARE.secretFile.replace('RWQAAEIy', 'RWRXXEIy')],
  ['a book', BARE.secretFile + ' '.repeat(100_000)],
])('%s is no key file', async (_, text) => expect(await opened(text)).toBe('no key file'))

test('the numbers of scrypt are those that libsodium takes', () => {
  expect(scryptCost(USUAL_COST)).toMatchObject({ N: 2 ** 20, r: 8, p: 1 })
  // crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_INTERACTIVE and _MEMLIMIT_INTERACTIVE.
  expect(scryptCost({ opslimit: 524_288n, memlimit: 16_777_216n })).toMatchObject({ N: 2 ** 14, r: 8, p: 1 })
  // minisign halves the memory where a machine has not enough of it.
  expect(scryptCost({ opslimit: 33_554_432n, memlimit: 536_870_912n })).toMatchObject({ N: 2 ** 19, p: 2 })
})

test('a file that would hold the machine is not opened', async () => {
  const file = parseSecretKeyFile(SEALED.secretFile)
  if (file?.password == null) throw new Error('the vector has a password')
  for (const dear of [{ opslimit: 2n ** 63n }, { memlimit: 2n ** 63n }]) {
    const password = { ...file.password, ...dear }
    expect(await openSecretKey({ ...file, password }, 'secret')).toEqual({ ok: false, problem: 'too-costly' })
  }
})
