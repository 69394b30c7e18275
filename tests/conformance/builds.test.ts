import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import source from '../../manifest.json' with { type: 'json' }
import { buildOf } from '../browsers/builds.ts'

/** Bytes. Gzipped the budget is 9,000 and not reached (docs/bench.md says so); until then it may only fall. */
const CONTENT_RAW = 25_000
const CONTENT_GZIP = 10_240

/** Content scripts never fetch, never read what a person typed, and never turn text into markup. */
const FORBIDDEN_IN_CONTENT: [string, RegExp][] = [
  ['import', /\bimport\s*[("'{*]|\bimport\s+[\w$]+\s+from/],
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['sendBeacon', /sendBeacon/],
  ['WebSocket', /WebSocket/],
  ['.value', /\.value\b/],
  ['innerHTML', /innerHTML|outerHTML|insertAdjacentHTML|document\.write/],
  ['eval', /\beval\s*\(|new Function\b/],
  ['performance.mark', /performance\.(?:mark|measure)/],
]

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  const folder = buildOf(target)
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  const manifest = () => JSON.parse(read('manifest.json'))

  it('exists: run `npm run build` first', () => {
    expect(existsSync(path.join(folder, 'manifest.json'))).toBe(true)
  })

  it('gives pages no file to fetch', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources')
    expect(manifest()).not.toHaveProperty('externally_connectable')
  })

  it('asks for storage, activeTab, alarms, scripting and, in Chromium, pageCapture, and nothing else', () => {
    const own = target === 'chrome' ? ['pageCapture'] : []
    const all = ['activeTab', 'alarms', ...own, 'scripting', 'storage']
    expect(manifest().permissions.toSorted()).toEqual(all)
    expect(manifest()).not.toHaveProperty('host_permissions')
    expect(manifest()).not.toHaveProperty('optional_permissions')
    expect(manifest()).not.toHaveProperty('optional_host_permissions')
  })

  it('keeps the content security policy of the source, which loads nothing from elsewhere', () => {
    const policy: string = manifest().content_security_policy.extension_pages
    expect(policy).toBe(source.content_security_policy.extension_pages)
    expect(policy).toContain("default-src 'none'")
    // A linked policy and a list may stand at any address: they alone are asked for, and their answers are text.
    expect(policy).toContain("connect-src 'self' https: http:;")
    expect(policy.replace("connect-src 'self' https: http:;", '')).not.toMatch(/unsafe|https?:|\*/)
  })

  it('runs one self-contained content script in every frame and leaves pages alone', () => {
    const scripts = manifest().content_scripts
    expect(scripts).toHaveLength(1)
    expect(scripts[0].js).toHaveLength(1)
    expect(scripts[0]).not.toHaveProperty('css')
    expect(scripts[0]).not.toHaveProperty('world')
    expect(scripts[0].all_frames).toBe(true)
    expect(scripts[0].match_origin_as_fallback).toBe(true)
  })

  it('has a content script within its budget', () => {
    const code = read(manifest().content_scripts[0].js[0])
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(CONTENT_RAW)
    expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThanOrEqual(CONTENT_GZIP)
  })

  it.each(FORBIDDEN_IN_CONTENT)('has a content script without %s', (_name, pattern) => {
    expect(read(manifest().content_scripts[0].js[0])).not.toMatch(pattern)
  })

  it('turns no text into markup anywhere', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    )
    expect(scripts.length).toBeGreaterThan(2)
    for (const file of scripts)
      expect(read(file), file).not.toMatch(
        /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write\(/,
      )
  })

  it('names the extension and describes it in every language that it offers', () => {
    const locales = readdirSync(path.join(folder, '_locales'))
    expect(locales).toEqual(expect.arrayContaining(['en', 'fr']))
    const keys = (locale: string) =>
      Object.keys(JSON.parse(read(`_locales/${locale}/messages.json`))).toSorted()
    for (const locale of locales) expect(keys(locale), locale).toEqual(keys('en'))
  })
})

it('writes the background of each browser in the form that it knows', () => {
  const background = (target: 'chrome' | 'firefox') =>
    JSON.parse(readFileSync(path.join(buildOf(target), 'manifest.json'), 'utf8')).background
  expect(background('chrome')).toEqual({ service_worker: expect.any(String), type: 'module' })
  expect(background('firefox')).toEqual({ scripts: [expect.any(String)], type: 'module' })
})
