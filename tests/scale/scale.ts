import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { canonicalBytes } from '../../src/list-tool/canonical-bytes.ts'
import { newSecretKey } from '../../src/list-tool/secret-key.ts'
import { signBytes } from '../../src/list-tool/sign-bytes.ts'
import { chromiumPath } from '../browsers/paths.ts'
import { writeBetween } from '../write-between.ts'
import { syntheticEntries, syntheticHead } from './synthetic-entries.ts'

/* What lists of a hundred to a million entries cost, with the extension's own code and stores in real Chromium. */

const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000]
/** A million rows take their time. Milliseconds. */
const PATIENCE = 3_600_000
/** Entries whose file is still shorter than the longest text of V8, 2^29 characters. */
const ONE_TEXT = 400_000

interface Update {
  megabytes: number
  verifyMs: number
  decodeMs: number | null
  storeMs: number
  indexMs: number
  index: string
  heapMegabytes: number
}

/** Milliseconds. */
interface Turn {
  none: number
  fresh: number
  again: number
  question: number
}

interface Match extends Turn {
  found: number
  firstMs: number
  heapMegabytes: number
}

interface Scale {
  update(count: number): Promise<Update>
  first(count: number): Promise<{ found: number; ms: number }>
  turn(count: number, nth: number): Promise<Turn>
  heap(): Promise<number>
}

/** The built extension with one more page, and without the store's bound of 10 MB, which a list of 200,000 reaches. */
async function extensionWithPage(folder: string): Promise<string> {
  cpSync('dist/chrome', folder, { recursive: true })
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
  manifest.permissions.push('unlimitedStorage')
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: path.join(folder, 'scale'),
      target: 'chrome137',
      lib: { entry: path.resolve('tests/scale/in-extension.ts'), formats: ['es'], fileName: 'scale' },
    },
  })
  writeFileSync(
    path.join(folder, 'scale.html'),
    '<!doctype html><title>scale</title><script type="module" src="scale/scale.js"></script>',
  )
  return folder
}

/** What a maintainer's machine takes: canonical bytes and signature. Null where the file is longer than a text can be. */
function publish(size: number): number | null {
  if (size > ONE_TEXT) return null
  const entries = [...syntheticEntries(size)]
  const key = newSecretKey()
  const before = performance.now()
  signBytes(canonicalBytes({ ...syntheticHead, entries }), key, { hashed: true, trustedComment: '' })
  return performance.now() - before
}

interface Row {
  size: number
  /** Milliseconds. */
  published: number | null
  update: Update
  match: Match
}

async function inPage<R>(page: Page, run: keyof Scale, ...numbers: number[]): Promise<R> {
  return page.evaluate(
    ([name, all]) =>
      (globalThis as unknown as { scale: Record<string, (...n: number[]) => Promise<R>> }).scale[name]?.(
        ...all,
      ),
    [run, numbers] as const,
  ) as Promise<R>
}

/** Opens the page in a browser just started, so that nothing of what came before is left in memory. */
async function inNewBrowser<R>(
  folders: { extension: string; profile: string },
  work: (page: Page) => Promise<R>,
): Promise<R> {
  const context = await chromium.launchPersistentContext(folders.profile, {
    executablePath: chromiumPath(),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--enable-precise-memory-info',
      '--js-flags=--max-old-space-size=8192 --expose-gc',
      `--load-extension=${folders.extension}`,
      `--disable-extensions-except=${folders.extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/scale.html`)
    await page.waitForFunction(() => 'scale' in globalThis)
    return await work(page)
  } finally {
    await context.close()
  }
}

type Stored = Omit<Row, 'match'>

/** Stores a list of each size in a profile of its own; what an earlier run has stored there is not stored again. */
async function stored(sizes: number[], extension: string, folder: string): Promise<Stored[]> {
  const rows: Stored[] = []
  for (const size of sizes) {
    const [profile, told] = [path.join(folder, `${size}`), path.join(folder, `${size}.json`)]
    if (!existsSync(told)) {
      process.stderr.write(`${size} entries are stored…\n`)
      mkdirSync(profile, { recursive: true })
      const update = await inNewBrowser({ extension, profile }, (page) =>
        inPage<Update>(page, 'update', size),
      )
      writeFileSync(told, JSON.stringify({ size, published: publish(size), update }))
    }
    rows.push(JSON.parse(readFileSync(told, 'utf8')))
  }
  return rows
}

/** Turns that are timed, after as many that are not: the first look at anything costs more than any later one. */
const TURNS = 31
/**
 * Milliseconds after the first match before the others are timed: a browser just started puts the files of a large
 * store in order, on the same two cores. *First match* shows the cold.
 */
const SETTLED = 15_000

const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

/**
 * The sizes take turns, each in a browser of its own: whatever else the machine does meets all of them. Opens one
 * browser inside the other, so that each is closed again.
 */
async function matched(
  sizes: readonly number[],
  folders: (size: number) => { extension: string; profile: string },
  pages: { size: number; page: Page; first: { found: number; ms: number } }[] = [],
): Promise<Map<number, Match>> {
  const size = sizes[pages.length]
  if (size !== undefined)
    return inNewBrowser(folders(size), async (page) =>
      matched(sizes, folders, [...pages, { size, page, first: await inPage(page, 'first', size) }]),
    )
  await new Promise((resolve) => setTimeout(resolve, SETTLED))
  const turns = new Map<number, Turn[]>(sizes.map((one) => [one, []]))
  for (let nth = 0; nth < 2 * TURNS; nth += 1)
    for (const one of nth % 2 === 0 ? pages : pages.toReversed()) {
      const turn = await inPage<Turn>(one.page, 'turn', one.size, nth)
      if (nth >= TURNS) turns.get(one.size)?.push(turn)
    }
  const matches = new Map<number, Match>()
  for (const { size: own, page, first } of pages) {
    const all = turns.get(own) ?? []
    const middle = (pick: (turn: Turn) => number) => median(all.map(pick))
    matches.set(own, {
      found: first.found,
      firstMs: first.ms,
      none: middle(({ none }) => none),
      fresh: middle(({ fresh }) => fresh),
      again: middle(({ again }) => again),
      question: middle(({ question }) => question),
      heapMegabytes: await inPage<number>(page, 'heap'),
    })
  }
  return matches
}

async function measure(sizes: number[], kept: string | null): Promise<Row[]> {
  const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'before-you-sign-scale-'))
  try {
    // Always at the same place: Chromium names an unpacked extension, and with it what it stored, after its folder.
    const extension = await extensionWithPage(path.join(folder, 'extension'))
    const updated = await stored(sizes, extension, folder)
    process.stderr.write('Matching, in turns…\n')
    const matches = await matched(sizes, (size) => ({ extension, profile: path.join(folder, `${size}`) }))
    return updated.flatMap((row) => {
      const match = matches.get(row.size)
      return match === undefined ? [] : [{ ...row, match }]
    })
  } finally {
    if (kept === null) rmSync(folder, { recursive: true })
  }
}

const number = new Intl.NumberFormat('en')
const seconds = (ms: number) => (ms < 1_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1_000).toFixed(1)} s`)

const inOnePiece = (ms: number | null) => (ms === null ? 'not in one piece' : seconds(ms))

function table(rows: Row[]): string {
  const lines = rows.map(({ size, published, update, match }) =>
    [
      number.format(size),
      `${update.megabytes.toFixed(1)} MB`,
      inOnePiece(published),
      seconds(update.verifyMs),
      inOnePiece(update.decodeMs),
      seconds(update.storeMs),
      `${seconds(update.indexMs)}${update.index === 'saved' ? '' : ` (${update.index})`}`,
      `${update.heapMegabytes.toFixed(0)} MB`,
      `${match.firstMs.toFixed(1)} ms`,
      `${match.none.toFixed(1)} ms`,
      `${match.fresh.toFixed(1)} ms`,
      `${match.again.toFixed(1)} ms`,
      `${match.question.toFixed(2)} ms`,
      `${match.heapMegabytes.toFixed(1)} MB`,
    ].join(' | '),
  )
  const head = [
    'entries',
    'file',
    'build and sign',
    'verify',
    'decode',
    'store',
    'index for content scripts',
    'heap while updating',
    'first match',
    'match 2,000 links, none listed',
    '20 listed, new to the worker',
    'the same page again',
    'a content script asks for 200 hosts',
    'heap of a page that has looked up',
  ]
  return [
    `| ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length)}`,
    ...lines.map((line) => `| ${line} |`),
  ].join('\n')
}

const only = process.argv.find((argument) => /^\d+$/.test(argument))
/** `--in FOLDER`: lists are stored there and stay, so that matching can be timed again without the quarter of an hour. */
const keptIn = process.argv.indexOf('--in')
const kept = keptIn < 0 ? null : (process.argv[keptIn + 1] ?? null)
const rows = await measure(only === undefined ? SIZES : SIZES.filter((size) => size <= Number(only)), kept)
const [small, large] = [rows[0], rows.at(-1)]
const ratio = (pick: (match: Match) => number) =>
  small && large ? (pick(large.match) / pick(small.match)).toFixed(2) : '–'
const told = `${table(rows)}\n\nLargest against smallest: a page with no listed link × ${ratio(({ none }) => none)}, with 20 new ones × ${ratio(({ fresh }) => fresh)}, again × ${ratio(({ again }) => again)}, a content script's question × ${ratio(({ question }) => question)}.`
console.log(told)
mkdirSync('tests/.output', { recursive: true })
writeFileSync('tests/.output/scale.json', `${JSON.stringify(rows, null, 2)}\n`)
if (process.argv.includes('--write')) writeBetween('docs/scale.md', 'scale', told)
