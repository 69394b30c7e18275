import { blake2b } from '@noble/hashes/blake2.js'
import type { Signature } from './signature.ts'

/** What the first signature is of: the file, or its BLAKE2b-512. */
export const signedBytes = (
  file: Uint8Array<ArrayBuffer>,
  { hashed }: Pick<Signature, 'hashed'>,
): Uint8Array<ArrayBuffer> => (hashed ? new Uint8Array(blake2b(file)) : file)

/** What the second signature is of: the first, and the trusted comment. */
export const globalBytes = ({
  bytes,
  trustedComment,
}: Pick<Signature, 'bytes' | 'trustedComment'>): Uint8Array<ArrayBuffer> => {
  const comment = new TextEncoder().encode(trustedComment)
  const joined = new Uint8Array(bytes.length + comment.length)
  joined.set(bytes)
  joined.set(comment, bytes.length)
  return joined
}
