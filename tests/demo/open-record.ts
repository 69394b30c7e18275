import type { Tab } from '../browsers/driver.ts'
import type { PageRecord } from '../site/page-record.ts'

/** Milliseconds of calm after which a page is taken as read; pages that draw their form late do so after 1.5 s. */
const CALM = 700
const CALM_LATE = 2_200

/** Opens a page as its record tells, clicks what a person clicks, and waits until the extension has read it. */
export async function openRecord(tab: Tab, record: PageRecord): Promise<void> {
  await tab.visit(record.url)
  // A click into a tab behind others puts no field in focus.
  if (record.click) await tab.bringToFront()
  for (const selector of record.click ?? []) await tab.click(selector)
  await tab.atRest(record.late === true || record.click ? CALM_LATE : CALM)
}
