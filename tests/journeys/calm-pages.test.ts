import { expect, it } from 'vitest'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('fr')
const squeeze = (text: string) => text.replace(/\s+/g, ' ')

/** Milliseconds after which a banner would have come. */
const NO_BANNER_AFTER = 1_500

inBothBrowsers('fr', (driver) => {
  it('stays silent on a petition with a full notice and shows in the popup what was found', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://train-de-nuit.example/')
    await pause(NO_BANNER_AFTER)
    expect(await tab.banner()).toBeNull()
    expect((await tab.settled()).assessment.level).toBe('informed')
    expect((await tab.badge()).text).toBe('')
    const popup = await tab.openPopup()
    const drawn = squeeze(await whenDrawn(popup, 'fr'))
    expect(drawn).toContain(squeeze(texts.headline.informed(false)))
    await popup.unfoldAll()
    expect(squeeze(await popup.fullText())).toContain(
      'par l’association Rail Demain (12 rue des Aiguilles, 69007 Lyon)',
    )
    await popup.close()
    await tab.close()
  })

  it.each([
    'https://compte.example/connexion',
    'https://bibliotheque.example/recherche',
    'https://le-quotidien.example/meteo',
  ])('stays silent on %s', async (url) => {
    const tab = await driver().newTab()
    await tab.visit(url)
    await pause(NO_BANNER_AFTER)
    expect(await tab.banner()).toBeNull()
    expect((await tab.settled()).assessment.level).toBe('quiet')
    expect((await tab.badge()).text).toBe('')
    const popup = await tab.openPopup()
    expect(squeeze(await whenDrawn(popup, 'fr'))).toContain(squeeze(texts.headline.quiet))
    await popup.close()
    await tab.close()
  })

  it('shows the listed link of a news article in the popup and nothing in the page', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://le-quotidien.example/petitions-et-donnees')
    await pause(NO_BANNER_AFTER)
    expect(await tab.banner()).toBeNull()
    expect((await tab.settled()).assessment.level).toBe('quiet')
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.unfoldAll()
    const all = squeeze(await popup.fullText())
    expect(all).toContain('500parrainages.fr')
    expect(all).toContain(squeeze(texts.list.standing.historical))
    await popup.close()
    await tab.close()
  })
})
