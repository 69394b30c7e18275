import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import axe from 'axe-core'
import { type BrowserContext, chromium, type Page } from 'playwright'
import type { FrameFacts } from '../../src/facts.ts'
import type { ExtensionApi } from '../browsers/driver.ts'
import { chromiumPath } from '../browsers/paths.ts'
import { type BenchPage, benchPages } from './bench-pages.ts'
import { type OwnTime, ownTime, quantile } from './own-time.ts'

/** Visits that count; a storm lasts seconds, so it gets fewer. */
export const RUNS = 20
const STORM_RUNS = 5
const AXE_RUNS = 7

/** Chromium with one unpacked extension and the bench pages under one address. */
export async function launch(extension: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
  await context.route('https://bench.example/**', (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1))
    const html = benchPages.find((each) => each.name === name)?.html ?? '<!doctype html><title>blank</title>'
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
  })
  return context
}

/** One visit under the sampling profiler. The blank page first, so that the renderer stays the same. */
async function visit(context: BrowserContext, bench: BenchPage, origin: string): Promise<OwnTime> {
  const page = await context.newPage()
  await page.goto('https://bench.example/')
  const session = await context.newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  await session.send('Profiler.start')
  await page.goto(`https://bench.example/${encodeURIComponent(bench.name)}`)
  await page.waitForTimeout(bench.settle)
  const { profile } = await session.send('Profiler.stop')
  await page.close()
  return ownTime(profile, origin)
}

/** The measured visits of one page, after one that warms up. */
export async function visits(context: BrowserContext, bench: BenchPage, origin: string): Promise<OwnTime[]> {
  const runs = bench.name === 'storm' ? STORM_RUNS : RUNS
  await visit(context, bench, origin)
  const all: OwnTime[] = []
  for (let run = 0; run < runs; run += 1) all.push(await visit(context, bench, origin))
  return all
}

/**
 * Milliseconds of axe-core's run on the same page, in the same browser, under the same conditions: the first run in
 * a document that has just come, its own loading not counted.
 */
export async function axeTime(context: BrowserContext, { name, settle }: BenchPage): Promise<number> {
  const all: number[] = []
  for (let run = 0; run < AXE_RUNS; run += 1) {
    const page = await context.newPage()
    await page.goto(`https://bench.example/${encodeURIComponent(name)}`)
    await page.waitForTimeout(settle)
    await page.evaluate(axe.source)
    all.push(
      await page.evaluate(async () => {
        const tool = (globalThis as unknown as { axe: { run(): Promise<unknown> } }).axe
        const before = performance.now()
        await tool.run()
        return performance.now() - before
      }),
    )
    await page.close()
  }
  return quantile(all, 0.5)
}

/** "chrome-extension://id/" of the extension in this browser. */
export async function originOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return `chrome-extension://${new URL(worker.url()).host}/`
}

export interface Asked {
  frames: FrameFacts[]
  /** Milliseconds from question to answer, worker and messages included. */
  roundTrip: number
}

/** What the extension itself says of a page, and how long its popup waits for it. */
export async function ask(context: BrowserContext, origin: string, name: string): Promise<Asked> {
  const own: Page = await context.newPage()
  await own.goto(`${origin}src/popup/index.html?tab=0`)
  const page = await context.newPage()
  await page.goto(`https://bench.example/${encodeURIComponent(name)}`)
  await page.waitForTimeout(2_000)
  const asked = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
    const tabs = await chrome.tabs.query({})
    const tabId = Math.max(...tabs.map((tab) => tab.id ?? 0))
    const times: number[] = []
    for (let run = 0; run < 15; run += 1) {
      const before = performance.now()
      await chrome.runtime.sendMessage({ type: 'assess', tabId })
      times.push(performance.now() - before)
    }
    return { frames: await chrome.runtime.sendMessage({ type: 'facts-of', tabId }), times }
  })
  await page.close()
  await own.close()
  return { frames: asked.frames as FrameFacts[], roundTrip: quantile(asked.times, 0.5) }
}

/**
 * The least that a content script must do to keep the promises of ours on a page without a form: look for fields and
 * for other hosts, ask the store whether one of them is listed, hear of changes, of a person entering a field, and of
 * the background.
 */
export const LEAST = `{
  const fields = document.documentElement.querySelectorAll('input,select,textarea,[contenteditable],[role=textbox]')
  const hosts = new Set([location.hostname])
  for (const link of document.documentElement.querySelectorAll('a[href*="//"]')) hosts.add(link.hostname)
  new MutationObserver(() => {}).observe(document, { childList: true, subtree: true })
  document.addEventListener('focusin', () => {}, true)
  chrome.runtime.onMessage.addListener(() => false)
  if (fields.length === 0) chrome.storage.local.get([...hosts].map((host) => 'list:' + host)).then(Object.keys)
}`

/** Our extension with another content script; '' costs what any costs. */
export function otherExtension(content: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'other-extension-'))
  const built = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8'))
  const { manifest_version, version, content_scripts } = built
  const scripts = content_scripts.map((script: object) => ({ ...script, js: ['content.js'] }))
  const manifest = {
    manifest_version,
    version,
    name: 'Other',
    permissions: ['storage'],
    content_scripts: scripts,
    background: { service_worker: 'worker.js' },
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, 'content.js'), content)
  writeFileSync(path.join(folder, 'worker.js'), '')
  return folder
}
