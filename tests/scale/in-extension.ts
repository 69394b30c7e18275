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
const ROUNDS = 31
/**
 * Milliseconds after the first match before the others are timed: a browser just started puts the files of a large
 * store in order, on the same two cores. Without it 100,000 entries took 27 ms, with it 15; *first match* shows the cold.
 */
const SETTLED = 15_000
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

const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

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

/** What a look-up costs once the list is there, in a worker that knows nothing yet and in one that has been asked before. */
async function match(count: number) {
  const row = subscription(count)
  const kept: KeptRows = new Map()
  const lists = [listState(syntheticHead, { id: row.id, now: NOW, trouble: null })]
  const look = async (hosts: PageHosts) => {
    const found = await findRows(await database(), namesToLookUp(hosts), kept)
    return findListings(hosts, found.index, lists, NOW).length
  }
  const pages = (listed: boolean, from: number) =>
    Array.from({ length: ROUNDS }, (_, round) => page(count, from + round, listed))
  const rounds = async (all: PageHosts[], before: () => void = () => undefined) => {
    const times: number[] = []
    for (const one of all) {
      before()
      times.push((await timed(() => look(one))).ms)
    }
    return median(times)
  }
  // A list of a hundred sites has no new ones after five pages: its rows are forgotten as those of a large list are.
  const forget = () => {
    for (const { rows } of kept.values()) rows.clear()
  }
  const first = await timed(() => look(page(count, 0, true)))
  await new Promise((resolve) => setTimeout(resolve, SETTLED))
  await rounds(pages(true, 1))
  const noneMs = await rounds(pages(false, 1 + ROUNDS))
  const freshMs = await rounds(pages(true, 1 + 2 * ROUNDS), forget)
  await look(page(count, 0, true))
  const matchMs = await rounds(Array.from({ length: ROUNDS }, () => page(count, 0, true)))
  const asked = Array.from({ length: HOSTS }, (_, nth) => `www.site-${nth}.example`)
  const stored = (keys: string[]) => chrome.storage.local.get(keys)
  const question: number[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    question.push((await timed(() => anyListed(asked, stored))).ms)
  return {
    found: first.result,
    firstMs: first.ms,
    noneMs,
    freshMs,
    matchMs,
    questionMs: median(question),
    heapMegabytes: heap(),
  }
}

Object.assign(globalThis, { scale: { update, match } })
