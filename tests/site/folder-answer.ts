import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Answer, Content } from './serve-pages.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}

/** Saved pages often declare their own encoding: then the header must not overrule it. */
function htmlType(body: Buffer): string {
  const start = body.subarray(0, 2048).toString('latin1')
  const declared = /<meta[^>]{0,200}charset/i.test(start) || body[0] === 0xef || body[0] === 0xff
  return declared ? 'text/html' : 'text/html; charset=utf-8'
}

function contentOf(file: string): Content | null {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null
  const body = readFileSync(file)
  const extension = path.extname(file).toLowerCase()
  const type = TYPES[extension] ?? (/^\s*</.test(body.subarray(0, 200).toString('latin1')) ? '.html' : '')
  return {
    type:
      type === '.html' || extension === '.html' || extension === '.htm'
        ? htmlType(body)
        : type || 'application/octet-stream',
    body,
  }
}

/** Serves a folder: `/` is index.html, `/v2` is v2.html or v2/index.html. Nothing above the folder is reachable. */
export function folderAnswer(folder: string): Answer {
  const root = path.resolve(folder)
  return (pathname) => {
    const file = path.resolve(root, `.${path.posix.normalize(`/${pathname}`)}`)
    if (file !== root && !file.startsWith(root + path.sep)) return null
    return contentOf(file) ?? contentOf(`${file}.html`) ?? contentOf(path.join(file, 'index.html'))
  }
}
