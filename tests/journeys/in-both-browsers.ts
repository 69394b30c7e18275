import { afterAll, beforeAll, describe } from 'vitest'
import type { BrowserName, Driver, Language } from '../browsers/driver.ts'
import { launch } from '../browsers/launch.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import { type Hosting, type Site, servePages } from '../site/serve-pages.ts'

const BROWSERS: BrowserName[] = ['chromium', 'firefox']

/** Tells the same journeys in both browsers, each with its own profile and the real build. */
export function inBothBrowsers(
  language: Language,
  journeys: (driver: () => Driver, site: () => Site) => void,
  {
    hosting = demoHosting,
    dark = false,
    welcome = false,
  }: { hosting?: () => Hosting; dark?: boolean; welcome?: boolean } = {},
): void {
  describe.each(BROWSERS)('in %s', (name) => {
    let site: Site | null = null
    let driver: Driver | null = null
    beforeAll(async () => {
      site = await servePages(hosting())
      driver = await launch(name, { language, site, dark, welcome })
    })
    afterAll(async () => {
      await driver?.close()
      await site?.close()
    })
    journeys(
      () => {
        if (!driver) throw new Error(`${name} did not start`)
        return driver
      },
      () => {
        if (!site) throw new Error('The pages are not served')
        return site
      },
    )
  })
}
