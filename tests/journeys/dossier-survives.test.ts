import { describe, expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { eventually, pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { fillDossier, letterIn } from '../demo/fill-dossier.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const PETITION = 'https://500parrainages.fr/'
const texts = interfaceTextsIn('fr')
const { keeping } = dossierTexts
const own = keeping.identity

/** Everything that the extension keeps in its private store, as one text. */
const kept = (dossier: OwnPage): Promise<string> =>
  dossier.run(async (window) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = window.indexedDB.open('before-you-sign')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const rows: unknown[] = []
    for (const name of db.objectStoreNames)
      rows.push(
        await new Promise((resolve, reject) => {
          const asking = db.transaction(name).objectStore(name).getAll()
          asking.onsuccess = () => resolve(asking.result)
          asking.onerror = () => reject(asking.error)
        }),
      )
    db.close()
    return JSON.stringify(rows)
  }, null)

/** Longer than a change waits until it is kept. Milliseconds. */
const TWO_KEEPINGS = 700

/** The page goes on writing the store of drafts, so that a keeping in another page begins and cannot end. */
const holdUpKeeping = (page: OwnPage): Promise<void> =>
  page.run(async (window) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = window.indexedDB.open('before-you-sign')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const drafts = db.transaction('drafts', 'readwrite').objectStore('drafts')
    const goOn = () => {
      drafts.count().onsuccess = goOn
    }
    goOn()
  }, null)

const typedIn = (dossier: OwnPage, label: string): Promise<string> =>
  dossier.run((_window, document, name) => {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name)
    const field = found === undefined ? null : document.getElementById(found.htmlFor)
    return field !== null && 'value' in field ? String(field.value) : 'no such field'
  }, label)

describe('a dossier', () => {
  inBothBrowsers('fr', (driver) => {
    /** Opens one from the popup, and tells the address that opens it again. */
    async function prepared(): Promise<{ dossier: OwnPage; address: string }> {
      const tab = await driver().newTab()
      await tab.visit(PETITION)
      await tab.atRest()
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'fr')
      await popup.click(texts.popup.prepareComplaint)
      const dossier = await driver().ownPageOpened('src/dossier/')
      await dossier.shows(dossierTexts.gaveData.heading.slice(0, 20))
      const search = await dossier.run((window) => window.location.search, null)
      await tab.close()
      return { dossier, address: `src/dossier/index.html${search}` }
    }

    it('is all there after its tab was closed at once and the background ended, without who signs', async () => {
      const { dossier, address } = await prepared()
      await fillDossier(dossier, 'fr')
      await dossier.click(dossierTexts.attachments.remove)
      await dossier.fill(own.fields.firstName, 'Camille')
      await dossier.fill(own.fields.surname, 'Martin-Testud')
      const letter = await eventually('the signed letter', async () => {
        const text = await letterIn(dossier)
        return text?.includes('Martin-Testud') ? text : null
      })
      await dossier.fill(dossierTexts.letter.label, `${letter}Une phrase à moi.\n`)
      await driver().restartBackground()
      await dossier.fill(dossierTexts.findings.ownSentence, 'Les derniers mots.')
      // Sooner than anything is kept by the clock.
      await dossier.close()

      const again = await driver().openOwnPage(address)
      const text = await eventually('the letter again', () => letterIn(again))
      expect(text).toContain('Une phrase à moi.')
      expect(text).not.toContain('Martin-Testud')
      expect(await typedIn(again, dossierTexts.findings.ownSentence)).toBe('Les derniers mots.')
      expect((await again.find(dossierTexts.gaveData.yes)).checked).toBe(true)
      await again.find(dossierTexts.attachments.restore)
      expect(await typedIn(again, own.fields.surname)).toBe('')
      const everything = await kept(again)
      expect(everything).toContain('Les derniers mots.')
      expect(everything).not.toContain('Camille')
      expect(everything).not.toContain('Martin-Testud')
      await again.close()
    })

    it('is all there after its tab was closed in the middle of a keeping', async () => {
      const { dossier, address } = await prepared()
      const other = await driver().openOwnPage('src/options/index.html')
      await holdUpKeeping(other)
      await dossier.click(dossierTexts.gaveData.yes)
      await pause(TWO_KEEPINGS)
      await dossier.close()
      await other.close()

      const again = await driver().openOwnPage(address)
      await eventually('the answer again', async () =>
        (await again.find(dossierTexts.gaveData.yes)).checked ? true : null,
      )
      await again.close()
    })

    it('has who signs again where the person asked for it, until they take it back', async () => {
      const { dossier, address } = await prepared()
      await dossier.fill(own.fields.surname, 'Martin-Testud')
      await dossier.click(own.keep)
      await dossier.shows(own.kept)
      await dossier.close()

      const again = await driver().openOwnPage(address)
      await again.find(own.fields.surname)
      expect(await typedIn(again, own.fields.surname)).toBe('Martin-Testud')
      await again.click(own.keep)
      await eventually('nothing kept', async () =>
        (await kept(again)).includes('Martin-Testud') ? null : true,
      )
      await again.close()
    })

    it('in two tabs says in one that the other went on, and takes it from there', async () => {
      const { dossier: one, address } = await prepared()
      const two = await driver().openOwnPage(address)
      await two.find(dossierTexts.gaveData.yes)
      await one.fill(dossierTexts.findings.ownSentence, 'Du premier onglet.')
      await two.shows(keeping.work.newer.slice(0, 40))
      await two.click(keeping.work.takeNewer)
      await eventually('the words of the other tab', async () =>
        (await typedIn(two, dossierTexts.findings.ownSentence)) === 'Du premier onglet.' ? true : null,
      )
      await two.close()
      await one.close()
    })
  })
})
