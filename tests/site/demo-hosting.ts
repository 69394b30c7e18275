import { readdirSync } from 'node:fs'
import path from 'node:path'
import { folderAnswer } from './folder-answer.ts'
import { GENERATED } from './generated-pages.ts'
import { PAGES, pageRecords } from './page-record.ts'
import type { Answer, Hosting } from './serve-pages.ts'
import { startPage } from './start-page.ts'

/** The host of the page that lists all demonstration pages. */
export const START_HOST = 'demo.example'

/** All pages of the demonstration under their real names; http alone where the record's address says so. */
export function demoHosting(): Hosting {
  const records = pageRecords()
  const plainHosts = new Set(
    records
      .map((record) => new URL(record.url))
      .flatMap((url) => (url.protocol === 'http:' ? [url.host] : [])),
  )
  const hosting: Hosting = { secure: new Map(), plain: new Map() }
  const folders = readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  const hosts = new Set([...folders, ...records.map((record) => new URL(record.url).host)])
  for (const host of hosts) {
    const files = folderAnswer(path.join(PAGES, host))
    const answer: Answer = (pathname) => GENERATED.get(host + pathname)?.() ?? files(pathname)
    const kind = plainHosts.has(host) ? hosting.plain : hosting.secure
    kind.set(host, answer)
  }
  hosting.secure.set(START_HOST, (pathname) =>
    pathname === '/' ? { type: 'text/html; charset=utf-8', body: startPage(records) } : null,
  )
  return hosting
}
