import {
  createServer as createHttp,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

/** What a host answers to a path; null is a 404. */
export type Answer = (path: string) => Content | null

export interface Content {
  type: string
  body: string | Uint8Array
  /** 200 unless told. */
  status?: number
  headers?: Record<string, string>
}

interface SiteRequest {
  host: string
  path: string
  headers: IncomingHttpHeaders
}

/** A running pair of servers on this machine; browsers reach it by mapping `hosts` to its ports. */
export interface Site {
  httpsPort: number
  httpPort: number
  hosts: { secure: string[]; plain: string[] }
  /** Every request that has arrived. */
  requests: SiteRequest[]
  close(): Promise<void>
}

/** By host; `plain` hosts are reached over http alone. */
export interface Hosting {
  secure: Map<string, Answer>
  plain: Map<string, Answer>
}

const TEXT_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

const THANKS =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Received</title><p>The form was received by the local test server.</p></html>'

function listener(answers: Map<string, Answer>, requests: SiteRequest[]): RequestListener {
  return (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
    const pathname = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''))
    const sent = request.method === 'POST'
    requests.push({ host, path: pathname, headers: request.headers })
    request.resume()
    const content = sent ? { type: 'text/html; charset=utf-8', body: THANKS } : answers.get(host)?.(pathname)
    if (pathname === '/favicon.ico' && !content) {
      response.writeHead(204).end()
    } else if (content) {
      response
        .writeHead(content.status ?? 200, {
          ...TEXT_HEADERS,
          'content-type': content.type,
          ...content.headers,
        })
        .end(content.body)
    } else {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found')
    }
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Starts both servers on free ports. The certificate is made now and lives in memory alone. */
export async function servePages(hosting: Hosting): Promise<Site> {
  const names = [...hosting.secure.keys()]
  const pems = await generate([{ name: 'commonName', value: 'Local test pages' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  })
  const requests: SiteRequest[] = []
  const secure = createHttps({ key: pems.private, cert: pems.cert }, listener(hosting.secure, requests))
  const plain = createHttp(listener(hosting.plain, requests))
  const [httpsPort, httpPort] = await Promise.all([listen(secure), listen(plain)])
  return {
    httpsPort,
    httpPort,
    requests,
    hosts: { secure: names, plain: [...hosting.plain.keys()] },
    close: async () => {
      await Promise.all([close(secure), close(plain)])
    },
  }
}
