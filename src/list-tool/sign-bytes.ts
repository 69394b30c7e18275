import { sign } from 'node:crypto'
import type { Signature } from '../minisign/signature.ts'
import { globalBytes, signedBytes } from '../minisign/signed-bytes.ts'
import { privateKey, type SecretKey } from './secret-key.ts'

/** A signature as minisign makes it: of the file (`hashed`: of its BLAKE2b-512), then of that and the trusted comment. */
export function signBytes(
  file: Uint8Array<ArrayBuffer>,
  { keyId, seed }: SecretKey,
  { hashed, trustedComment }: Pick<Signature, 'hashed' | 'trustedComment'>,
): Signature {
  const secret = privateKey(seed)
  const bytes = new Uint8Array(sign(null, signedBytes(file, { hashed }), secret))
  const global = new Uint8Array(sign(null, globalBytes({ bytes, trustedComment }), secret))
  return { hashed, keyId, bytes, trustedComment, global }
}
