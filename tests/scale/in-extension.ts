import { findListings, namesToLookUp, type PageHosts } from '../../src/list/find-listings.ts'
import { decodeListFile } from '../../src/list/list-file.ts'
import { listState } from '../../src/list/list-state.ts'
import { signedBytes } from '../../src/minisign/signed-bytes.ts'
import { anyListed } from '../../src/page/any-listed.ts'
import { contentIndex } from '../../src/subscriptions/content-index.ts'
import { findRows, type KeptRows } from '../../src/subscriptions/find-rows.ts'
import { listDatabase } from '../../src/subscriptions/list-database.ts'
import { listStore } from '../../src/subscriptions/list-store.ts'
import type { Subscription } from '../../src/subscriptions/subscription.ts'
import { toldDomains } from '../../src/subscriptions/told-domains.ts'
import { syntheticDomain, syntheticEntries, syntheticHead } from './synthetic-entries.ts'

/* Runs in a page of the extension, with its stores and its own code: what a list of so many entries costs. */

const NOW = new Date('2026-11-22T12:00:00Z')
const LINKS = 2_000
/** Of the links, one in a hundred is to a listed site: as many in each list, spread over it. */
const LISTED = 100
const HITS = LINKS / LISTED
/** Entries from the sites of one page to those of the next: a prime, so that none comes twice in a large list. */
const STRIDE = 1_009
/** Hosts that a content script asks for at most. */
const HOSTS = 200

const database = listDatabase('scale')
const store = listStore(database)

interface StorageApi {
  storage: { local: Parameters<typeof contentIndex>[0] }
}
const { chrome } = globalThis as unknown as { chrome: StorageApi }
const index = contentIndex(chrome.storage.local)

const megabytes = (bytes: number) => bytes / 1_000_000

/** Megabytes of the heap without garbage; the browser is started so that it can be swept and tells its size exactly. */
function heap(): number {
  const { gc } = globalThis as unknown as { gc: () => void }
  gc()
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } }
  return megabytes(memory.usedJSHeapSize)
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const before = performance.now()
  const result = await work()
  return { ms: performance.now() - before, result }
}

function subscription(entries: number): Subscription {
  return {
    id: `scale-${entries}`,
    address: 'https://lists.example/list.json',
    name: '',
    keys: [],
    paused: false,
    addedAt: 0,
    head: syntheticHead,
    entries,
    digest: `digest-${entries}`,
    highest: 1,
    verifiedAt: 0,
    triedAt: 0,
    nextTry: 0,
    trouble: null,
    storing: null,
  }
}

/** The file as bytes, put together in pieces: whole, as one text, it may be longer than a text can be. */
function fileOf(count: number): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const parts = [encoder.encode(`${JSON.stringify(syntheticHead).slice(0, -1)},"entries":[`)]
  let piece = ''
  for (const entry of syntheticEntries(count)) {
    piece += `${piece === '' && parts.length === 1 ? '' : ','}${JSON.stringify(entry)}`
    if (piece.length < 4_000_000) continue
    parts.push(encoder.encode(piece))
    piece = ''
  }
  parts.push(encoder.encode(`${piece}]}\n`))
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.byteLength
  }
  return whole
}

/**
 * A page of two thousand links, the same for every size but for the sites that only the list of that size has: none of
 * the links, or one in a hundred, is to one of them. Another `turn` is another page.
 */
const page = (count: number, turn: number, listed: boolean): PageHosts => ({
  host: 'www.news.example',
  targets: ['sign.news.example'],
  frames: [],
  links: Array.from({ length: LINKS }, (_, nth) =>
    listed && nth % LISTED === 0
      ? `www.${syntheticDomain(((nth / LISTED) * (count / HITS) + turn * STRIDE) % count)}`
      : `a.site-${turn}-${nth}.example`,
  ),
})

/** Loading apart: what an update does with the bytes, step by step. `null` where a step failed. */
async function update(count: number) {
  const before = heap()
  const made = await timed(() => fileOf(count))
  const bytes = made.result.byteLength
  // The hash is nearly all of it; the signature itself is over 64 bytes.
  const hashed = await timed(() => signedBytes(made.result, { hashed: true }))
  const decoded = await timed(() => decodeListFile(made.result, Number.POSITIVE_INFINITY))
  const whole = decoded.result.ok
  const peak = heap() - before
  const row = subscription(count)
  const signal = new AbortController().signal
  // Where the file is longer than a text can be, its entries go into the store one by one, as they would from pieces.
  const entries = decoded.result.ok ? decoded.result.list.entries : syntheticEntries(count)
  const stored = await timed(() =>
    store
      .write([row.id, row.digest], entries, { written: () => undefined, signal })
      .then(() => store.put(row)),
  )
  const domains = async () => toldDomains(await database(), [row.id, row.digest])
  const indexed = await timed(() => index.write({ stamp: row.digest, names: [] }, domains))
  return {
    megabytes: megabytes(bytes),
    verifyMs: hashed.ms,
    decodeMs: whole ? decoded.ms : null,
    storeMs: stored.ms,
    indexMs: indexed.ms,
    index: indexed.result,
    heapMegabytes: peak,
  }
}

const known: KeptRows = new Map()
const lists = (count: number) => [
  listState(syntheticHead, { id: subscription(count).id, now: NOW, trouble: null }),
]

async function look(count: number, hosts: PageHosts): Promise<number> {
  const found = await findRows(await database(), namesToLookUp(hosts), known)
  return findListings(hosts, found.index, lists(count), NOW).length
}

/** The first match of a worker that knows nothing yet, in a browser just started, and what it found. */
async function first(count: number) {
  const looked = await timed(() => look(count, page(count, 0, true)))
  return { found: looked.result, ms: looked.ms }
}

/** One turn of each kind of page; `turn` is never the same twice. */
async function turn(count: number, nth: number) {
  const time = async (hosts: PageHosts) => (await timed(() => look(count, hosts))).ms
  const none = await time(page(count, 2 * nth + 1, false))
  // A list of a hundred sites has no new ones after five pages: its rows are forgotten as those of a large list are.
  for (const { rows } of known.values()) rows.clear()
  const listed = page(count, 2 * nth + 2, true)
  const fresh = await time(listed)
  const again = await time(listed)
  const asked = Array.from({ length: HOSTS }, (_, host) => `www.site-${nth}-${host}.example`)
  const stored = (keys: string[]) => chrome.storage.local.get(keys)
  const question = (await timed(() => anyListed(asked, stored))).ms
  return { none, fresh, again, question }
}

Object.assign(globalThis, { scale: { update, first, turn, heap } })
