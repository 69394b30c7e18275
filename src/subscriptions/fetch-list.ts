import type { RenewalTrouble } from '../list/list.ts'
import { MAX_LIST_BYTES } from '../list/list-file.ts'
import { MAX_SIGNATURE_TEXT } from '../minisign/signature.ts'
import { signatureAddress } from './list-address.ts'

/** Milliseconds for a signature of some 300 bytes, and for a list: 4 MB at 70 kB a second. */
const SIGNATURE_TIME = 15_000
const LIST_TIME = 60_000

/**
 * No cookie goes out and none is taken in, the host is not told where the request comes from, and nothing is kept: an
 * ETag sent back would tell subscribers apart. No header of our own, so all subscribers ask alike. A redirect is seen
 * and not followed: the person subscribed to this address and to no other.
 */
const QUIETLY: RequestInit = {
  method: 'GET',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'manual',
}

/** What the browser has to offer; handed in, so that every answer of a server can be tried. */
export interface ListFetching {
  request: typeof fetch
  /** Whether the person lets the extension reach this address. */
  mayReach(address: string): Promise<boolean>
}

export type Fetched<Content> = { ok: true; content: Content } | { ok: false; trouble: RenewalTrouble }

/** Bytes so far, and how many there will be; null where the server does not say. */
export type Watching = (done: number, of: number | null) => void

/** The text of a list's signature file. Every ending but the caller's own abort, which rejects, is an answer. */
export async function fetchSignature(
  address: string,
  world: ListFetching,
  signal: AbortSignal,
): Promise<Fetched<string>> {
  const limits = { time: SIGNATURE_TIME, bytes: MAX_SIGNATURE_TEXT }
  const answer = await load(signatureAddress(address), limits, world, signal)
  if (answer.ok) return { ok: true, content: new TextDecoder().decode(answer.content) }
  if (answer.trouble === 'too-large') return { ok: false, trouble: 'not-signed' }
  if (answer.trouble !== 'not-found') return answer
  // A list without a signature is another matter than an address with nothing there.
  const list = await load(address, { time: SIGNATURE_TIME, bytes: 0 }, world, signal)
  return { ok: false, trouble: list.ok || list.trouble === 'too-large' ? 'not-signed' : list.trouble }
}

/** The bytes of the list, whole. */
export function fetchList(
  address: string,
  world: ListFetching,
  signal: AbortSignal,
  watching: Watching,
): Promise<Fetched<Uint8Array<ArrayBuffer>>> {
  return load(address, { time: LIST_TIME, bytes: MAX_LIST_BYTES }, world, signal, watching)
}

async function load(
  address: string,
  limits: { time: number; bytes: number },
  world: ListFetching,
  signal: AbortSignal,
  watching: Watching = () => undefined,
): Promise<Fetched<Uint8Array<ArrayBuffer>>> {
  const inTime = AbortSignal.timeout(limits.time)
  try {
    const response = await world.request(address, { ...QUIETLY, signal: AbortSignal.any([signal, inTime]) })
    const trouble = troubleIn(response) ?? (announced(response) > limits.bytes ? 'too-large' : null)
    if (trouble !== null) {
      await response.body?.cancel()
      return { ok: false, trouble }
    }
    const content = await bytesOf(response, limits.bytes, watching)
    return content === null ? { ok: false, trouble: 'too-large' } : { ok: true, content }
  } catch {
    signal.throwIfAborted()
    if (inTime.aborted) return { ok: false, trouble: 'too-slow' }
    return { ok: false, trouble: (await world.mayReach(address)) ? 'offline' : 'no-access' }
  }
}

function troubleIn({ type, status }: Response): RenewalTrouble | null {
  // Browsers hide where a redirect leads to; others tell its number.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'redirected'
  if (status === 404 || status === 410) return 'not-found'
  return status === 200 ? null : 'server-error'
}

/** Bytes that the server announces, 0 where it does not. It may lie, so they are counted as well. */
const announced = ({ headers }: Response): number => Number(headers.get('content-length') ?? 0) || 0

/** The whole body, or null as soon as it is larger than it may be. */
async function bytesOf(
  response: Response,
  most: number,
  watching: Watching,
): Promise<Uint8Array<ArrayBuffer> | null> {
  // A compressed body is announced by its compressed size, which says nothing of how far the reading is.
  const of = response.headers.has('content-encoding') ? null : announced(response) || null
  const chunks: Uint8Array[] = []
  let size = 0
  watching(size, of)
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > most) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
    watching(size, of)
  }
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}
