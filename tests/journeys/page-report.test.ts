import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { pageReportTexts as own } from '../../src/languages/fr.page-report.ts'
import type { Tab } from '../browsers/driver.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('fr')
/** The address names the visitor, as links in campaign mails do. */
const PETITION = 'https://halte-au-bruit.example/?email=jane%40doe.example'

/** What a person does who wants to know more than the popup shows. Closes the popup on its way. */
async function askForReport(tab: Tab): Promise<string> {
  await tab.visit(PETITION)
  await tab.atRest()
  const popup = await tab.openPopup()
  await whenDrawn(popup, 'fr')
  const matter = await popup.run((_window, document) => document.querySelector('h1')?.textContent ?? '', null)
  await popup.click(texts.popup.report)
  return matter
}

async function reload(page: OwnPage): Promise<void> {
  await page.run((window) => {
    Reflect.set(window, 'before', true)
    window.setTimeout(() => window.location.reload(), 20)
  }, null)
  await eventually('the page has come anew', async () => {
    const old = await page.run((window) => Boolean(Reflect.get(window, 'before')), null).catch(() => true)
    return old ? null : true
  })
}

inBothBrowsers('fr', (driver, served) => {
  it('tells from the popup what was seen, also after a reload, a killed background and the tab’s end', async () => {
    const tab = await driver().newTab()
    const matter = await askForReport(tab)
    const page = await driver().ownPageOpened('src/page-report/')
    const said = await page.shows(own.save)
    expect(said).toContain(matter)
    expect(said).toContain('https://halte-au-bruit.example/')
    expect(said).not.toContain('jane')
    expect(said).toContain(own.keeping.tab)
    expect(await page.violations()).toEqual([])
    const address = await page.run((window) => window.location.href, null)
    expect(address).not.toContain('halte-au-bruit')
    const requests = served().requests.length
    await tab.close()
    await driver().restartBackground()
    await reload(page)
    expect(await page.shows(own.save)).toBe(said)
    expect(served().requests.length).toBe(requests)

    const { name, bytes } = await page.handle.saved(() => page.click(own.save))
    expect(name).toMatch(/^page-report-\d{4}-\d{2}-\d{2}-[a-z0-9]{6}\.txt$/)
    const text = Buffer.from(bytes).toString('utf8')
    expect(text).toContain(matter)
    expect(text).toContain(own.limits)
    expect(text).not.toContain('jane')
    await page.close()
  })

  it('says that nothing is known of a page whose tab has gone before anybody asked', async () => {
    const page = await driver().openOwnPage('src/page-report/index.html?tab=999999&page=abcdef')
    await page.shows(own.notSeenTitle)
    expect(await page.text()).toContain(own.notSeen['tab-gone'])
    expect(await page.violations()).toEqual([])
    await page.close()
  })
})
