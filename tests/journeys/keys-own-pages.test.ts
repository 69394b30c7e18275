import { expect, it } from 'vitest'
import { optionsTexts as german } from '../../src/languages/de.options.ts'
import { interfaceTexts } from '../../src/languages/en.interface.ts'
import { journalTexts } from '../../src/languages/en.journal.ts'
import { optionsTexts as english } from '../../src/languages/en.options.ts'
import { ByKeyboard } from '../browsers/by-keyboard.ts'
import { eventually } from '../browsers/serialised.ts'
import { headingFaults, sameNames, unnamed, untilSaid, whyUnseen } from '../browsers/told.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const HIDDEN = 'https://petition-permis-a-points.fr/'

inBothBrowsers('en', (driver) => {
  it('sets, subscribes, takes back and deletes in the options', async () => {
    const tab = await driver().newTab()
    await tab.visit(HIDDEN)
    await tab.settled()
    await driver().inExtension((api, tabId) => api.runtime.sendMessage({ type: 'hide', tabId }), tab.id)
    const page = await driver().openOwnPage('src/options/index.html')
    await page.shows('petition-permis-a-points.fr')
    const keys = new ByKeyboard(await page.handle.keyboard())
    const says = (text: string) => untilSaid(keys, text)
    // Firefox's tree grows for a moment after the page is there.
    const all = await eventually('the whole tree', async () => {
      const told = await keys.told()
      return told.some(({ name }) => name === english.subscribe.act) ? told : null
    })
    expect([unnamed(all), sameNames(all), headingFaults(all)]).toEqual([[], [], []])

    await keys.tabTo(english.warnings.choice.noted)
    await keys.press('ArrowDown')
    expect(await keys.isOn(english.warnings.choice.listed)).toMatchObject({ role: 'radio', checked: true })

    await keys.act(english.silenced.undoFor('petition-permis-a-points.fr'))
    await says(english.silenced.undone('petition-permis-a-points.fr'))
    await keys.isOn(english.silenced.heading)

    await keys.tabTo(english.interfaceLanguage.label)
    await keys.typeIn('D')
    await keys.isOn(german.interfaceLanguage.label)
    await keys.press('ArrowDown')
    await keys.isOn(english.interfaceLanguage.label)

    await keys.tabTo(english.subscribe.address.label)
    await keys.typeIn('https://nowhere.example/list')
    await keys.act(english.subscribe.act)
    // What is wrong is said at the field, which gets the focus.
    expect(await keys.isOn(english.subscribe.key.label)).toMatchObject({ role: 'textbox' })
    expect(await whyUnseen(page)).toBe('')

    const erase = { key: 'Shift+Tab', name: english.erase.act } as const
    await keys.tabTo(erase.name, erase.key)
    await keys.press('Enter')
    await keys.isOn(english.erase.keep)
    await keys.press('Escape')
    await keys.isOn(english.erase.act)
    await keys.press('Enter')
    await keys.isOn(english.erase.keep)
    await keys.act(english.erase.confirm)
    await says(english.erase.done)
    await keys.isOn(english.erase.act)
    await page.close()
    await tab.close()
  })

  it.each(['src/journal-page/index.html', 'src/verify/index.html', 'src/suggestion/index.html'])(
    'names every control of %s and shows where the focus is',
    async (address) => {
      const page = await driver().openOwnPage(address)
      await page.shows(interfaceTexts.name).catch(() => '')
      const keys = new ByKeyboard(await page.handle.keyboard())
      await eventually('a control', () => keys.next())
      const all = await keys.told()
      expect([unnamed(all), sameNames(all), headingFaults(all)]).toEqual([[], [], []])
      for (let at = 0; at < 40; at += 1) {
        expect(await whyUnseen(page)).toBe('')
        if ((await keys.next()) === null) break
      }
      await page.close()
    },
  )

  it('deletes the journal only after its question, which Escape takes back', async () => {
    const page = await driver().openOwnPage('src/journal-page/index.html')
    const { all: words, keep } = journalTexts.remove
    await page.find(words.act)
    const keys = new ByKeyboard(await page.handle.keyboard())
    await keys.act(words.act)
    await keys.isOn(keep)
    await keys.press('Escape')
    await keys.isOn(words.act)
    await page.close()
  })
})
