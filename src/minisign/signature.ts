import { base64OfBytes, bytesOfBase64 } from './bytes-of-base64.ts'

/** What a ".minisig" file says. Nothing in it is true before `verify` said so; the first line never is. */
export interface Signature {
  /** Whether the BLAKE2b-512 of the file was signed (minisign's form since 2021) or the file itself. */
  hashed: boolean
  /** 8 bytes. */
  keyId: Uint8Array<ArrayBuffer>
  /** 64 bytes. */
  bytes: Uint8Array<ArrayBuffer>
  /** Covered by `global`. Any text: show it as text and nothing else. */
  trustedComment: string
  /** 64 bytes: the signature of `bytes` and the trusted comment. */
  global: Uint8Array<ArrayBuffer>
}

/**
 * Characters of a signature file: minisign reads comments of 1,024 and 8,192 bytes, and the two signatures
 * take less than 200.
 */
export const MAX_SIGNATURE_TEXT = 9_600

const UNTRUSTED = 'untrusted comment: '
const TRUSTED = 'trusted comment: '

/** Bytes: algorithm, key id, signature. */
const LENGTH = 74
const KEY_ID = 2
const SIGNATURE = 10
const GLOBAL = 64

/**
 * The four lines of a signature file, null where they are not just that. Windows line ends are tolerated, since
 * hosts and editors make them. Format: https://jedisct1.github.io/minisign/
 */
export function parseSignature(text: string): Signature | null {
  if (text.length > MAX_SIGNATURE_TEXT) return null
  const [untrusted, first, trusted, second, ...rest] = text.split(/\r?\n/)
  if (!untrusted?.startsWith(UNTRUSTED) || !trusted?.startsWith(TRUSTED)) return null
  if (rest.length > 1 || (rest[0] ?? '') !== '') return null
  const bytes = bytesOfBase64(first ?? '', LENGTH)
  const global = bytesOfBase64(second ?? '', GLOBAL)
  if (bytes === null || global === null) return null
  const algorithm = String.fromCharCode(...bytes.subarray(0, KEY_ID))
  if (algorithm !== 'Ed' && algorithm !== 'ED') return null
  return {
    hashed: algorithm === 'ED',
    keyId: bytes.slice(KEY_ID, SIGNATURE),
    bytes: bytes.slice(SIGNATURE),
    trustedComment: trusted.slice(TRUSTED.length),
    global,
  }
}

/** The file's text. Neither comment may hold a line break. */
export function signatureText(
  { hashed, keyId, bytes, trustedComment, global }: Signature,
  untrustedComment: string,
): string {
  const algorithm = new TextEncoder().encode(hashed ? 'ED' : 'Ed')
  return [
    `${UNTRUSTED}${untrustedComment}`,
    base64OfBytes(Uint8Array.of(...algorithm, ...keyId, ...bytes)),
    `${TRUSTED}${trustedComment}`,
    base64OfBytes(global),
    '',
  ].join('\n')
}
