import { expect, it } from 'vitest'
import { ruleTexts } from '../../src/languages/fr.rules.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const PETITION = 'https://500parrainages.fr/'
const texts = interfaceTextsIn('fr')
const squeeze = (text: string) => text.replace(/\s+/g, ' ')
const unmet = squeeze(ruleTexts['information-at-form']?.unmet ?? 'no French text')

inBothBrowsers('fr', (driver) => {
  it('still knows the page after the background was ended between page and click', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.settled()
    await driver().restartBackground()
    const popup = await tab.openPopup()
    expect(squeeze(await whenDrawn(popup, 'fr'))).toContain(unmet)
    await popup.close()
    await tab.close()
  })

  it('draws the popup of a page that has not finished loading, and fills it in', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION, 'commit')
    const popup = await tab.openPopup()
    // As soon as it is there it says something.
    await popup.shows(/\S{3,}/)
    await popup.shows(texts.popup.prepareComplaint)
    await popup.close()
    await tab.close()
  })

  it('says the same again after a reload', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://cut-the-fares.example/')
    const first = await tab.settled()
    await tab.reload()
    const second = await tab.settled()
    expect(second.assessment.signature).toBe(first.assessment.signature)
    expect(second.assessment.level).toBe('missing')
    expect((await tab.badge()).text).toBe('1')
    await tab.close()
  })

  it('forgets a page when the tab moves on', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.settled()
    await tab.visit('https://le-quotidien.example/meteo')
    const { assessment } = await tab.settled()
    expect(assessment.level).toBe('quiet')
    expect(assessment.host).not.toBe('500parrainages.fr')
    expect(assessment.listings).toEqual([])
    await eventually('an empty badge', async () => ((await tab.badge()).text === '' ? true : null))
    await tab.close()
  })

  it('keeps two tabs apart', async () => {
    const missing = await driver().newTab()
    await missing.visit(PETITION)
    const informed = await driver().newTab()
    await informed.visit('https://train-de-nuit.example/')
    expect((await missing.settled()).assessment.level).toBe('missing')
    expect((await informed.settled()).assessment.level).toBe('informed')
    expect((await missing.badge()).text).toBe('1')
    expect((await informed.badge()).text).toBe('')
    const popup = await missing.openPopup()
    expect(squeeze(await whenDrawn(popup, 'fr'))).toContain('500parrainages.fr')
    await popup.close()
    await missing.close()
    await informed.close()
  })

  it('says of a page of the browser itself that it cannot be looked at', async () => {
    const tab = await driver().newTab()
    await tab.visit(driver().name === 'chromium' ? 'chrome://version/' : 'about:support')
    const { assessment } = await tab.settled()
    expect(assessment.level).toBe('blind')
    expect(['browser-page', 'no-access']).toContain(assessment.notChecked[0])
    const popup = await tab.openPopup()
    const text = squeeze(await whenDrawn(popup, 'fr'))
    expect(text).toContain(squeeze(texts.headline.blind[assessment.notChecked[0] ?? 'browser-page'].headline))
    expect(text).not.toContain(texts.popup.prepareComplaint)
    await popup.close()
    await tab.close()
  })

  it('says of a PDF file that documents are not looked at', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://documents.example/bulletin.pdf')
    const { assessment } = await tab.settled()
    expect(assessment.level).toBe('blind')
    const popup = await tab.openPopup()
    const text = squeeze(await whenDrawn(popup, 'fr'))
    expect(text).toContain(squeeze(texts.headline.blind[assessment.notChecked[0] ?? 'document'].headline))
    expect(assessment.notChecked).toContain('document')
    await popup.close()
    await tab.close()
  })

  it('says of a page that is too large that it was not checked', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://registre.example/')
    const { assessment } = await tab.settled()
    // How far the look came depends on the machine; that it was cut off is said in any case.
    expect(['blind', 'unclear']).toContain(assessment.level)
    expect(assessment.notChecked).toContain('page-too-large')
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.unfoldAll()
    const all = squeeze(await popup.fullText())
    const said = [texts.headline.blind['page-too-large'].headline, texts.notChecked['page-too-large']]
    expect(said.some((words) => all.includes(squeeze(words)))).toBe(true)
    await popup.close()
    await tab.close()
  })
})
