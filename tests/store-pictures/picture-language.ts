import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type ChromiumDriver, launchChromium } from '../browsers/chromium.ts'
import type { Language, Tab } from '../browsers/driver.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { ruleTextsIn } from '../browsers/rule-texts.ts'
import { eventually, pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { fillDossier } from '../demo/fill-dossier.ts'
import type { Site } from '../site/serve-pages.ts'
import { beside, pageWidthBeside, SIZE } from './beside.ts'
import { fillJournal } from './journal-rows.ts'
import { palettePng } from './palette-png.ts'
import { picturePopup } from './picture-popup.ts'
import { SCENES } from './scenes.ts'

/** Milliseconds in which what is drawn has found its size and stopped moving. */
const AT_REST = 600
/** Milliseconds of calm after which a page is taken as read, also where it draws its form late. */
const CALM = 2_200

/** As on a usual notebook: the popup finds its full height. */
const SCREEN = { width: 1440, height: 900 }

/** Pixels of a picture, from the head that every PNG has. */
const widthOf = (png: Uint8Array): number => Buffer.from(png).readUInt32BE(16)

/** Takes the five pictures of one language with a browser and a profile of its own. */
export async function pictureLanguage(language: Language, site: Site, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const driver = await launchChromium({ language, site, screen: SCREEN })
  try {
    const taken = await picturesOf(driver)
    return taken.map(([name, picture]) => {
      const png = palettePng(picture)
      writeFileSync(path.join(folder, name), png)
      return `${language}/${name}  ${Math.round(png.length / 1000)} kB`
    })
  } finally {
    await driver.close()
  }
}

async function picturesOf(driver: ChromiumDriver): Promise<[string, Uint8Array][]> {
  const { language } = driver
  const { silent, informed } = SCENES[language]
  const told = await picturePage(driver, informed, 'informed')
  const asked = await picturePage(driver, silent, 'missing')
  const dossier = await pictureDossier(driver, asked.tab)
  return [
    ['1-page.png', asked.page],
    ['2-popup.png', asked.both],
    ['3-informed.png', told.both],
    ['4-dossier.png', dossier],
    ['5-journal.png', await pictureJournal(driver)],
  ]
}

/**
 * The page in its window, the warning in it; and the popup that the toolbar's button opens over it, beside the page.
 * Throws where the page is not told as the scene has it: a picture of something else would be a lie.
 */
async function picturePage(
  driver: ChromiumDriver,
  address: string,
  level: 'missing' | 'informed',
): Promise<{ tab: Tab; page: Uint8Array; both: Uint8Array }> {
  const tab = await driver.newTab()
  await tab.page.setViewportSize(SIZE)
  await tab.bringToFront()
  await tab.visit(address)
  await tab.atRest(CALM)
  if (level === 'missing') await eventually('the warning', () => tab.banner())
  await pause(AT_REST)
  const page = await tab.page.screenshot()
  const popup = await tab.openPopup()
  await whenDrawn(popup, driver.language)
  if (level === 'missing') await popup.click(ruleTextsIn(driver.language)['information-at-form']?.unmet ?? '')
  await pause(AT_REST)
  const shown = await picturePopup(popup)
  await popup.close()
  const { assessment } = await tab.settled({ calm: 0 })
  if (assessment.level !== level) throw new Error(`${address} is ${assessment.level}, expected ${level}`)
  await tab.page.setViewportSize({ ...SIZE, width: pageWidthBeside(widthOf(shown)) })
  const narrow = await tab.page.screenshot()
  await tab.page.setViewportSize(SIZE)
  return { tab, page, both: await beside(driver.context, narrow, shown) }
}

/** The part of one of the extension's pages that a window shows. */
async function pictureWindow(driver: ChromiumDriver, part: string): Promise<Uint8Array> {
  const page = driver.context.pages().findLast((each) => each.url().includes(part))
  if (page === undefined) throw new Error(`No page with ${part} in its address`)
  await page.setViewportSize(SIZE)
  await pause(AT_REST)
  return page.screenshot()
}

async function pictureDossier(driver: ChromiumDriver, tab: Tab): Promise<Uint8Array> {
  const popup = await tab.openPopup()
  await whenDrawn(popup, driver.language)
  await popup.click(interfaceTextsIn(driver.language).popup.prepareComplaint)
  const dossier = await driver.ownPageOpened('src/dossier/')
  await fillDossier(dossier, driver.language)
  await dossier.run((window) => window.scrollTo(0, 0), null)
  return pictureWindow(driver, 'src/dossier/')
}

async function pictureJournal(driver: ChromiumDriver): Promise<Uint8Array> {
  const scene = SCENES[driver.language]
  await fillJournal(driver, scene)
  const journal = await driver.openOwnPage('src/journal-page/index.html')
  await journal.shows(scene.due.note)
  return pictureWindow(driver, 'src/journal-page/')
}
