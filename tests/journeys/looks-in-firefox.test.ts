import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import type { Driver } from '../browsers/driver.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { launch } from '../browsers/launch.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import { type Site, servePages } from '../site/serve-pages.ts'

/**
 * tests/pictures draws every state in Chromium. Here the built pages are looked at in Firefox, in both themes: pictures
 * go to tests/.output/pictures/firefox, what can be computed is.
 */
const FOLDER = path.resolve('tests/.output/pictures/firefox')

/** WCAG 2.2, 1.4.10: what 1280 px look like at 400 %. */
const NARROW = 320

const PETITION = 'https://500parrainages.fr/'
const texts = interfaceTextsIn('fr')

/** What sticks out of the page sideways, as wide as the window and enlarged until it is narrow. */
async function sideways(page: OwnPage): Promise<string[]> {
  const wider = () =>
    page.run((_window, document) => {
      const room = document.documentElement.clientWidth
      return [...document.body.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > room + 1 && one.getClientRects().length > 0)
        .map((one) => `in ${room} px: ${one.outerHTML.slice(0, 120)}`)
    }, null)
  const enlarge = (narrow: number | null) =>
    page.run(async (window, document, width) => {
      const { tabs } = Reflect.get(window, 'browser')
      const { id } = await tabs.getCurrent()
      await tabs.setZoom(id, width === null ? 1 : window.outerWidth / width)
      const there = () => document.documentElement.clientWidth <= (width ?? Number.POSITIVE_INFINITY)
      for (let round = 0; round < 50 && !there(); round += 1)
        await new Promise((resolve) => window.setTimeout(resolve, 100))
      return document.documentElement.clientWidth
    }, narrow)
  const wide = await wider()
  expect(await enlarge(NARROW)).toBeLessThanOrEqual(NARROW)
  const narrow = await wider()
  await enlarge(null)
  return [...wide, ...narrow]
}

describe.each(['light', 'dark'] as const)('in Firefox, %s', (theme) => {
  let site: Site
  let driver: Driver
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true })
    site = await servePages(demoHosting())
    driver = await launch('firefox', { language: 'fr', site, dark: theme === 'dark' })
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  async function looked(page: OwnPage, name: string) {
    await page.screenshot(path.join(FOLDER, `${name}-${theme}.png`))
    expect(await page.violations()).toEqual([])
    expect(await sideways(page)).toEqual([])
    await page.close()
  }

  // Before anything has been looked at: then it would be settled.
  it('the banner has no obstacle and stands in the window', async () => {
    const tab = await driver.newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const banner = await eventually('the banner', () => tab.banner())
    expect(await tab.bannerViolations()).toEqual([])
    const room = await tab.inPage(() => ({ width: innerWidth, height: innerHeight }), null)
    expect(banner.box.x).toBeGreaterThanOrEqual(0)
    expect(banner.box.x + banner.box.width).toBeLessThanOrEqual(room.width)
    expect(banner.box.y + banner.box.height).toBeLessThanOrEqual(room.height)
    await tab.screenshot(path.join(FOLDER, `banner-${theme}.png`))
    await tab.close()
  })

  it.each(['src/options/index.html', 'src/journal-page/index.html', 'src/verify/index.html'])(
    '%s keeps its bounds and has no obstacle',
    async (address) => {
      const page = await driver.openOwnPage(address)
      await whenDrawn(page, 'fr')
      await looked(page, address.split('/')[1] ?? address)
    },
  )

  it('the popup keeps its bounds and has no obstacle, folded and unfolded', async () => {
    const tab = await driver.newTab()
    await tab.visit(PETITION)
    await tab.settled()
    for (const name of ['popup', 'popup-unfolded']) {
      const popup = await driver.openOwnPage(`src/popup/index.html?tab=${tab.id}`)
      await whenDrawn(popup, 'fr')
      if (name === 'popup-unfolded') await popup.unfoldAll()
      await looked(popup, name)
    }
    await tab.close()
  })

  it('the dossier with its letter keeps its bounds and has no obstacle', async () => {
    const tab = await driver.newTab()
    await tab.visit(PETITION)
    await tab.settled()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.click(texts.popup.prepareComplaint)
    const dossier = await driver.ownPageOpened('src/dossier/')
    await dossier.shows(dossierTexts.gaveData.heading.slice(0, 20))
    await dossier.click(dossierTexts.gaveData.yes)
    await dossier.click(dossierTexts.findings.looked['information-at-form'].title)
    await dossier.shows(dossierTexts.actions.copy)
    await looked(dossier, 'dossier')
    await tab.close()
  })
})
