import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { journalTexts as texts } from '../../src/languages/fr.journal.ts'
import type { Driver } from '../browsers/driver.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { letterIn } from '../demo/fill-dossier.ts'
import { readCalendar, valueIn } from '../journal/read-calendar.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const PETITION = 'https://500parrainages.fr/'
const CALM = 'https://train-de-nuit.example/'
const own = interfaceTextsIn('fr')
const squeeze = (text: string) => text.replace(/\s+/g, ' ')
const dayText = (day: string) =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

/** The machine's own day, as the pages have it. */
const today = (driver: Driver) =>
  driver.inExtension(async () => {
    const now = new Date()
    const two = (number: number) => String(number).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  }, null)

/** What the toolbar's button shows where a tab has nothing of its own. */
const button = (driver: Driver) =>
  driver.inExtension(
    async (api) => ({ text: await api.action.getBadgeText({}), title: await api.action.getTitle({}) }),
    null,
  )

/** Rows of the journal as they are stored, changed by hand: the clock of a browser cannot be moved. */
const rows = (driver: Driver, change: object | null = null) =>
  driver.inExtension(
    (_, wanted) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('before-you-sign')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const tx = opening.result.transaction('journal', 'readwrite')
          const reading = tx.objectStore('journal').getAll()
          reading.onsuccess = () => {
            if (wanted !== null)
              for (const row of reading.result) tx.objectStore('journal').put({ ...row, ...wanted })
          }
          tx.oncomplete = () => {
            opening.result.close()
            resolve(reading.result)
          }
          tx.onerror = () => reject(tx.error)
        }
      }),
    change,
  )

const choose = (page: OwnPage, bytes: Uint8Array) =>
  page.run((window, document, base64) => {
    const content = Uint8Array.from(window.atob(base64), (character) => character.charCodeAt(0))
    const carrier = new window.DataTransfer()
    carrier.items.add(new window.File([content], 'journal.json', { type: 'application/json' }))
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input) input.files = carrier.files
    input?.dispatchEvent(new window.Event('change', { bubbles: true }))
  }, Buffer.from(bytes).toString('base64'))

const openJournal = (driver: Driver) => driver.openOwnPage('src/journal-page/index.html')

inBothBrowsers('fr', (driver) => {
  describe('a letter', () => {
    it('is found again in the journal after its tab was closed and the background killed', async () => {
      const tab = await driver().newTab()
      await tab.visit(PETITION)
      await tab.atRest()
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'fr')
      await popup.click(own.popup.prepareComplaint)
      const dossier = await driver().ownPageOpened('src/dossier/')
      await dossier.shows(texts.step.heading)
      await dossier.shows(texts.step.waiting.slice(0, 30))
      await eventually('a line', async () => ((await rows(driver())).length === 1 ? true : null))
      await dossier.close()
      await tab.close()
      await driver().restartBackground()

      const journal = await openJournal(driver())
      const shown = squeeze(await journal.shows('500parrainages.fr'))
      expect(shown).toContain(texts.state.draft)
      expect(shown).toContain(texts.kind.complaint)
      expect(await journal.violations()).toEqual([])
      const href = await journal.run(
        (_window, document) => document.querySelector<HTMLAnchorElement>('.letter a')?.href ?? '',
        null,
      )
      await journal.close()

      const again = await driver().openOwnPage(href.slice(href.indexOf('src/dossier/')))
      await again.shows(dossierTexts.gaveData.heading.slice(0, 20))
      await again.click(dossierTexts.gaveData.yes)
      await again.click(dossierTexts.findings.looked['information-at-form'].title)
      await eventually('the letter', () => letterIn(again))
      await again.click(texts.step.mark)
      const day = dayText(await today(driver()))
      expect(squeeze(await again.shows(texts.state.sent))).toContain(squeeze(texts.card.sent(day)))
      expect(squeeze(await again.text())).toContain('article 78, paragraphe 2')
      expect(await again.violations()).toEqual([])
      await again.close()
    })

    it('that was sent stands in the journal with its day and its term, and is saved for a calendar', async () => {
      const [row] = await rows(driver())
      expect(row).toMatchObject({ state: 'sent', kind: 'complaint', authority: 'fr-cnil' })
      const journal = await openJournal(driver())
      const shown = squeeze(await journal.shows('CNIL'))
      const sentOn = await today(driver())
      expect(shown).toContain(squeeze(texts.card.sent(dayText(sentOn))))
      expect(shown).toContain(squeeze(dayText(String(row?.['remindOn']))))
      const { name, bytes } = await journal.handle.saved(() => journal.click(texts.calendar.one))
      expect(name).toMatch(/^reminder-[\w-]+\.ics$/)
      const calendar = readCalendar(Buffer.from(bytes).toString('utf8'))
      const [event] = calendar.components
      if (event === undefined) throw new Error('No event')
      expect(valueIn(event, 'DTSTART')).toBe(String(row?.['remindOn']).replaceAll('-', ''))
      expect(JSON.stringify(calendar)).not.toMatch(/parrainages|cnil/i)
      await journal.close()
    })

    it('that is due is told by the button, beside what a page has to say, and also after the background was killed', async () => {
      expect((await button(driver())).text).toBe('')
      await rows(driver(), { sentOn: '2026-01-31', remindOn: '2026-04-30' })
      await driver().restartBackground()
      // Whatever wakes the background: here a page.
      const calm = await driver().newTab()
      await calm.visit(CALM)
      await calm.settled()
      await eventually('the mark', async () => ((await button(driver())).text === '•' ? true : null))
      const name = own.name
      expect((await button(driver())).title).toBe(own.reminder(1))
      await eventually('the mark on a calm page', async () =>
        (await calm.badge()).text === '•' ? true : null,
      )
      const warned = await driver().newTab()
      await warned.visit(PETITION)
      await warned.settled()
      expect((await warned.badge()).text).toBe('1')
      expect(squeeze((await warned.badge()).title)).toBe(squeeze(own.badge.open(name, 1)))
      await warned.close()

      const journal = await openJournal(driver())
      expect(squeeze(await journal.shows('CNIL'))).toContain(squeeze(texts.card.due(dayText('2026-04-30'))))
      await journal.click(texts.change.act)
      await journal.click(texts.state.answered)
      await journal.click(texts.change.save)
      await journal.shows(texts.change.saved)
      await eventually('no mark', async () => ((await button(driver())).text === '' ? true : null))
      await eventually('no mark on the calm page', async () =>
        (await calm.badge()).text === '' ? true : null,
      )
      await calm.close()
      await journal.close()
    })

    it('is exported, deleted with everything and imported again, and its dossier with its answers too', async () => {
      const before = await rows(driver())
      const journal = await openJournal(driver())
      await journal.shows('500parrainages.fr')
      const { name, bytes } = await journal.handle.saved(() => journal.click(texts.file.export))
      expect(name).toMatch(/^journal-\d{4}-\d{2}-\d{2}-export\.json$/)
      const kinds = JSON.parse(Buffer.from(bytes).toString('utf8')).rows.map(([kind]: [string]) => kind)
      expect(kinds).toEqual(
        expect.arrayContaining(['journal', 'drafts', 'works', 'captures', 'settings', 'end']),
      )
      expect(kinds).not.toContain('identity')

      const other = await openJournal(driver())
      await other.shows('500parrainages.fr')
      await journal.click(texts.remove.all.act)
      await journal.click(texts.remove.all.confirm)
      await journal.shows(texts.empty.heading)
      await other.shows(texts.empty.heading)
      await other.close()
      expect(await rows(driver())).toEqual([])
      const href = `src/dossier/index.html?draft=${String(before[0]?.['draft'])}`
      const gone = await driver().openOwnPage(href)
      await gone.shows(dossierTexts.missing.heading)
      await gone.close()

      await choose(journal, bytes)
      await journal.shows('500parrainages.fr')
      const told = squeeze(await journal.shows('Lettres'))
      expect(told).toContain('1 ajoutée')
      expect(await rows(driver())).toEqual(before)
      await journal.close()
      const back = await driver().openOwnPage(href)
      const letter = await eventually('the letter', () => letterIn(back))
      expect(letter).toContain('500parrainages.fr')
      await back.close()
    })

    it('about a site that was complained of before says so calmly, with its day', async () => {
      const tab = await driver().newTab()
      await tab.visit(PETITION)
      await tab.atRest()
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'fr')
      await popup.click(own.popup.prepareComplaint)
      const dossier = await driver().ownPageOpened('src/dossier/')
      await dossier.shows(dossierTexts.gaveData.heading.slice(0, 20))
      await dossier.click(dossierTexts.gaveData.yes)
      expect(squeeze(await dossier.shows('déjà adressé une plainte'))).toContain(dayText('2026-01-31'))
      await dossier.close()
      await tab.close()
    })
  })
})
