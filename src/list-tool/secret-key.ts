import { createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto'
import { blake2b } from '@noble/hashes/blake2.js'
import type { PublicKey } from '../minisign/public-key.ts'
import { passwordStream, USUAL_COST } from './password-stream.ts'
import type { SecretKeyFile } from './secret-key-file.ts'

export interface SecretKey extends PublicKey {
  /** 32 bytes. */
  seed: Uint8Array<ArrayBuffer>
}

/** Bytes of a secret key file's content. */
const AT = { seed: 8, key: 40, checksum: 72, end: 104 }

/** What stands before the seed in a PKCS #8 key of Ed25519 (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const KEY_BYTES = 32

/** For node:crypto. */
export const privateKey = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' })

function publicPart(seed: Uint8Array): Uint8Array<ArrayBuffer> {
  const der = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' })
  return new Uint8Array(der.subarray(-KEY_BYTES))
}

/** A key nobody has. */
export function newSecretKey(): SecretKey {
  const seed = new Uint8Array(randomBytes(KEY_BYTES))
  return { keyId: new Uint8Array(randomBytes(AT.seed)), seed, key: publicPart(seed) }
}

/** `password` null: the file alone is the key. */
export async function sealSecretKey(
  key: SecretKey,
  password: string | null,
  cost = USUAL_COST,
): Promise<SecretKeyFile> {
  const content = new Uint8Array(AT.end)
  content.set(key.keyId)
  content.set(key.seed, AT.seed)
  content.set(key.key, AT.key)
  // Debian's minisign leaves the checksum of a key without password empty.
  if (password === null) return { password, content }
  content.set(checksum(content), AT.checksum)
  const sealed = { salt: new Uint8Array(randomBytes(32)), ...cost }
  const stream = await passwordStream(password, sealed, AT.end)
  if (stream === null) throw new Error('a new key asks for more than may be asked')
  return { password: sealed, content: content.map((byte, place) => byte ^ (stream[place] ?? 0)) }
}

export type OpenedSecretKey =
  | { ok: true; key: SecretKey }
  | { ok: false; problem: 'wrong-password' | 'broken' | 'too-costly' }

/** `password` is for files that one seals, and '' for others. */
export async function openSecretKey(file: SecretKeyFile, password: string): Promise<OpenedSecretKey> {
  let content = file.content
  if (file.password !== null) {
    const stream = await passwordStream(password, file.password, AT.end)
    if (stream === null) return { ok: false, problem: 'too-costly' }
    content = content.map((byte, place) => byte ^ (stream[place] ?? 0))
    const stated = content.subarray(AT.checksum)
    if (!Buffer.from(stated).equals(checksum(content))) return { ok: false, problem: 'wrong-password' }
  }
  const seed = content.slice(AT.seed, AT.key)
  const key = content.slice(AT.key, AT.checksum)
  // Signing with a public key that is not the seed's own would give the seed away.
  if (!Buffer.from(key).equals(publicPart(seed))) return { ok: false, problem: 'broken' }
  return { ok: true, key: { keyId: content.slice(0, AT.seed), seed, key } }
}

/** Of "Ed", key id, seed and public key. */
function checksum(content: Uint8Array): Uint8Array {
  const signed = Buffer.concat([Buffer.from('Ed'), content.subarray(0, AT.checksum)])
  return blake2b(new Uint8Array(signed), { dkLen: 32 })
}
