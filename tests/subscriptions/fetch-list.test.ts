import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { MAX_LIST_BYTES } from '../../src/list/list-file.ts'
import { fetchList, fetchSignature, type ListFetching } from '../../src/subscriptions/fetch-list.ts'

/** A server on this machine that answers as web hosts do; nothing else is asked. */

const html = { 'content-type': 'text/html; charset=utf-8' }
const piece = Buffer.alloc(100_000, 'x')
const pieces = MAX_LIST_BYTES / piece.length
const answers: Record<string, RequestListener> = {
  '/list.json': (_, response) => response.end('{"entries":[]}'),
  '/list.json.minisig': (_, response) => response.end('untrusted comment: one\n'),
  '/get?name=rail': (_, response) => response.end('{}'),
  '/get.minisig?name=rail': (_, response) => response.end('signature of a query'),
  '/unsigned.json': (_, response) => response.end('{}'),
  '/page.json': (_, response) => response.writeHead(200, html).end('<h1>Welcome</h1>'),
  '/page.json.minisig': (_, response) => response.writeHead(200, html).end('<p>'.repeat(10_000)),
  '/moved.json': (_, response) => response.writeHead(301, { location: '/list.json' }).end(),
  '/away.json': (_, response) => response.writeHead(302, { location: 'https://lists.example/' }).end(),
  '/gone.json': (_, response) => response.writeHead(410).end(),
  '/closed.json': (_, response) => response.writeHead(403).end(),
  '/broken.json': (_, response) => response.writeHead(503).end(),
  '/part.json': (_, response) => response.writeHead(206).end('{'),
  '/nothing.json': (_, response) => response.writeHead(204).end(),
  '/announced.json': (_, response) =>
    response.writeHead(200, { 'content-length': MAX_LIST_BYTES + 2_000_000 }).write(piece),
  '/just.json': (_, response) => response.end(Buffer.alloc(MAX_LIST_BYTES, 'x')),
  '/large.json': (_, response) => {
    for (let sent = 0; sent < pieces + 20; sent += 1) response.write(piece)
    response.end()
  },
  '/endless.json': (_, response) => {
    const more = () => {
      if (!response.destroyed) response.write(piece, more)
    }
    response.on('close', () => {
      hungUp = true
    })
    more()
  },
  '/torn.json': (_, response) => {
    response.writeHead(200, { 'content-length': 1_000 })
    response.write('{"entries":[')
    setTimeout(() => response.destroy(), 20)
  },
  '/hangs.json': () => undefined,
  '/hangs.json.minisig': () => undefined,
}

let hungUp = false
const seen: { path: string; headers: NodeJS.Dict<string | string[]> }[] = []
let server: Server
let site = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push({ path: request.url ?? '', headers: request.headers })
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404, html).end('<h1>404</h1>')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

afterEach(() => vi.restoreAllMocks())

const world = (changes: Partial<ListFetching> = {}): ListFetching => ({
  request: fetch,
  mayReach: async () => true,
  ...changes,
})

const never = new AbortController().signal
const signature = (path: string, changes?: Partial<ListFetching>) =>
  fetchSignature(site + path, world(changes), never)
const list = (path: string, changes?: Partial<ListFetching>, watching = () => {}) =>
  fetchList(site + path, world(changes), never, watching)

describe('a list', () => {
  it('is loaded whole, and its signature from beside it', async () => {
    expect(await list('/list.json')).toEqual({
      ok: true,
      content: new TextEncoder().encode('{"entries":[]}'),
    })
    expect(await signature('/list.json')).toEqual({ ok: true, content: 'untrusted comment: one\n' })
    expect(await signature('/get?name=rail')).toEqual({ ok: true, content: 'signature of a query' })
  })

  it('tells how far it is', async () => {
    const told: [number, number | null][] = []
    await fetchList(`${site}/just.json`, world(), never, (...step) => told.push(step))
    expect(told[0]).toEqual([0, MAX_LIST_BYTES])
    expect(told.at(-1)).toEqual([MAX_LIST_BYTES, MAX_LIST_BYTES])
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b))
  })

  it('of just the size that is allowed is taken', async () => {
    expect(await list('/just.json')).toMatchObject({ ok: true, content: { length: MAX_LIST_BYTES } })
  })
})

describe('what a server may answer', () => {
  it.each([
    ['/moved.json', 'redirected'],
    ['/away.json', 'redirected'],
    ['/nowhere.json', 'not-found'],
    ['/gone.json', 'not-found'],
    ['/closed.json', 'server-error'],
    ['/broken.json', 'server-error'],
    ['/part.json', 'server-error'],
    ['/nothing.json', 'server-error'],
    ['/announced.json', 'too-large'],
    ['/torn.json', 'offline'],
  ])('%s is %s', async (path, trouble) => {
    expect(await list(path)).toEqual({ ok: false, trouble })
  })

  it('a redirect is not followed', async () => {
    seen.length = 0
    await list('/moved.json')
    expect(seen.map(({ path }) => path)).toEqual(['/moved.json'])
  })

  it('a list that passes the cap is broken off there, announced or not', async () => {
    expect(await list('/large.json')).toEqual({ ok: false, trouble: 'too-large' })
    expect(await list('/endless.json')).toEqual({ ok: false, trouble: 'too-large' })
    await vi.waitFor(() => expect(hungUp).toBe(true))
  })

  it('a list without a signature is told from an address with nothing there', async () => {
    expect(await signature('/unsigned.json')).toEqual({ ok: false, trouble: 'not-signed' })
    expect(await signature('/nowhere.json')).toEqual({ ok: false, trouble: 'not-found' })
    expect(await signature('/gone.json')).toEqual({ ok: false, trouble: 'not-found' })
  })

  it('a web page in the place of a signature is no signature', async () => {
    expect(await signature('/page.json')).toEqual({ ok: false, trouble: 'not-signed' })
  })
})

describe('where nothing comes', () => {
  const nobody = 'http://127.0.0.1:1/list.json'

  it('there is no connection, or the browser does not allow it', async () => {
    expect(await fetchList(nobody, world(), never, () => {})).toEqual({ ok: false, trouble: 'offline' })
    const closed = world({ mayReach: async () => false })
    expect(await fetchList(nobody, closed, never, () => {})).toEqual({ ok: false, trouble: 'no-access' })
  })

  it('a server that says nothing is too slow, for a list and for a signature', async () => {
    const limits: number[] = []
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      limits.push(milliseconds)
      const soon = new AbortController()
      setTimeout(() => soon.abort(new DOMException('late', 'TimeoutError')), 30)
      return soon.signal
    })
    expect(await list('/hangs.json')).toEqual({ ok: false, trouble: 'too-slow' })
    expect(await signature('/hangs.json')).toEqual({ ok: false, trouble: 'too-slow' })
    expect(limits).toEqual([60_000, 15_000])
  })

  it('rejects where the caller breaks off', async () => {
    const leave = new AbortController()
    const asked = fetchList(`${site}/hangs.json`, world(), leave.signal, () => {})
    setTimeout(() => leave.abort(), 20)
    await expect(asked).rejects.toThrow()
  })
})

it('asks without credentials, referrer, cache or headers of its own', async () => {
  const request = vi.fn<typeof fetch>(async () => new Response('x'))
  await list('/list.json', { request })
  await signature('/list.json', { request })
  expect(request).toHaveBeenCalledTimes(2)
  for (const [, init] of request.mock.calls) {
    const { signal, ...rest } = init ?? {}
    expect(signal).toBeInstanceOf(AbortSignal)
    expect(rest).toEqual({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    })
  }
})
