import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FrameFacts } from '../../src/facts.ts'
import { list } from '../../src/list/entries.ts'
import { BUNDLED } from '../../src/list/list.ts'
import { buildIndex } from '../../src/list/list-index.ts'
import { listState } from '../../src/list/list-state.ts'
import { matchHost } from '../../src/list/match-host.ts'
import { assessFrames } from '../../src/tabs/assess-frames.ts'
import { lexiconsFor } from '../lexicons.ts'
import { writeBetween } from '../write-between.ts'
import { benchPages } from './bench-pages.ts'
import { type OwnTime, quantile } from './own-time.ts'
import { firstSentence } from './popup-times.ts'
import { ask, axeTime, LEAST, launch, originOf, otherExtension, RUNS, visits } from './visits.ts'

/* Size and speed of the built extension against its budgets. */

const CONTENT_SCRIPT = 'dist/chrome/src/content.js'

interface Row {
  what: string
  measured: string
  bar: string
  ok: boolean
}

const bundledIndex = buildIndex([{ id: BUNDLED, entries: list.entries }])

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`

function row(what: string, value: number, bar: number, show: (value: number) => string): Row {
  return { what, measured: show(value), bar: `≤ ${show(bar)}`, ok: value <= bar }
}

function assessmentTime(frames: FrameFacts[]): number {
  const now = new Date('2026-11-21T13:02:00Z')
  const all: number[] = []
  for (let run = 0; run < 60; run += 1) {
    const before = performance.now()
    assessFrames(frames, {
      lexicons: lexiconsFor(frames, 'fr'),
      detected: 'fr',
      now,
      lists: [listState(list, { id: BUNDLED, now, trouble: null })],
      index: bundledIndex,
    })
    all.push(performance.now() - before)
  }
  return quantile(all.slice(10), 0.5)
}

/** Microseconds to match the hosts of a page against a list of `size` entries. */
function matchTime(size: number): number {
  const sample = list.entries[0]
  if (sample === undefined) throw new Error('the bundled list is empty')
  const entries = Array.from({ length: size }, (_, n) => ({
    ...sample,
    id: `e${n}`,
    domains: [{ name: `site-${n}.example`, match: 'domain' as const }],
  }))
  const index = buildIndex([{ id: BUNDLED, entries }])
  const hosts = Array.from({ length: 200 }, (_, n) => `www.other-${n}.example`)
  const all: number[] = []
  for (let run = 0; run < 300; run += 1) {
    const before = performance.now()
    for (const host of hosts) matchHost(host, index)
    all.push((performance.now() - before) * 1_000)
  }
  return quantile(all.slice(50), 0.5)
}

async function measure(): Promise<Row[]> {
  const rows: Row[] = []
  const code = readFileSync(CONTENT_SCRIPT)
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`
  rows.push(row('content script, raw', code.length, 25_000, kb))
  rows.push(row('content script, gzipped', gzipSync(code).length, 9_000, kb))

  const context = await launch(path.resolve('dist/chrome'))
  const origin = await originOf(context)
  const seen = new Map<string, OwnTime[]>()
  for (const bench of benchPages) {
    process.stderr.write(`${bench.name}…\n`)
    seen.set(bench.name, await visits(context, bench, origin))
  }
  const of = (name: string, pick: (time: OwnTime) => number) => (seen.get(name) ?? []).map(pick)
  const own = (time: OwnTime) => time.own

  rows.push(
    row('page that takes no data and links nowhere, own time', quantile(of('nothing', own), 0.5), 1, ms),
  )
  rows.push(row('page that takes no data and links to 80 hosts', quantile(of('article', own), 0.5), 1, ms))
  const empty = otherExtension('')
  const baseline = await launch(empty)
  const article = benchPages.find(({ name }) => name === 'article')
  if (article === undefined) throw new Error('no page called article')
  const bare = await visits(baseline, article, 'none:')
  await baseline.close()
  rmSync(empty, { recursive: true })
  const least = otherExtension(LEAST)
  const lean = await launch(least)
  const leanOrigin = await originOf(lean)
  for (const name of ['nothing', 'article']) {
    const bench = benchPages.find((each) => each.name === name)
    if (bench === undefined) throw new Error(`no page called ${name}`)
    const own = quantile(
      (await visits(lean, bench, leanOrigin)).map((time) => time.own),
      0.5,
    )
    rows.push({ what: `${name}: the least script that could do this`, measured: ms(own), bar: '–', ok: true })
  }
  await lean.close()
  rmSync(least, { recursive: true })
  const script = (time: OwnTime) => time.script
  const ratio = quantile(of('article', script), 0.5) / quantile(bare.map(script), 0.5)
  rows.push(
    row('the same page, script time against an empty content script', ratio, 1.3, (n) => `× ${n.toFixed(2)}`),
  )

  // A page that is not warned about: what is measured is the look, not the banner.
  const look = of('petition with notice', own)
  rows.push(row('form page, first look, median', quantile(look, 0.5), 5, ms))
  rows.push(row('form page, first look, p95', quantile(look, 0.95), 15, ms))
  const slices = of('petition with notice', (time) => time.longestSlice)
  rows.push(row('form page, longest slice, median of runs', quantile(slices, 0.5), 4, ms))
  for (const [name, size] of [
    ['petition with notice', '60'],
    ['usual', '600'],
    ['forum', '10,000'],
  ]) {
    const bench = benchPages.find((each) => each.name === name)
    if (bench === undefined) throw new Error(`no page called ${name}`)
    const axeMs = await axeTime(context, bench)
    const share = quantile(of(bench.name, own), 0.5) / axeMs
    const what = `form in a page of ${size} elements, share of axe-core's run (${ms(axeMs)})`
    rows.push(row(what, share, 1 / 20, (n) => n.toFixed(3)))
  }
  for (const name of ['petition', 'usual', 'forum', 'shadow'])
    rows.push(row(`${name}, banner included, median`, quantile(of(name, own), 0.5), 50, ms))
  for (const name of ['table', 'admin', 'storm'])
    rows.push(row(`worst pages: ${name}, in all, median`, quantile(of(name, own), 0.5), 50, ms))

  const asked = await ask(context, origin, 'petition')
  const warm = await firstSentence(context, origin, 'petition', { cold: false })
  const cold = await firstSentence(context, origin, 'petition', { cold: true })
  await context.close()
  rows.push(row('facts → assessment (Node, same code), median', assessmentTime(asked.frames), 10, ms))
  rows.push(row('popup: question to answer, warm worker, median', asked.roundTrip, 100, ms))
  rows.push(row('popup: opened to first sentence painted, warm worker, median', warm.opened, 100, ms))
  rows.push(row('popup: opened to first sentence painted, killed worker, median', cold.opened, 250, ms))
  const click = 'popup: the same from the click on, with the browser’s own time for the window'
  const both = `${ms(warm.clicked)}, ${ms(cold.clicked)}`
  rows.push({ what: click, measured: both, bar: '–', ok: true })
  const small = matchTime(100)
  const large = matchTime(1_000_000)
  const us = (n: number) => `× ${n.toFixed(2)}`
  rows.push(
    row(
      `200 hosts against 1,000,000 entries (${large.toFixed(0)} µs) and 100 (${small.toFixed(0)} µs)`,
      large / small,
      2,
      us,
    ),
  )
  return rows
}

function table(rows: Row[]): string {
  const lines = rows.map(
    ({ what, measured, bar, ok }) => `| ${what} | ${measured} | ${bar} | ${ok ? 'yes' : '**no**'} |`,
  )
  return ['| what | measured | bar | met |', '|---|---|---|---|', ...lines].join('\n')
}

const rows = await measure()
const browser = `Chromium, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`
const text = `${browser}; ${RUNS} visits a page after one to warm up, each in a new document; CPU samples every 0.1 ms; native calls made by the extension count as its own. Run at real-time priority where the system allows it (\`tests/bench/undisturbed.sh\`), so that other programs are not measured.\n\n${table(rows)}`
console.log(table(rows))
mkdirSync('tests/.output', { recursive: true })
writeFileSync('tests/.output/bench.json', `${JSON.stringify(rows, null, 2)}\n`)
if (process.argv.includes('--write')) writeBetween('docs/bench.md', 'bench', text)
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
