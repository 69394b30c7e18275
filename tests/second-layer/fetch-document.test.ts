import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DocumentFacts } from '../../src/document-facts.ts'
import { type Fetching, fetchDocument, type SourceAddress } from '../../src/second-layer/fetch-document.ts'

/** Servers on this machine that answer as sites do; nothing else is asked. */

const html = { 'content-type': 'text/html; charset=utf-8' }
const answers: Record<string, RequestListener> = {
  '/policy': (_, response) => response.writeHead(200, html).end('<main>Politique</main>'),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/closed': (_, response) => response.writeHead(403).end('no'),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/nothing': (_, response) => response.writeHead(204).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/policy' }).end(),
  '/away': (_, response) => response.writeHead(302, { location: `${elsewhere}/policy` }).end(),
  '/mail': (_, response) => response.writeHead(302, { location: 'mailto:a@b.example' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/file.pdf': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4'),
  '/disguised': (_, response) => response.writeHead(200, html).end('%PDF-1.4'),
  '/large': (_, response) => {
    response.writeHead(200, html)
    for (let part = 0; part < 12; part += 1) response.write('x'.repeat(100_000))
    response.end()
  },
  '/latin1': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' }).end(Buffer.from([0xe9])),
  '/hangs': () => undefined,
  '/torn': (_, response) => {
    response.writeHead(200, html)
    response.write('<p>')
    setTimeout(() => response.destroy(), 20)
  },
}

const seen: { path: string; headers: NodeJS.Dict<string | string[]> }[] = []
const servers: Server[] = []
let site = ''
let elsewhere = ''

async function serve(): Promise<string> {
  const server = createServer((request, response) => {
    seen.push({ path: request.url ?? '', headers: request.headers })
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404, html).end('<h1>404</h1>')
  })
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeAll(async () => {
  elsewhere = await serve()
  site = await serve()
})

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

afterEach(() => vi.restoreAllMocks())

const facts = (source: string, { url, readAt }: SourceAddress): DocumentFacts => ({
  url,
  anchor: '',
  title: source,
  lang: '',
  blocks: [],
  links: [],
  readAt,
  fields: 0,
  cut: false,
})

const at = '2026-11-21T14:02:00.000Z'

function world(changes: Partial<Fetching> = {}): Fetching {
  return { fetch, mayRead: async () => true, read: facts, now: () => new Date(at), ...changes }
}

const open = (path: string, changes?: Partial<Fetching>, signal = new AbortController().signal) =>
  fetchDocument(
    { href: path.startsWith('http') ? path : site + path, samePage: false },
    world(changes),
    signal,
  )

describe('a document', () => {
  it('is read, with the address asked and the moment', async () => {
    expect(await open('/policy#droits')).toEqual({
      outcome: 'read',
      asked: `${site}/policy#droits`,
      at,
      facts: {
        ...facts('<main>Politique</main>', {
          url: `${site}/policy`,
          part: '',
          mime: 'text/html',
          readAt: at,
        }),
        anchor: 'droits',
      },
    })
  })

  it('is followed through redirects, also to another host, and says where it ended', async () => {
    expect(await open('/moved')).toMatchObject({ outcome: 'read', facts: { url: `${site}/policy` } })
    expect(await open('/away')).toMatchObject({ outcome: 'read', facts: { url: `${elsewhere}/policy` } })
  })

  it('is not followed to anything but http and https, nor in a circle', async () => {
    expect((await open('/mail')).outcome).toBe('unreachable')
    expect((await open('/circle')).outcome).toBe('unreachable')
  })

  it.each([
    ['/nowhere', { outcome: 'not-found', status: 404 }],
    ['/gone', { outcome: 'not-found', status: 410 }],
    ['/closed', { outcome: 'refused', status: 403 }],
    ['/broken', { outcome: 'refused', status: 503 }],
    ['/nothing', { outcome: 'refused', status: 204 }],
    ['/file.pdf', { outcome: 'other-kind', mime: 'application/pdf' }],
    ['/disguised', { outcome: 'other-kind', mime: 'application/pdf' }],
    ['/large', { outcome: 'too-large' }],
    ['/torn', { outcome: 'unreachable' }],
  ])('that cannot be read says why: %s', async (path, expected) => {
    expect(await open(path)).toMatchObject({ ...expected, asked: site + path, at })
  })

  it('in an older encoding is read in it', async () => {
    expect(await open('/latin1')).toMatchObject({ facts: { title: 'é' } })
  })

  it('whose text scripts draw is told apart from an empty one', async () => {
    expect((await open('/policy', { read: () => 'drawn-by-script' })).outcome).toBe('drawn-by-script')
  })

  it('that would hold up the parser is too large', async () => {
    expect((await open('/policy', { read: () => 'too-large' })).outcome).toBe('too-large')
  })

  it('of a server that is not there or does not answer in time is unreachable', async () => {
    expect((await open('http://127.0.0.1:1/policy')).outcome).toBe('unreachable')
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const late = new AbortController()
      setTimeout(() => late.abort(new DOMException('late', 'TimeoutError')), 60)
      return late.signal
    })
    expect((await open('/hangs')).outcome).toBe('unreachable')
  })

  it('that the browser keeps from the extension is not called unreachable', async () => {
    const refused = {
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
      mayRead: async () => false,
    }
    expect((await open('/policy', refused)).outcome).toBe('not-permitted')
    expect((await open('/policy', { ...refused, mayRead: async () => true })).outcome).toBe('unreachable')
  })

  it('that is called off rejects, and a fault of our own is no outcome', async () => {
    const life = new AbortController()
    const opened = open('/hangs', {}, life.signal)
    life.abort()
    await expect(opened).rejects.toThrow()
    const fault = () => {
      throw new TypeError('a fault')
    }
    await expect(open('/policy', { read: fault })).rejects.toThrow('a fault')
  })
})

describe('the request', () => {
  it('carries no cookie, no referrer and no fragment, and is told to keep nothing', async () => {
    seen.length = 0
    const asked: [string, RequestInit | undefined][] = []
    const spy: typeof fetch = (input, init) => {
      asked.push([String(input), init])
      return fetch(input, init)
    }
    await open('/policy#part', { fetch: spy })
    expect(asked[0]?.[0]).toBe(`${site}/policy`)
    expect(asked[0]?.[1]).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    })
    expect(seen).toHaveLength(1)
    expect(seen[0]?.headers).not.toHaveProperty('cookie')
    expect(seen[0]?.headers).not.toHaveProperty('referer')
  })

  it('reads no more of a large document than its bound', async () => {
    const cancelled = vi.fn()
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(300_000)),
      cancel: cancelled,
    })
    const answer = async () => new Response(endless, { headers: html })
    expect((await open('/policy', { fetch: answer })).outcome).toBe('too-large')
    expect(cancelled).toHaveBeenCalledTimes(1)
  })
})
