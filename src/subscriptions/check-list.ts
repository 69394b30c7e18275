import type { List, ListHead, ListTrouble } from '../list/list.ts'
import { decodeListFile } from '../list/list-file.ts'
import { parsePublicKey, publicKeyText } from '../minisign/public-key.ts'
import { parseSignature } from '../minisign/signature.ts'
import { verify } from '../minisign/verify.ts'

/** Milliseconds by which clocks may differ, time zones included: a list of tomorrow's date is no list of the future. */
const GRACE = 24 * 3600 * 1000

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
  | { outcome: ListTrouble; problems: string[] }

const refused = (outcome: ListTrouble, problems: string[] = []): Checked => ({ outcome, problems })

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
  if (keys === null) return refused('not-a-list', ['nextKey: is no key of minisign'])
  const digest = await digestOf(bytes)
  if (list.number < known.highest) return refused('older-number')
  if (list.number === known.highest)
    return digest === known.digest ? { outcome: 'unchanged', keys } : refused('same-number-other-bytes')
  if (list.issued > dayOf(now.getTime() + GRACE)) return refused('issued-later')
  if (list.expires < dayOf(now.getTime())) return refused('expired')
  return { outcome: 'new', edition: { list, digest, keys } }
}

type Signer = { ok: true; key: string } | { ok: false; trouble: ListTrouble }

/** Which of the keys signed. A key id can be imitated, so a signature that one does not fit is tried with the next. */
async function signedBy(
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
  keys: readonly string[],
): Promise<Signer> {
  const signature = parseSignature(text)
  if (signature === null) return { ok: false, trouble: 'not-signed' }
  let trouble: ListTrouble = 'unknown-key'
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
 * Null where what it announces is no key.
 */
function keysAfter(signer: string, { nextKey }: Pick<ListHead, 'nextKey'>): string[] | null {
  if (nextKey === null) return [signer]
  const next = parsePublicKey(nextKey)
  if (next === null) return null
  return [...new Set([signer, publicKeyText(next)])]
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** ISO date of a moment in milliseconds. */
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
