import { expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('fr')

inBothBrowsers('fr', (driver) => {
  it('has a banner without an obstacle', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://500parrainages.fr/')
    await tab.atRest()
    await eventually('the banner', () => tab.banner())
    expect(await tab.bannerViolations()).toEqual([])
    await tab.close()
  })

  it.each([
    'https://500parrainages.fr/',
    'https://train-de-nuit.example/',
    'https://postal.vote/',
    'https://le-quotidien.example/meteo',
    'https://25november.ch/',
  ])('has a popup without an obstacle on %s', async (url) => {
    const tab = await driver().newTab()
    await tab.visit(url)
    await tab.settled()
    const popup = await driver().openOwnPage(`src/popup/index.html?tab=${tab.id}`)
    await whenDrawn(popup, 'fr')
    expect(await popup.violations()).toEqual([])
    await popup.unfoldAll()
    expect(await popup.violations()).toEqual([])
    await popup.close()
    await tab.close()
  })

  it('has a dossier without an obstacle, empty and with its letter', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://500parrainages.fr/')
    await tab.settled()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.click(texts.popup.prepareComplaint)
    const dossier = await driver().ownPageOpened('src/dossier/')
    await dossier.shows(dossierTexts.gaveData.heading.slice(0, 20))
    expect(await dossier.violations()).toEqual([])
    await dossier.click(dossierTexts.gaveData.yes)
    await dossier.click(dossierTexts.findings.looked['information-at-form'].title)
    await dossier.shows(dossierTexts.actions.copy)
    expect(await dossier.violations()).toEqual([])
    await dossier.close()
    await tab.close()
  })

  it('says the language of every page of its own', async () => {
    const popup = await driver().openOwnPage('src/popup/index.html?tab=0')
    await whenDrawn(popup, 'fr')
    const language = await popup.run((_window, document) => document.documentElement.lang, null)
    expect(language).toMatch(/^fr\b/)
    await popup.close()
  })
})
