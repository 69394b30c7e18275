import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { ruleTexts } from '../../src/languages/fr.rules.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { letterIn } from '../demo/fill-dossier.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const PETITION = 'https://500parrainages.fr/'
const texts = interfaceTextsIn('fr')
const { unmet } = ruleTexts['information-at-form'] ?? { unmet: 'no French text for information-at-form' }

const squeeze = (text: string) => text.replace(/\s+/g, ' ')

inBothBrowsers('fr', (driver) => {
  it('warns in the page, in French, of what was fined, and explains in the popup', async () => {
    const tab = await driver().newTab()
    await tab.bringToFront()
    await tab.visit(PETITION)
    await tab.atRest()

    const banner = await eventually('the banner', () => tab.banner())
    const headline = texts.headline.unmet['information-at-form']?.(false) ?? unmet
    expect(squeeze(banner.text)).toContain(squeeze(headline))
    expect(squeeze(banner.text)).toContain(squeeze(texts.banner.onList.historical))
    expect(banner.reasons.length).toBeLessThanOrEqual(3)
    expect(banner.buttons).toEqual(expect.arrayContaining([texts.banner.why, texts.banner.close]))
    expect(banner.box.width).toBeGreaterThan(200)

    const badge = await tab.badge()
    expect(badge.text).toBe('1')
    expect(squeeze(badge.title)).toBe(squeeze(texts.badge.open(texts.name, 1)))

    await tab.clickBanner(texts.banner.why)
    const popup = await tab.popupOpened()
    const drawn = squeeze(await whenDrawn(popup, 'fr'))
    expect(drawn).toContain('500parrainages.fr')
    expect(drawn).toContain(squeeze(unmet))
    expect(drawn).toContain(texts.popup.prepareComplaint)

    await popup.unfoldAll()
    const all = squeeze(await popup.fullText())
    expect(all).toContain(squeeze(texts.list.standing.historical))
    expect(all).toMatch(/20\s?000/)
    expect(all).toContain('CNIL')
    expect(all).toContain('BFMTV')
    expect(all).toContain('Conseil d’État')
    expect(all).toMatch(/caractères? et \d+ liens? lus/)
    await popup.close()
    await tab.close()
  })

  it('hands over a finished complaint, one click and two ticks later', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.click(texts.popup.prepareComplaint)

    const dossier = await driver().ownPageOpened('src/dossier/')
    const opened = squeeze(await dossier.shows(dossierTexts.gaveData.heading.slice(0, 20)))
    expect(opened).toContain('500parrainages.fr')
    expect(opened).toContain(squeeze(dossierTexts.letter.waiting['for-gave-data']))
    // The popup was opened by the toolbar's button, so the visible tab could be photographed.
    expect(opened).toContain(dossierTexts.attachments.picture)

    await dossier.click(dossierTexts.gaveData.yes)
    await dossier.shows('article 77')
    expect(squeeze(await dossier.text())).toContain(squeeze(dossierTexts.letter.waiting['for-a-finding']))
    await dossier.click(dossierTexts.findings.looked['information-at-form'].title)
    await dossier.shows(dossierTexts.actions.copy)

    const letter = squeeze(await eventually('the letter', () => letterIn(dossier)))
    expect(letter).toMatch(/article 77/)
    expect(letter).toMatch(/[Aa]rticle 13, paragraphe 1, points a\) et c\)/)
    expect(letter).toMatch(/[Aa]rticle 13, paragraphe 2, points b\) et d\)/)
    expect(letter).toMatch(/[Aa]rticle 12, paragraphe 1/)
    expect(letter).toContain('https://500parrainages.fr/')
    expect(letter).toMatch(new RegExp(`\\b${new Date().getFullYear()}\\b`))
    expect(letter).toMatch(/\b\d{1,2} ?(?:h|:) ?\d{2}\b/)
    expect(letter).toContain('« Je souhaite recevoir les e-mails de la campagne d’Éric Zemmour »')
    expect(letter).toContain('Mentions légales')
    expect(letter).not.toMatch(/illégal|escroquerie|frauduleu/i)

    await dossier.run((window) => {
      const kept: string[] = []
      Reflect.set(window, 'copied', kept)
      Object.defineProperty(window.navigator.clipboard, 'writeText', {
        value: async (text: string) => {
          kept.push(text)
        },
      })
    }, null)
    await dossier.click(dossierTexts.actions.copy)
    await dossier.shows(dossierTexts.actions.copied)
    const [copied] = await dossier.run((window): string[] => Reflect.get(window, 'copied'), null)
    expect(squeeze(copied ?? '')).toContain(letter.slice(0, 400))

    const text = await dossier.handle.saved(() => dossier.click(dossierTexts.actions.text))
    expect(text.name).toMatch(/^[\w.-]+\.txt$/)
    expect(squeeze(Buffer.from(text.bytes).toString('utf8'))).toContain(letter.slice(0, 400))

    const pdf = await dossier.handle.saved(() => dossier.click(dossierTexts.actions.pdf))
    expect(pdf.name).toMatch(/^[\w.-]+\.pdf$/)
    expect(Buffer.from(pdf.bytes.slice(0, 5)).toString('latin1')).toBe('%PDF-')
    expect(pdf.bytes.length).toBeGreaterThan(5_000)

    await dossier.close()
    await tab.close()
  })

  it('makes a report, not a complaint, for someone who only looked', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'fr')
    await popup.click(texts.popup.prepareComplaint)
    const dossier = await driver().ownPageOpened('src/dossier/')
    await dossier.shows(dossierTexts.gaveData.heading.slice(0, 20))
    await dossier.click(dossierTexts.gaveData.no)
    await dossier.shows(dossierTexts.path.step.report('', '').slice(0, 40))
    await dossier.click(dossierTexts.findings.looked['information-at-form'].title)
    const letter = await eventually('the letter', () => letterIn(dossier))
    expect(letter).toMatch(/signalement/i)
    await dossier.close()
    await tab.close()
  })

  it('remembers the country that the person chose, and no Land of it', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const open = async () => {
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'fr')
      await popup.click(texts.popup.prepareComplaint)
      return driver().ownPageOpened('src/dossier/')
    }
    const before = await open()
    await before.shows('CNIL')
    await before.fill(dossierTexts.authority.country, 'DE')
    await before.fill(dossierTexts.authority.part, 'de-be')
    await before.shows('Berliner Beauftragte')
    await before.close()

    const after = await open()
    await after.find(dossierTexts.authority.part)
    expect(await after.text()).not.toContain('Berliner Beauftragte')
    await after.close()
    await tab.close()
  })
})
