import { expect, it } from 'vitest'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { eventually, pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('en')
const FIRST = 'https://petition-permis-a-points.fr/'

inBothBrowsers('en', (driver) => {
  it('closes the banner for this visit to the site and leaves the badge', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://cut-the-fares.example/')
    await tab.atRest()
    await eventually('the banner', () => tab.banner())
    await tab.clickBanner(texts.banner.close)
    await eventually('no banner', async () => ((await tab.banner()) === null ? true : null))
    await tab.reload()
    await tab.atRest()
    await pause(800)
    expect(await tab.banner()).toBeNull()
    expect((await tab.badge()).text).toBe('1')
    await tab.close()
  })

  it('hides here until something new, and takes it back', async () => {
    const tab = await driver().newTab()
    await tab.visit(FIRST)
    await tab.atRest()
    await eventually('the banner', () => tab.banner())

    const popup = await tab.openPopup()
    await whenDrawn(popup, 'en')
    await popup.click(texts.popup.hide)
    await popup.shows(texts.popup.unhide)
    await popup.close()
    expect((await tab.settled()).hidden).toBe(true)

    await tab.reload()
    await tab.atRest()
    await pause(800)
    expect(await tab.banner()).toBeNull()
    expect((await tab.settled()).hidden).toBe(true)

    const again = await tab.openPopup()
    await whenDrawn(again, 'en')
    await again.click(texts.popup.unhide)
    await again.shows(texts.popup.hide)
    await again.close()
    expect((await tab.settled()).hidden).toBe(false)
    await tab.close()
  })
})
