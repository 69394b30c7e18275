import { describe, expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { optionsTexts } from '../../src/languages/fr.options.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { fillDossier } from '../demo/fill-dossier.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const { prepareComplaint } = interfaceTextsIn('fr').popup
const { markLinks } = optionsTexts.inPages

describe('a page that closes as soon as somebody clicked in it', () => {
  inBothBrowsers('fr', (driver) => {
    it('has begun the dossier that was asked for, with its picture', async () => {
      const tab = await driver().newTab()
      await tab.visit('https://500parrainages.fr/')
      await tab.atRest()
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'fr')
      await popup.click(prepareComplaint)
      await popup.close()

      const dossier = await driver().ownPageOpened('src/dossier/')
      await fillDossier(dossier, 'fr')
      await dossier.find(dossierTexts.attachments.remove)
      await dossier.close()
      await tab.close()
    })

    it('has switched what was switched', async () => {
      const options = await driver().openOwnPage('src/options/index.html')
      await options.find(markLinks)
      await options.click(markLinks)
      await options.close()

      const again = await driver().openOwnPage('src/options/index.html')
      expect((await again.find(markLinks)).checked).toBe(true)
      await again.close()
    })
  })
})
