import { base64OfBytes, bytesOfBase64 } from './bytes-of-base64.ts'
import { isSmallOrder } from './is-small-order.ts'

export interface PublicKey {
  /** 8 bytes. */
  keyId: Uint8Array<ArrayBuffer>
  /** 32 bytes, a point of Ed25519. */
  key: Uint8Array<ArrayBuffer>
}

/** Characters of a key file: minisign's longest comment of 1,024 and its one line, with room. */
const MAX_TEXT = 1_300

/** Bytes: "Ed", key id, key. */
const LENGTH = 42
const KEY_ID = 2
const KEY = 10

/**
 * A public key as people pass it on: the bare line "RW…", or the whole file with its comment above.
 * Null for anything else, and for a key that binds nobody. Format: https://jedisct1.github.io/minisign/
 */
export function parsePublicKey(text: string): PublicKey | null {
  if (text.length > MAX_TEXT) return null
  const lines = text.trim().split(/\r?\n/)
  const line = lines.at(-1)
  const isFile = lines.length === 2 && lines[0]?.startsWith('untrusted comment:') === true
  if (line === undefined || (lines.length !== 1 && !isFile)) return null
  const bytes = bytesOfBase64(line.trim(), LENGTH)
  if (bytes === null || String.fromCharCode(...bytes.subarray(0, KEY_ID)) !== 'Ed') return null
  const key = bytes.slice(KEY)
  return isSmallOrder(key) ? null : { keyId: bytes.slice(KEY_ID, KEY), key }
}

/** The bare line "RW…". */
export const publicKeyText = ({ keyId, key }: PublicKey): string =>
  base64OfBytes(Uint8Array.of(...new TextEncoder().encode('Ed'), ...keyId, ...key))

/** As minisign prints a key id: the bytes as one number, lowest first, in 16 hexadecimal digits. */
export const keyIdText = (keyId: Uint8Array): string =>
  [...keyId]
    .reverse()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()

export const sameKeyId = (one: Uint8Array, other: Uint8Array): boolean => keyIdText(one) === keyIdText(other)
