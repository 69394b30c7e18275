import { expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { eventually, pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { differencesAtLast } from '../demo/differences-at-last.ts'
import { letterIn } from '../demo/fill-dossier.ts'
import { openRecord } from '../demo/open-record.ts'
import { pageRecords } from '../site/page-record.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('fr')
const squeeze = (text: string) => text.replace(/\s+/g, ' ')

const records = pageRecords().flatMap((record) =>
  record.withDocuments
    ? [
        {
          ...record,
          ...record.withDocuments,
          findings: { ...record.findings, ...record.withDocuments.findings },
        },
      ]
    : [],
)

/** Milliseconds after which what would be asked for by itself has been. */
const BY_ITSELF = 1_500

inBothBrowsers('fr', (driver, site) => {
  it.each(records.map((record) => [record.url, record] as const))(
    '%s is read with what it links to, once a person opens the popup',
    async (_url, record) => {
      const tab = await driver().newTab()
      try {
        await openRecord(tab, record)
        const popup = await tab.openPopup()
        await whenDrawn(popup, 'fr')
        const { found } = await differencesAtLast(tab, record)
        expect(found).toEqual([])
        expect(squeeze(await popup.text())).toContain(texts.linked.as.policy)
        await popup.close()
      } finally {
        await tab.close()
      }
    },
  )

  it('asks the site for nothing before that, and then for each document once, without cookie or referrer', async () => {
    const requests = () => site().requests.filter(({ host }) => host === 'train-de-nuit.example')
    const documents = () => requests().filter(({ path }) => /confidentialite|mentions/.test(path))
    const before = documents().length
    const tab = await driver().newTab()
    await tab.visit('https://train-de-nuit.example/')
    await tab.inPage(async () => {
      await cookieStore.set('visit', '1')
    }, null)
    await tab.settled()
    await pause(BY_ITSELF)
    expect(documents()).toHaveLength(before)

    for (const _look of ['first', 'second']) {
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'fr')
      await popup.close()
    }
    const asked = documents().slice(before)
    expect(asked.map(({ path }) => path).toSorted()).toEqual(['/confidentialite', '/mentions-legales'])
    for (const { headers } of asked) {
      expect(headers.cookie).toBeUndefined()
      expect(headers.referer).toBeUndefined()
    }
    await tab.close()
  })

  it('carries an incomplete policy into the letter, with address, moment and what was not found', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://parc-pour-tous.example/')
    await tab.atRest()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.click(texts.popup.prepareComplaint)
    const dossier = await driver().ownPageOpened('src/dossier/')
    await dossier.shows(dossierTexts.gaveData.heading.slice(0, 20))
    await dossier.click(dossierTexts.gaveData.yes)
    await dossier.click(dossierTexts.findings.looked['complete-policy'].title)
    const letter = squeeze(await eventually('the letter', () => letterIn(dossier)))
    expect(letter).toContain('https://parc-pour-tous.example/donnees-personnelles')
    expect(letter).toMatch(/aucune indication .*de la durée de conservation/)
    expect(letter).toMatch(/Article 13, paragraphe 1/)
    expect(letter).not.toContain('n’ont pas été lus')
    await dossier.close()
    await tab.close()
  })
})
