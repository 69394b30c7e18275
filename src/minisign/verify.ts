import { isSmallOrder } from './is-small-order.ts'
import { type PublicKey, sameKeyId } from './public-key.ts'
import type { Signature } from './signature.ts'
import { globalBytes, signedBytes } from './signed-bytes.ts'

export type Verdict = 'valid' | 'unknown-key' | 'bad-signature'

/**
 * Whether one of the keys signed these bytes and the trusted comment. A key id is chosen by whoever makes the key,
 * so two keys may bear the same one: each of them is asked.
 */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Signature,
  keys: readonly PublicKey[],
): Promise<Verdict> {
  const named = keys.filter(({ keyId }) => sameKeyId(keyId, signature.keyId))
  if (named.length === 0) return 'unknown-key'
  const signed = signedBytes(bytes, signature)
  for (const { key } of named) {
    const good =
      (await isSigned(signed, signature.bytes, key)) &&
      (await isSigned(globalBytes(signature), signature.global, key))
    if (good) return 'valid'
  }
  return 'bad-signature'
}

async function isSigned(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (isSmallOrder(key)) return false
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', imported, signature, bytes)
  } catch {
    // Browsers differ in where they refuse what is no point of the curve: at the import, here, or by `false`.
    return false
  }
}
