import { statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { AssessAnswer } from '../../src/messages.ts'
import { type ChromiumDriver, launchChromium } from '../browsers/chromium.ts'
import type { LaunchOptions, Tab } from '../browsers/driver.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { folderAnswer } from '../site/folder-answer.ts'
import { type Answer, type Site, servePages } from '../site/serve-pages.ts'
import { describeAnswer } from './describe-answer.ts'

const USAGE = `Usage: npm run inspect -- [--json] [--policy] [--language fr|en] URL|FILE…

Runs the built extension on each page and prints its assessment.
  --json       one line of JSON a page: input, url, level, findings, listings, …
  --policy     also opens what the forms link to, as the popup does: policies and the legal notice of the site
  --language   of the browser (default: en)
A FILE is served under an https address that ends in its name, without any other network; what it links to is looked
for in its folder.
A URL is visited with the network as it is.`

/** Where local files are served. */
const FILE_HOST = 'inspect.example'

/** Tabs read at the same time: more gain nothing on two cores. */
const TABS = 3

/** Milliseconds: a page that has scripts may draw its form late, one without is soon done. */
const CALM_WITH_SCRIPTS = 1_800
const CALM_WITHOUT = 350
const SETTLE_LIMIT = 15_000

/** Milliseconds: a document may take ten seconds to come. */
const POLICY_LIMIT = 14_000

interface Input {
  input: string
  url: string
}

type Outcome = ({ input: string } & AssessAnswer) | { input: string; error: string }

function usageError(message: string): never {
  process.stderr.write(`${message}\n\n${USAGE}\n`)
  process.exit(2)
}

const isAddress = (input: string): boolean => /^https?:\/\//i.test(input)

/** Files of one folder share an address, so that relative style sheets and pictures are found. */
async function serveFiles(files: string[]): Promise<{ site: Site; inputs: Input[] }> {
  // npm runs scripts in the project's folder; names are relative to where the person stands.
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const folders: string[] = []
  const inputs = files.map((input): Input => {
    const file = path.resolve(from, input)
    const folder = path.dirname(file)
    if (!folders.includes(folder)) folders.push(folder)
    const number = folders.indexOf(folder)
    const prefix = number === 0 ? '' : `folder-${number + 1}/`
    return { input, url: `https://${FILE_HOST}/${prefix}${encodeURIComponent(path.basename(file))}` }
  })
  const answers = folders.map((folder) => folderAnswer(folder))
  const answer: Answer = (pathname) => {
    const [, number, rest] = /^\/folder-(\d{1,6})(\/.*)$/.exec(pathname) ?? []
    if (number !== undefined && rest !== undefined) return answers[Number(number) - 1]?.(rest) ?? null
    return answers[0]?.(pathname) ?? null
  }
  const site = await servePages({ secure: new Map([[FILE_HOST, answer]]), plain: new Map() })
  return { site, inputs }
}

async function inspectOne(driver: ChromiumDriver, { input, url }: Input, policy: boolean): Promise<Outcome> {
  const tab = await driver.newTab()
  try {
    await tab.visit(url)
    const scripts = await tab.page.evaluate('document.scripts.length')
    const calm = scripts === 0 ? CALM_WITHOUT : CALM_WITH_SCRIPTS
    const answer = await tab.settled({ calm, limit: SETTLE_LIMIT })
    if (answer.assessment.notChecked.includes('still-reading'))
      return { input, error: `Still reading after ${SETTLE_LIMIT / 1000} s.` }
    return { input, ...(policy ? await withDocuments(driver, tab) : answer) }
  } catch (failure) {
    const [first = 'Unknown failure'] = String(failure instanceof Error ? failure.message : failure).split(
      '\n',
    )
    return { input, error: first.replace(/^page\.goto: /, '') }
  } finally {
    await tab.close().catch(() => undefined)
  }
}

/** The answer once the popup, which alone opens linked documents, has shown the page. */
async function withDocuments(driver: ChromiumDriver, tab: Tab): Promise<AssessAnswer> {
  const popup = await driver.openOwnPage(`src/popup/index.html?tab=${tab.id}`)
  await whenDrawn(popup, driver.language, POLICY_LIMIT).finally(() => popup.close())
  return tab.settled({ calm: 0 })
}

function print(outcome: Outcome, json: boolean): void {
  if ('error' in outcome) {
    process.stderr.write(`${outcome.input}: ${outcome.error}\n`)
    if (json) process.stdout.write(`${JSON.stringify(outcome)}\n`)
    return
  }
  const { input, assessment, hidden } = outcome
  process.stdout.write(
    json ? `${JSON.stringify({ input, hidden, ...assessment })}\n` : `${describeAnswer(input, outcome)}\n`,
  )
}

/** Reads all inputs with a few tabs of one browser; prints in the order given. */
async function inspectAll(
  driver: ChromiumDriver,
  inputs: Input[],
  policy: boolean,
  done: (outcome: Outcome) => void,
): Promise<void> {
  const outcomes = new Map<number, Outcome>()
  let next = 0
  let printed = 0
  const work = async () => {
    for (let mine = next++; mine < inputs.length; mine = next++) {
      const input = inputs[mine]
      if (!input) return
      outcomes.set(mine, await inspectOne(driver, input, policy))
      for (let ready = outcomes.get(printed); ready; ready = outcomes.get(++printed)) done(ready)
    }
  }
  await Promise.all(Array.from({ length: Math.min(TABS, inputs.length) }, work))
}

async function inBrowser(
  options: LaunchOptions,
  use: (driver: ChromiumDriver) => Promise<void>,
): Promise<void> {
  const driver = await launchChromium(options)
  await use(driver).finally(() => driver.close())
}

async function main(): Promise<number> {
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        allowPositionals: true,
        options: {
          json: { type: 'boolean', default: false },
          policy: { type: 'boolean', default: false },
          language: { type: 'string', default: 'en' },
          help: { type: 'boolean', default: false },
        },
      })
    } catch (failure) {
      return usageError(failure instanceof Error ? failure.message : String(failure))
    }
  })()
  if (values.help) {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  if (positionals.length === 0) usageError('No page named.')
  const language = values.language === 'fr' ? 'fr' : 'en'

  let failed = false
  const done = (outcome: Outcome) => {
    failed ||= 'error' in outcome
    print(outcome, values.json)
  }
  const files = positionals.filter((input) => {
    if (isAddress(input)) return false
    const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), input)
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return true
    done({ input, error: 'No such file; an address must begin with http:// or https://.' })
    return false
  })
  if (files.length > 0) {
    const { site, inputs } = await serveFiles(files)
    await inBrowser({ language, site }, (driver) => inspectAll(driver, inputs, values.policy, done)).finally(
      () => site.close(),
    )
  }
  const addresses = positionals.filter(isAddress)
  if (addresses.length > 0) {
    const inputs = addresses.map((input) => ({ input, url: input }))
    await inBrowser({ language, site: null }, (driver) => inspectAll(driver, inputs, values.policy, done))
  }
  return failed ? 1 : 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (failure) => {
    process.stderr.write(`${failure instanceof Error ? failure.message : failure}\n`)
    process.exitCode = 1
  },
)
