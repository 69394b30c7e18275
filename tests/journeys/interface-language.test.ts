import { describe, expect, it } from 'vitest'
import { optionsTexts as english } from '../../src/languages/en.options.ts'
import { optionsTexts as french } from '../../src/languages/fr.options.ts'
import { dossierTextsIn } from '../browsers/dossier-texts.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const PETITION = 'https://500parrainages.fr/'

describe('a person who chooses another language than the browser’s', () => {
  inBothBrowsers('fr', (driver) => {
    it('has it at once in what is open and in what opens next, and the browser’s back when they want', async () => {
      const tab = await driver().newTab()
      await tab.visit(PETITION)
      await tab.atRest()
      const before = await tab.openPopup()
      await whenDrawn(before, 'fr')
      await before.click(interfaceTextsIn('fr').popup.prepareComplaint)
      const dossier = await driver().ownPageOpened('src/dossier/')
      await dossier.click(dossierTextsIn('fr').gaveData.yes)
      const options = await driver().openOwnPage('src/options/index.html')
      await options.fill(french.interfaceLanguage.label, 'en')
      await options.shows(english.interfaceLanguage.what)
      expect(await options.run((_window, document) => document.documentElement.lang, null)).toBe('en')

      await dossier.shows(dossierTextsIn('en').gaveData.heading.slice(0, 20))
      // What the person had done is not lost with the other words.
      expect((await dossier.find(dossierTextsIn('en').gaveData.yes)).checked).toBe(true)

      await eventually('an English title', async () =>
        (await tab.badge()).title.includes(interfaceTextsIn('en').name) ? true : null,
      )
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'en')

      await options.fill(english.interfaceLanguage.label, 'browser')
      await options.shows(french.interfaceLanguage.what)
      await dossier.close()
      await options.close()
      await tab.close()
    })
  })
})
