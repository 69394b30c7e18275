import { base64OfBytes, bytesOfBase64 } from '../minisign/bytes-of-base64.ts'

/** A minisign secret key as its file holds it, sealed by a password or not. */
export interface SecretKeyFile {
  /** Null where no password seals it. */
  password: { salt: Uint8Array; opslimit: bigint; memlimit: bigint } | null
  /** Key id (8 bytes), seed (32), public key (32), checksum (32). */
  content: Uint8Array<ArrayBuffer>
}

const COMMENT = 'untrusted comment: '
/** Characters: a comment of 1,024 and one line of 212, with room. */
const MAX_TEXT = 1_500

/** Bytes: algorithms (2 each for key, derivation, checksum), salt, two limits of 8, content. */
const LENGTH = 158
const AT = { derivation: 2, checksum: 4, salt: 6, opslimit: 38, memlimit: 46, content: 54 }

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Null where it is no secret key file. Format: https://jedisct1.github.io/minisign/ */
export function parseSecretKeyFile(text: string): SecretKeyFile | null {
  if (text.length > MAX_TEXT) return null
  const [comment, line, ...rest] = text.trim().split(/\r?\n/)
  const bytes = bytesOfBase64(line ?? '', LENGTH)
  if (!comment?.startsWith(COMMENT) || bytes === null || rest.length > 0) return null
  const derivation = latin(bytes.subarray(AT.derivation, AT.checksum))
  if (latin(bytes.subarray(0, AT.derivation)) !== 'Ed') return null
  if (latin(bytes.subarray(AT.checksum, AT.salt)) !== 'B2') return null
  const content = bytes.slice(AT.content)
  if (derivation === '\0\0') return { password: null, content }
  if (derivation !== 'Sc') return null
  const view = new DataView(bytes.buffer)
  const opslimit = view.getBigUint64(AT.opslimit, true)
  const memlimit = view.getBigUint64(AT.memlimit, true)
  return { password: { salt: bytes.slice(AT.salt, AT.opslimit), opslimit, memlimit }, content }
}

/** The file's text, with the comment that minisign writes. */
export function secretKeyFileText({ password, content }: SecretKeyFile): string {
  const bytes = new Uint8Array(LENGTH)
  const encoder = new TextEncoder()
  bytes.set(encoder.encode('Ed'))
  bytes.set(encoder.encode('B2'), AT.checksum)
  bytes.set(content, AT.content)
  if (password !== null) {
    const view = new DataView(bytes.buffer)
    bytes.set(encoder.encode('Sc'), AT.derivation)
    bytes.set(password.salt, AT.salt)
    view.setBigUint64(AT.opslimit, password.opslimit, true)
    view.setBigUint64(AT.memlimit, password.memlimit, true)
  }
  return `${COMMENT}minisign encrypted secret key\n${base64OfBytes(bytes)}\n`
}
