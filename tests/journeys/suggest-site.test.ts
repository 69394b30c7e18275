import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { suggestionTexts } from '../../src/languages/fr.suggestion.ts'
import { decodeEntry } from '../../src/list/decode-entry.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('fr')
const { behind, correction, heading, outcome, site, sources } = suggestionTexts
/** The address names the visitor, as links in campaign mails do. */
const PETITION = 'https://halte-au-bruit.example/?email=jane%40doe.example'

/** The text that the page shows, as what it is. */
const leaving = (page: OwnPage) =>
  page.run(
    (_window, document) =>
      JSON.parse(document.querySelector<HTMLTextAreaElement>('textarea.sheet')?.value ?? 'null'),
    null,
  )

const savedBy = async (page: OwnPage) => {
  const { name, bytes } = await page.handle.saved(() => page.click(outcome.save))
  return { name, content: JSON.parse(Buffer.from(bytes).toString('utf8')) }
}

inBothBrowsers('fr', (driver, served) => {
  it('takes a site from the popup to a file with an entry that a list’s check accepts', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.click(texts.list.suggest)

    const page = await driver().ownPageOpened('src/suggestion/')
    await page.shows(heading['new-site'])
    const requests = served().requests.length
    const draft = await leaving(page)
    expect(draft.seen.url).toBe('https://halte-au-bruit.example/')
    expect(JSON.stringify(draft)).not.toContain('jane')
    expect(draft.entry).toMatchObject({ id: 'halte-au-bruit.example', kind: 'petition', party: null })
    expect(decodeEntry(draft.entry).ok).toBe(false)
    expect(await page.violations()).toEqual([])

    await page.fill(site.country.label, 'FR')
    await page.fill(behind.party.label, 'fr-modem')
    await page.click(behind.relation.answers['party-run'])
    await page.fill(sources.fields.url.label, 'https://journal.example/enquete')
    await page.fill(sources.fields.title.label, 'Qui collecte vos adresses ?')
    await page.fill(sources.fields.publisher.label, 'Le Journal')
    await page.fill(sources.fields.date.label, '2026-10')
    await page.fill(sources.fields.states.label, 'Donne l’adresse du site et dit que le parti l’exploite.')
    await page.shows(outcome.complete['new-site'])

    const file = await savedBy(page)
    expect(file.name).toMatch(/^suggestion-\d{4}-\d{2}-\d{2}-[a-z0-9]{6}\.json$/)
    expect(file.content).toEqual(await leaving(page))
    expect(decodeEntry(file.content.entry)).toMatchObject({ ok: true })
    // The whole way, and nothing was asked of anybody.
    expect(served().requests.length).toBe(requests)
    await page.close()
    await tab.close()
  })

  it('keeps the work over a reload, also when the tab is gone by then', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.click(texts.list.suggest)
    const page = await driver().ownPageOpened('src/suggestion/')
    await page.shows(heading['new-site'])
    await page.fill(sources.fields.title.label, 'Un titre que personne ne veut retaper')
    await tab.close()
    await page.run((window) => {
      Reflect.set(window, 'before', true)
      window.setTimeout(() => window.location.reload(), 20)
    }, null)
    const title = await eventually('the work is there again', async () => {
      const old = await page.run((window) => Boolean(Reflect.get(window, 'before')), null).catch(() => true)
      const draft = old ? null : await leaving(page).catch(() => null)
      return draft === null ? null : draft.entry.sources[0]?.title
    })
    expect(title).toBe('Un titre que personne ne veut retaper')
    expect((await leaving(page)).entry.id).toBe('halte-au-bruit.example')
    await page.close()
  })

  it('contests an entry that the popup shows, in the edition that it shows', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://500parrainages.fr/')
    await tab.atRest()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.click(texts.list.contest)
    const page = await driver().ownPageOpened('src/suggestion/')
    await page.shows(heading.correction)
    await page.click(correction.what.answers['changed-hands'])
    await page.fill(correction.shows.text.label, 'Le nom appartient à une autre association depuis 2025.')
    await page.shows(outcome.complete.correction)
    expect(await page.violations()).toEqual([])
    const file = await savedBy(page)
    expect(file.name).toMatch(/^correction-/)
    expect(file.content).toMatchObject({
      format: 'before-you-sign-suggestion/1',
      kind: 'correction',
      list: { number: expect.any(Number) },
      correction: { entry: '500parrainages.fr', what: 'changed-hands' },
      contact: null,
    })
    await page.close()
    await tab.close()
  })

  it('says that the tab is gone, and offers an empty draft', async () => {
    const page = await driver().openOwnPage('src/suggestion/index.html?tab=999999')
    await page.shows(suggestionTexts.notSeen['tab-gone'].slice(0, 30))
    expect((await leaving(page)).entry).toMatchObject({ id: null, domains: [] })
    expect(await page.violations()).toEqual([])
    await page.close()
  })
})
