import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { welcomeTexts as german } from '../../src/languages/de.welcome.ts'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { optionsTexts as options } from '../../src/languages/fr.options.ts'
import { welcomeTexts as own } from '../../src/languages/fr.welcome.ts'
import { answerPrompt, pressEnter } from '../browsers/answer-prompt.ts'
import type { BrowserName, Driver } from '../browsers/driver.ts'
import { FirefoxDriver } from '../browsers/firefox.ts'
import { setHostAccess } from '../browsers/host-access.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { launch } from '../browsers/launch.ts'
import { eventually, pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import { servePages } from '../site/serve-pages.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('fr')
const PETITION = 'https://500parrainages.fr/'
/** Long enough for a tab that is going to open. Milliseconds. */
const A_WHILE = 1_500

/** How many tabs show the first steps. */
const open = (driver: Driver): Promise<number> =>
  driver.inExtension(async (api) => {
    const address = api.runtime.getURL('src/welcome/')
    return (await api.tabs.query({})).filter(({ url }) => url?.startsWith(address)).length
  }, null)

describe('the first steps', () => {
  inBothBrowsers(
    'fr',
    (driver) => {
      it('open after the installation, once', async () => {
        const page = await driver().ownPageOpened('src/welcome/')
        await page.shows(own.steps.open)
        expect(await open(driver())).toBe(1)
        await driver().restartBackground()
        await driver().inExtension((api) => api.runtime.sendMessage({ type: 'settings' }), null)
        await pause(A_WHILE)
        expect(await open(driver())).toBe(1)
      })

      it('switch to another language at once, and back to that of the browser', async () => {
        const page = await driver().openOwnPage('src/welcome/index.html')
        await page.shows(own.title)
        await page.fill(options.interfaceLanguage.label, 'de')
        await page.shows(german.title)
        expect(await page.run((_window, document) => document.documentElement.lang, null)).toBe('de')
        await page.fill('Sprache der Erweiterung', 'browser')
        await page.shows(own.title)
        await page.close()
      })

      it('keep the country, with which the next dossier begins', async () => {
        const page = await driver().openOwnPage('src/welcome/index.html')
        await page.fill(own.country.label, 'BE')
        await page.shows('Autorité de protection des données')
        await page.close()
        const again = await driver().openOwnPage('src/welcome/index.html')
        await again.shows('Autorité de protection des données')
        await again.close()

        const tab = await driver().newTab()
        await tab.visit(PETITION)
        await tab.atRest()
        const popup = await tab.openPopup()
        await whenDrawn(popup, 'fr')
        await popup.click(texts.popup.prepareComplaint)
        const dossier = await driver().ownPageOpened('src/dossier/')
        await dossier.click(dossierTexts.gaveData.yes)
        await dossier.find(dossierTexts.authority.country)
        const country = await dossier.run(
          (_window, document, name) =>
            [...document.querySelectorAll<HTMLSelectElement>('select')].find(({ labels }) =>
              [...(labels ?? [])].some(({ textContent }) => textContent === name),
            )?.value,
          dossierTexts.authority.country,
        )
        expect(country).toBe('BE')
        await dossier.close()
        await tab.close()
      })

      it('are found again from the options, and lead to what is stored there', async () => {
        const page = await driver().openOwnPage('src/options/index.html')
        await page.click(own.again)
        await page.shows(own.steps.open)
        await page.click(own.stored)
        await page.shows(options.erase.act)
        const focused = () =>
          page.run((_window, document) => document.activeElement?.textContent ?? '', null).catch(() => '')
        await eventually('the focus at what is stored', async () =>
          (await focused()) === options.erase.heading ? true : null,
        )
        await page.close()
      })

      it('say that access was taken away, what a click does then, and that it is back', async () => {
        const page = await driver().openOwnPage('src/welcome/index.html')
        await page.shows(options.access.every)
        await setHostAccess(driver(), false)
        await page.shows(options.access.some)
        await page.find(options.access.allow)
        // As the page says: nothing before the click, in Chromium the first one reads and the second answers.
        const tab = await driver().newTab()
        await tab.visit(PETITION)
        await pause(A_WHILE)
        expect((await tab.badge()).text).toBe('')
        expect(await tab.banner()).toBeNull()
        const twice = driver().name === 'chromium'
        expect((await page.text()).includes(options.access.twice)).toBe(twice)
        if (twice) {
          await tab.pressButton()
          await eventually('a badge', async () => ((await tab.badge()).text === '' ? null : true))
        }
        const popup = await tab.openPopup()
        await popup.shows(texts.level.missing)
        await tab.close()
        await setHostAccess(driver(), true)
        await page.shows(options.access.every)
        await page.close()
      })

      it('ask for access at the click, also after a no', async () => {
        const page = await driver().openOwnPage('src/welcome/index.html?asking')
        await setHostAccess(driver(), false)
        await page.find(options.access.allow)
        for (const yes of [false, true]) {
          await page.run((_window, document, name) => {
            const buttons = [...document.querySelectorAll('button')]
            buttons.find(({ textContent }) => textContent === name)?.focus()
          }, options.access.allow)
          const firefox = driver()
          // Chromium’s question is a window of the system that no driver reaches: it is seen to be open, and no more.
          if (!(firefox instanceof FirefoxDriver)) break
          await pressEnter(firefox, 'welcome/index.html?asking')
          await answerPrompt(firefox, yes)
          await page.shows(yes ? options.access.allowed : options.access.refused)
          await page.shows(yes ? options.access.every : options.access.some)
        }
        if (driver().name === 'chromium') {
          await page.click(options.access.allow)
          await pause(A_WHILE)
          expect(await page.text()).not.toContain(options.access.refused)
          await setHostAccess(driver(), true)
          await page.shows(options.access.every)
        }
        await page.close()
      })
    },
    { welcome: true },
  )

  it.each<BrowserName>(['chromium', 'firefox'])(
    'do not open again in %s when the browser starts again',
    async (name) => {
      const profile = mkdtempSync(path.join(tmpdir(), 'profile-'))
      const site = await servePages(demoHosting())
      const start = () => launch(name, { language: 'fr', site, profile, welcome: true })
      const first = await start()
      await (await first.ownPageOpened('src/welcome/')).close()
      await first.close()
      const second = await start()
      await pause(A_WHILE)
      expect(await open(second)).toBe(0)
      await second.close()
      await site.close()
      rmSync(profile, { recursive: true, force: true })
    },
  )
})

for (const dark of [false, true])
  inBothBrowsers(
    'fr',
    (driver) => {
      it(`have no obstacle, ${dark ? 'dark' : 'light'}, and nothing moves while they load`, async () => {
        const page = await driver().ownPageOpened('src/welcome/')
        await page.shows(own.steps.open)
        expect(await page.violations()).toEqual([])
        if (driver().name === 'chromium') expect(await page.run(shifts, null)).toBe(0)
        await page.close()
      })
    },
    { dark, welcome: true },
  )

/** Runs in the page: how often something was moved since it began to load; Chromium alone counts that. */
async function shifts(window: Window & typeof globalThis): Promise<number> {
  const seen: PerformanceEntry[] = []
  const watching = new window.PerformanceObserver((list) => void seen.push(...list.getEntries()))
  watching.observe({ type: 'layout-shift', buffered: true })
  await new Promise((resume) => window.setTimeout(resume, 300))
  return seen.length
}
