import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Driver, Tab } from '../browsers/driver.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import type { PageRecord } from '../site/page-record.ts'
import { hasRightLevel } from './compare-record.ts'
import { differencesAtLast } from './differences-at-last.ts'
import { fillDossier } from './fill-dossier.ts'
import { openRecord } from './open-record.ts'
import { recordLine, shownAddress } from './record-line.ts'

/** Milliseconds in which banner and popup have come, found their size and stopped moving. */
const DRAWN_AT_REST = 600

/** The page whose dossier is shown: the one that was fined. */
const DOSSIER_OF = 'https://500parrainages.fr/'

/** Host and path as a file name. */
const fileName = (address: string): string =>
  shownAddress(address)
    .replace(/^http:\/\//, '')
    .replace(/[^a-z0-9.]+/gi, '-')
    .replace(/-$/, '')

/** The popup and, for one page, the dossier that it opens. */
async function pictureOwnPages(driver: Driver, tab: Tab, record: PageRecord, name: string): Promise<void> {
  const popup = await tab.openPopup()
  await whenDrawn(popup, driver.language)
  await pause(DRAWN_AT_REST)
  await popup.screenshot(`${name}-popup.png`)
  if (record.url !== DOSSIER_OF) return popup.close()
  await popup.click(interfaceTextsIn(driver.language).popup.prepareComplaint)
  const dossier = await driver.ownPageOpened('src/dossier/')
  await fillDossier(dossier, driver.language)
  await pause(DRAWN_AT_REST)
  await dossier.screenshot(`${name}-dossier.png`)
  await dossier.close()
}

/** Walks all pages, prints one line a page and saves pictures. Answers how many pages differ from what is expected. */
export async function walk(
  driver: Driver,
  records: PageRecord[],
  { folder, print }: { folder: string; print: (line: string) => void },
): Promise<number> {
  mkdirSync(folder, { recursive: true })
  let wrong = 0
  for (const record of records) {
    const tab = await driver.newTab()
    try {
      await openRecord(tab, record)
      await pause(DRAWN_AT_REST)
      const name = path.join(folder, fileName(record.url))
      await tab.screenshot(`${name}-page.png`)
      const { assessment, found } = await differencesAtLast(tab, record)
      print(recordLine(record.url, assessment))
      if (!hasRightLevel(record, assessment)) wrong += 1
      for (const difference of found) print(`    ${difference}`)
      await pictureOwnPages(driver, tab, record, name)
    } catch (failure) {
      wrong += 1
      print(`${shownAddress(record.url)}: ${failure instanceof Error ? failure.message : failure}`)
    }
    await tab.close()
  }
  return wrong
}
