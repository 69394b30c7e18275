import type { DocumentFacts, FetchedDocument } from '../document-facts.ts'
import { bodyText } from './body-text.ts'

/** Milliseconds for one document, redirects and body included. */
const TIME = 10_000

/** Bytes of one document; the longest policies known have a third of it with all their markup. */
const BYTES = 1_000_000

/**
 * No cookie goes out and none is taken in, the site is not told where the request comes from, and nothing is kept:
 * the request tells the site no more than opening the link in a private window would.
 */
const QUIETLY: RequestInit = {
  method: 'GET',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'follow',
  headers: { Accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1' },
}

const READABLE = ['text/html', 'application/xhtml+xml', 'text/plain', '']

export interface SourceAddress {
  /** After redirects. */
  url: string
  /** Id of the element that alone is to be read, '' for the whole. */
  part: string
  mime: string
  /** ISO 8601. */
  readAt: string
}

/** What the browser has to offer; handed in, so that every answer of a server can be tried. */
export interface Fetching {
  fetch: typeof fetch
  /** Whether the person lets the extension read addresses of this origin. */
  mayRead(origin: string): Promise<boolean>
  /** Facts of the source of a document, or why there are none. */
  read(source: string, address: SourceAddress): DocumentFacts | 'drawn-by-script' | 'too-large'
  now(): Date
}

/**
 * Asks the site for one document, once. Every ending but the caller's own abort, which rejects, is an outcome.
 * `href`: absolute http(s) address; `samePage`: it is a part of the page in front.
 */
export async function fetchDocument(
  { href, samePage }: { href: string; samePage: boolean },
  world: Fetching,
  signal: AbortSignal,
): Promise<FetchedDocument> {
  const at = world.now().toISOString()
  const base = { asked: href, at }
  const url = new URL(href)
  const anchor = url.hash.slice(1)
  url.hash = ''
  const answer = await load(url.href, world.fetch, signal)
  if (answer === null)
    return { outcome: (await world.mayRead(url.origin)) ? 'unreachable' : 'not-permitted', ...base }
  if (answer === 'too-late') return { outcome: 'unreachable', ...base }
  const { response, bytes } = answer
  const { status } = response
  if (status === 404 || status === 410) return { outcome: 'not-found', ...base, status }
  // 202 and 204 bring no document; some shields answer 202 to what they take for a robot.
  if (!response.ok || status === 202 || status === 204) return { outcome: 'refused', ...base, status }
  const mime = mimeOf(response)
  if (!READABLE.includes(mime)) return { outcome: 'other-kind', ...base, mime }
  if (bytes === null) return { outcome: 'too-large', ...base }
  const source = bodyText(bytes, response.headers.get('content-type') ?? '')
  if (source.startsWith('%PDF-')) return { outcome: 'other-kind', ...base, mime: 'application/pdf' }
  const address = { url: response.url || url.href, part: samePage ? anchor : '', mime, readAt: at }
  const facts = world.read(source, address)
  if (typeof facts === 'string') return { outcome: facts, ...base }
  return { outcome: 'read', ...base, facts: { ...facts, anchor } }
}

interface Answered {
  response: Response
  /** Null where they are too many, or of a kind that is not read. */
  bytes: Uint8Array | null
}

/** The server's answer; null where the request failed, for which browsers give no reason. */
async function load(
  address: string,
  ask: typeof fetch,
  signal: AbortSignal,
): Promise<Answered | 'too-late' | null> {
  const inTime = AbortSignal.timeout(TIME)
  try {
    const response = await ask(address, { ...QUIETLY, signal: AbortSignal.any([signal, inTime]) })
    const wanted = response.ok && READABLE.includes(mimeOf(response))
    if (!wanted) await response.body?.cancel()
    return { response, bytes: wanted ? await bytesOf(response) : null }
  } catch {
    signal.throwIfAborted()
    return inTime.aborted ? 'too-late' : null
  }
}

const mimeOf = ({ headers }: Response): string =>
  (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** The whole body, or null as soon as it is larger than what is read. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > BYTES) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
  }
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}
