import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../browsers/builds.ts'
import { type ChromiumDriver, ChromiumTab, launchChromium } from '../browsers/chromium.ts'
import type { Tab } from '../browsers/driver.ts'
import { OwnPage } from '../browsers/own-page.ts'
import { pause } from '../browsers/serialised.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import { servePages } from '../site/serve-pages.ts'
import { palettePng } from '../store-pictures/palette-png.ts'
import { picturePopup } from '../store-pictures/picture-popup.ts'
import { walkFirstRun } from './walk-first-run.ts'

const FOLDER = path.join(ROOT, 'docs/screenshots/first-run')
const WINDOW = { width: 1280, height: 800 }
/** As on a usual notebook: the popup finds its full height. */
const SCREEN = { width: 1440, height: 900 }
/** The browser's own page of extensions, in its upper part. */
const EXTENSIONS = { address: 'chrome://extensions', clip: { x: 0, y: 0, width: 1280, height: 330 } }
/** Milliseconds in which that page has drawn itself. */
const DRAWN = 1_500

async function pictureExtensions(driver: ChromiumDriver): Promise<Buffer> {
  const page = await driver.context.newPage()
  await page.setViewportSize(WINDOW)
  await page.goto(EXTENSIONS.address)
  await pause(DRAWN)
  const picture = await page.screenshot({ clip: EXTENSIONS.clip })
  await page.close()
  return picture
}

/** What a window shows of a page, or the whole popup. */
async function pictureOf(driver: ChromiumDriver, of: Tab | OwnPage): Promise<Buffer> {
  if (of instanceof OwnPage) {
    if (of.handle.kind === 'popup') return picturePopup(of)
    await of.run((window) => window.scrollTo(0, 0), null)
  }
  const address = of instanceof OwnPage ? await of.run((window) => window.location.href, null) : ''
  const page =
    of instanceof ChromiumTab ? of.page : driver.context.pages().find((each) => each.url() === address)
  if (page === undefined) throw new Error('No page to picture')
  await page.setViewportSize(WINDOW)
  return page.screenshot()
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const site = await servePages(demoHosting())
  const driver = await launchChromium({ language: 'en', site, screen: SCREEN, welcome: true })
  const keep = (name: string, png: Buffer) => {
    writeFileSync(path.join(FOLDER, name), palettePng(png))
    console.log(`docs/screenshots/first-run/${name}`)
  }
  try {
    keep('1-install.png', await pictureExtensions(driver))
    await walkFirstRun(driver, {
      words: () => undefined,
      picture: async (name, of) => keep(name, await pictureOf(driver, of)),
    })
  } finally {
    await driver.close()
    await site.close()
  }
}

main().then(
  () => {
    process.exitCode = 0
  },
  (failure) => {
    console.error(failure instanceof Error ? failure.message : failure)
    process.exitCode = 1
  },
)
