import type { List, ListHead, RenewalTrouble } from '../list/list.ts'
import { dateTrouble } from '../list/list-dates.ts'
import { decodeListFile } from '../list/list-file.ts'
import { parsePublicKey } from '../minisign/public-key.ts'
import { parseSignature } from '../minisign/signature.ts'
import { verify } from '../minisign/verify.ts'

/** What is known of a list before another edition is looked at. For a new one: no number, no digest. */
export interface Known {
  keys: readonly string[]
  highest: number
  digest: string
}

/** An edition that may come into force. */
export interface Edition {
  list: List
  /** SHA-256 of its bytes, in hex. */
  digest: string
  /** The keys that may sign the next one. */
  keys: string[]
}

export type Checked =
  | { outcome: 'new'; edition: Edition }
  /** The bytes are those in force; they may have been signed anew. */
  | { outcome: 'unchanged'; keys: string[] }
  | { outcome: RenewalTrouble; problems: string[] }

const refused = (outcome: RenewalTrouble, problems: string[] = []): Checked => ({ outcome, problems })

/**
 * Whether these bytes may take the place of the edition in force. The signature is looked at first: nothing of an
 * unsigned file is parsed. Then the number, which must rise, so that nobody can bring an old edition back; then dates.
 */
export async function checkList(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  { known, now }: { known: Known; now: Date },
): Promise<Checked> {
  const signer = await signedBy(bytes, signature, known.keys)
  if (!signer.ok) return refused(signer.trouble)
  const decoded = decodeListFile(bytes)
  if (!decoded.ok) return refused(decoded.trouble, decoded.problems)
  const { list } = decoded
  const keys = keysAfter(signer.key, list)
  const digest = await digestOf(bytes)
  if (list.number < known.highest) return refused('older-number')
  if (list.number === known.highest)
    return digest === known.digest ? { outcome: 'unchanged', keys } : refused('same-number-other-bytes')
  const trouble = dateTrouble(list, now)
  return trouble === null ? { outcome: 'new', edition: { list, digest, keys } } : refused(trouble)
}

type Signer = { ok: true; key: string } | { ok: false; trouble: RenewalTrouble }

/** Which of the keys signed. A key id can be imitated, so a signature that one does not fit is tried with the next. */
async function signedBy(
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
  keys: readonly string[],
): Promise<Signer> {
  const signature = parseSignature(text)
  if (signature === null) return { ok: false, trouble: 'not-signed' }
  let trouble: RenewalTrouble = 'unknown-key'
  for (const written of keys) {
    const key = parsePublicKey(written)
    const verdict = key === null ? 'unknown-key' : await verify(bytes, signature, [key])
    if (verdict === 'valid') return { ok: true, key: written }
    if (verdict === 'bad-signature') trouble = verdict
  }
  return { ok: false, trouble }
}

/**
 * Rotation: an edition may announce the key that will sign later ones. An edition signed with that key ends the time
 * of the one before, which signs no more. The edition in force decides: where it announces none, none is accepted.
 */
function keysAfter(signer: string, { nextKey }: Pick<ListHead, 'nextKey'>): string[] {
  return nextKey === null ? [signer] : [...new Set([signer, nextKey])]
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
