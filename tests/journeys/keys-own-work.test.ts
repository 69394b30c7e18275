import { Buffer } from 'node:buffer'
import { beforeAll, expect, it } from 'vitest'
import { evidenceTexts } from '../../src/languages/en.evidence.ts'
import { interfaceTexts } from '../../src/languages/en.interface.ts'
import { journalTexts } from '../../src/languages/en.journal.ts'
import { optionsTexts as english } from '../../src/languages/en.options.ts'
import { suggestionTexts as suggestion } from '../../src/languages/en.suggestion.ts'
import { ByKeyboard } from '../browsers/by-keyboard.ts'
import { chooseFile } from '../browsers/choose-file.ts'
import { savedByKeys } from '../browsers/saved-by-keys.ts'
import { eventually } from '../browsers/serialised.ts'
import { untilSaid, whyUnseen } from '../browsers/told.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { fillDossier } from '../demo/fill-dossier.ts'
import { aBundle } from '../evidence/a-bundle.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import type { Hosting } from '../site/serve-pages.ts'
import { aMaintainer, anEdition, bytesOf, type Maintainer } from '../subscriptions/a-maintainer.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const PETITION = 'https://500parrainages.fr/'
const HOST = 'lists.example'
const LIST = `https://${HOST}/rail.json`
const DAY = 24 * 3600 * 1000
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

let editor: Maintainer
const edition = bytesOf(anEdition({ issued: day(-1), expires: day(100) }))
const files = new Map<string, string | Uint8Array>([['/rail.json', edition]])

beforeAll(async () => {
  editor = await aMaintainer(1)
  files.set('/rail.json.minisig', await editor.sign(edition))
})

function hosting(): Hosting {
  const all = demoHosting()
  all.secure.set(HOST, (path) => {
    const body = files.get(path)
    return body === undefined ? null : { type: 'application/octet-stream', body }
  })
  return all
}

inBothBrowsers(
  'en',
  (driver) => {
    it('notes the answer to a letter in the journal, and deletes the letter', async () => {
      const tab = await driver().newTab()
      await tab.visit(PETITION)
      await tab.settled()
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'en')
      await popup.click(interfaceTexts.popup.prepareComplaint)
      const dossier = await driver().ownPageOpened('src/dossier/')
      await fillDossier(dossier, 'en')
      await dossier.click(journalTexts.step.mark)
      await dossier.shows(journalTexts.step.marked)
      await dossier.close()

      const page = await driver().openOwnPage('src/journal-page/index.html')
      const { change, remove, state } = journalTexts
      await page.find(change.act)
      const keys = new ByKeyboard(await page.handle.keyboard())
      await keys.act(change.act)
      await keys.isOn(state.sent)
      await keys.press('ArrowDown')
      expect(await keys.isOn(state.answered)).toMatchObject({ role: 'radio', checked: true })
      await keys.tabTo(change.note)
      await keys.typeIn('File 12/26')
      await keys.act(change.save)
      await untilSaid(keys, change.saved)
      await keys.isOn(change.act)
      await page.shows('File 12/26')

      await keys.act(remove.act)
      await keys.isOn(remove.keep)
      await keys.act(/^Delete$/)
      await untilSaid(keys, remove.removed)
      await eventually('the focus is somewhere', async () => ((await keys.stop()) === null ? null : true))
      expect(await whyUnseen(page)).toBe('')
      await page.close()
      await tab.close()
    })

    it('takes a site from the popup to a suggestion in a file', async () => {
      const tab = await driver().newTab()
      await tab.visit('https://halte-au-bruit.example/')
      await tab.settled()
      const popup = await tab.openPopup('key')
      await whenDrawn(popup, 'en')
      const before = new ByKeyboard(await popup.handle.keyboard())
      await before.tabTo(interfaceTexts.list.suggest)
      // The popup closes by itself, sometimes before the key is up.
      await before.press('Enter').catch(() => null)
      const page = await driver().ownPageOpened('src/suggestion/')
      await page.shows(suggestion.heading['new-site'])
      const keys = new ByKeyboard(await page.handle.keyboard())
      const write = async (label: string, text: string) => {
        await keys.tabTo(label)
        await keys.typeIn(text)
      }
      const { behind, outcome, site, sources } = suggestion
      await write(site.country.label, 'France')
      await keys.tabTo(behind.party.label)
      await keys.press('End')
      await write(behind.partyName.label, 'A Party')
      await keys.act(behind.relation.answers['party-run'], 'Space')
      await write(sources.fields.url.label, 'https://journal.example/inquiry')
      await write(sources.fields.title.label, 'Who collects addresses?')
      await write(sources.fields.publisher.label, 'The Journal')
      await write(sources.fields.date.label, '2026-10')
      await write(sources.fields.states.label, 'Prints the address and says that the party runs the site.')
      await page.shows(outcome.complete['new-site'])
      const file = await savedByKeys(driver(), page, keys, outcome.save)
      expect(Buffer.from(file.bytes).toString('utf8')).toContain('Who collects addresses?')
      await page.close()
      await tab.close()
    })

    it('subscribes to a list, on which the focus then stands', async () => {
      const page = await driver().openOwnPage('src/options/index.html')
      await page.find(english.subscribe.act)
      const keys = new ByKeyboard(await page.handle.keyboard())
      await keys.tabTo(english.subscribe.address.label)
      await keys.typeIn(LIST)
      await keys.tabTo(english.subscribe.key.label)
      await keys.typeIn(editor.key)
      await keys.act(english.subscribe.act)
      expect(await keys.isOn('Rail watch')).toMatchObject({ role: 'heading' })
      expect(await whyUnseen(page)).toBe('')
      await page.close()
    })

    it('checks a bundle that was chosen and reads what it says', async () => {
      const page = await driver().openOwnPage('src/verify/index.html')
      const { choose, right, asText } = evidenceTexts.verify
      await page.find(choose)
      const keys = new ByKeyboard(await page.handle.keyboard())
      await keys.tabTo(choose)
      // The window in which a file is chosen is the browser's own.
      await chooseFile(page, 'evidence.zip', 'application/zip', await aBundle())
      await untilSaid(keys, right)
      await keys.act(asText)
      await eventually('the text', async () => ((await keys.stop())?.expanded ? true : null))
      expect(await whyUnseen(page)).toBe('')
      await page.close()
    })
  },
  { hosting },
)
