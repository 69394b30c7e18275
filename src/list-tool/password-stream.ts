import { type ScryptOptions, scrypt } from 'node:crypto'
import type { SecretKeyFile } from './secret-key-file.ts'

/** What minisign itself takes for a new key: 1 GiB of memory and some seconds, as guessing must be dear. */
export const USUAL_COST = { opslimit: 33_554_432n, memlimit: 1_073_741_824n }

/** Times the usual cost: a key file that asks for more is broken, or would hold this machine for minutes. */
const MAX_TIMES = 2n

/** scrypt's block size, which libsodium fixes. */
const R = 8

/**
 * scrypt's numbers from libsodium's two limits (`crypto_pwhash_scryptsalsa208sha256`), null where they are more than
 * this machine is asked for. The smaller limit decides over N; what is left of the operations is p.
 */
export function scryptCost(limits: { opslimit: bigint; memlimit: bigint }): ScryptOptions | null {
  if (limits.opslimit > MAX_TIMES * USUAL_COST.opslimit) return null
  if (limits.memlimit > MAX_TIMES * USUAL_COST.memlimit) return null
  const opslimit = limits.opslimit < 32_768n ? 32_768n : limits.opslimit
  const byOperations = opslimit < limits.memlimit / 32n
  const most = byOperations ? opslimit / (4n * BigInt(R)) : limits.memlimit / (128n * BigInt(R))
  let n = 2n
  while (n <= most / 2n) n *= 2n
  const p = byOperations ? 1n : opslimit / 4n / n / BigInt(R)
  if (p < 1n) return null
  // OpenSSL wants two blocks of room beside what the algorithm needs.
  return { N: Number(n), r: R, p: Number(p), maxmem: Number(128n * BigInt(R) * (n + p + 2n)) }
}

/** Bytes to lay over a secret key's content; null where the file wants an unreasonable derivation. */
export async function passwordStream(
  password: string,
  { salt, ...limits }: NonNullable<SecretKeyFile['password']>,
  length: number,
): Promise<Uint8Array | null> {
  const cost = scryptCost(limits)
  if (cost === null) return null
  return new Promise((resolve, reject) => {
    scrypt(password, salt, length, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
