import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'

/** As the build writes it. */
async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      target: 'chrome137',
      write: false,
      lib: { entry: 'src/filling/in-page/portal-script.ts', formats: ['iife'], name: 'portal' },
    },
  })
  const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return chunk?.type === 'chunk' ? chunk.code : ''
}

/** Bytes. It is loaded on a click, in one tab. */
const GZIPPED = 7_000

describe('the script that fills a form', async () => {
  const code = await script()

  it('is small and stands alone', () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(GZIPPED)
    expect(code).not.toMatch(/\bimport\s*[("'{*]/)
  })

  it.each([
    ['sends', /\.submit\b|requestSubmit/],
    ['clicks', /\.click\(|MouseEvent|PointerEvent|KeyboardEvent/],
    ['ticks', /\.checked\s*=/],
    ['asks the network', /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket/],
    ['stores', /localStorage|indexedDB|\.storage\b/],
    ['listens', /addEventListener|MutationObserver|setInterval/],
    ['writes markup', /innerHTML|outerHTML|insertAdjacentHTML|document\.write/],
    ['speaks to the extension by itself', /sendMessage|\.connect\(|postMessage/],
  ])('never %s', (_what, pattern) => {
    expect(code.length).toBeGreaterThan(1_000)
    expect(code).not.toMatch(pattern)
  })
})
