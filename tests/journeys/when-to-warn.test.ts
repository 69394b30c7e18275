import { describe, expect, it } from 'vitest'
import { optionsTexts } from '../../src/languages/en.options.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { eventually, pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('en')
const LISTED = 'https://postal.vote/'
const NOTED = 'https://cut-the-fares.example/'
/** Long enough for a banner that is going to come. Milliseconds. */
const A_WHILE = 800

describe('the warning', () => {
  inBothBrowsers('en', (driver) => {
    it('comes once more on a listed site when a person begins to type, and not a third time', async () => {
      const tab = await driver().newTab()
      await tab.visit(LISTED)
      await tab.atRest()
      const first = await eventually('the banner', () => tab.banner())
      expect(first.headline).not.toContain(texts.banner.beforeSending)
      await tab.clickBanner(texts.banner.close)
      await eventually('no banner', async () => ((await tab.banner()) === null ? true : null))

      await tab.type('input[name=fullname]', 'A')
      const second = await eventually('the banner again', async () => {
        const seen = await tab.banner()
        return seen?.headline.startsWith(texts.banner.beforeSending) ? seen : null
      })
      expect(second.headline).toContain(first.headline)
      expect(await tab.bannerViolations()).toEqual([])
      // What the page says of itself later does not take it away.
      await tab.inPage(() => {
        document.querySelector('form')?.insertAdjacentHTML('beforeend', '<p>Thank you for taking part.</p>')
      }, null)
      await tab.atRest()
      await pause(A_WHILE)
      expect((await tab.banner())?.headline).toBe(second.headline)
      await tab.clickBanner(texts.banner.close)
      await tab.type('input[name=fullname]', 'da')
      await pause(A_WHILE)
      expect(await tab.banner()).toBeNull()

      await tab.reload()
      await tab.atRest()
      await tab.type('input[name=fullname]', 'A')
      await pause(A_WHILE)
      expect(await tab.banner()).toBeNull()
      await tab.close()
    })

    it('comes where the person wants it, and the badge stands in any case', async () => {
      const options = await driver().openOwnPage('src/options/index.html')
      await eventually('the setting as it stands', async () =>
        (await options.find(optionsTexts.warnings.choice.noted)).checked ? true : null,
      )
      await options.click(optionsTexts.warnings.choice.never)
      const tab = await driver().newTab()
      await tab.visit(NOTED)
      await tab.atRest()
      await pause(A_WHILE)
      expect(await tab.banner()).toBeNull()
      expect((await tab.badge()).text).toBe('1')
      await options.click(optionsTexts.warnings.choice.noted)
      await eventually('the banner', () => tab.banner())
      await tab.close()
      await options.close()
    })

    it('never comes on a site that the person has silenced, until they take that back in the options', async () => {
      const tab = await driver().newTab()
      await tab.visit(NOTED)
      await tab.atRest()
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'en')
      await popup.click(texts.popup.hide)
      await popup.click(texts.popup.silence)
      await popup.shows(texts.popup.silenced)
      await tab.visit(NOTED)
      await tab.atRest()
      await eventually('a calm badge', async () =>
        (await tab.badge()).title.endsWith(texts.badge.hidden('').trim()) ? true : null,
      )
      expect(await tab.banner()).toBeNull()
      const options = await driver().openOwnPage('src/options/index.html')
      await options.shows(optionsTexts.silenced.always)
      await options.click(optionsTexts.silenced.undoFor('cut-the-fares.example'))
      await options.shows(optionsTexts.silenced.undone('cut-the-fares.example'))
      await eventually('the badge again', async () =>
        (await tab.badge()).title.endsWith(texts.badge.hidden('').trim()) ? null : true,
      )
      await options.close()
      await tab.close()
    })

    it('and all else that is stored is deleted at once when the person wants that', async () => {
      const options = await driver().openOwnPage('src/options/index.html')
      await eventually('the setting as it stands', async () =>
        (await options.find(optionsTexts.warnings.choice.noted)).checked ? true : null,
      )
      await options.click(optionsTexts.warnings.choice.never)
      await options.click(optionsTexts.erase.act)
      await options.click(optionsTexts.erase.confirm)
      await options.shows(optionsTexts.erase.done)
      await options.close()
      const again = await driver().openOwnPage('src/options/index.html')
      await eventually('the setting as at first', async () =>
        (await again.find(optionsTexts.warnings.choice.noted)).checked ? true : null,
      )
      await again.close()
    })
  })
})
