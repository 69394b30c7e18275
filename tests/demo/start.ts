import path from 'node:path'
import { parseArgs } from 'node:util'
import { INTERFACE_LANGUAGES, interfaceLanguage } from '../../src/interface/interface-language.ts'
import { ROOT } from '../browsers/builds.ts'
import type { Driver, Language } from '../browsers/driver.ts'
import { launch } from '../browsers/launch.ts'
import { demoHosting, START_HOST } from '../site/demo-hosting.ts'
import { pageRecords } from '../site/page-record.ts'
import { servePages } from '../site/serve-pages.ts'
import { walk } from './walk.ts'

const USAGE = `Usage: npm start -- [--firefox] [--headless] [--lang ${INTERFACE_LANGUAGES.join('|')}] [--screenshots FOLDER]

With a display: opens a browser with the extension and a list of demonstration pages; close it or press Ctrl-C to end.
Without one, or with --headless: walks all pages, prints one line a page and saves pictures (default: tests/.output).
Without --lang in the machine's language, where it is one of these, or else in English.`

interface Wishes {
  browser: 'chromium' | 'firefox'
  language: Language
  headless: boolean
  folder: string
}

/** Of the extension's languages the one that the machine is set to. */
const machineLanguage = (): Language =>
  interfaceLanguage(new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2), 'en')

function wishes(): Wishes | null {
  const { values } = parseArgs({
    options: {
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      lang: { type: 'string', default: machineLanguage() },
      screenshots: { type: 'string', default: 'tests/.output' },
    },
  })
  const language = INTERFACE_LANGUAGES.find((each) => each === values.lang)
  if (language === undefined) return null
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    language,
    headless: values.headless || !hasDisplay,
    folder: path.resolve(ROOT, values.screenshots),
  }
}

async function main(): Promise<number> {
  const wished = wishes()
  if (!wished) throw new Error(USAGE)
  const { browser, language, headless, folder } = wished
  const records = pageRecords()
  const site = await servePages(demoHosting())
  let driver: Driver | null = null
  try {
    driver = await launch(browser, { language, site, headed: !headless, welcome: !headless })
    if (headless) {
      const wrong = await walk(driver, records, { folder, print: (line) => console.log(line) })
      console.log(
        `\n${records.length} pages, ${wrong} with another level than expected. Pictures: ${path.relative(ROOT, folder)}`,
      )
      return wrong === 0 ? 0 : 1
    }
    // Opened by the extension itself: a tab that is opened meanwhile could be taken for it.
    await driver.ownPageOpened('src/welcome/')
    const tab = await driver.newTab()
    await tab.visit(`https://${START_HOST}/`)
    await tab.bringToFront()
    console.log('Demonstration pages are open. Close the browser or press Ctrl-C to end.')
    const stopped = new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await Promise.race([driver.ended(), stopped])
    return 0
  } finally {
    await driver?.close().catch(() => undefined)
    await site.close()
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (failure) => {
    console.error(failure instanceof Error ? failure.message : failure)
    process.exitCode = 1
  },
)
