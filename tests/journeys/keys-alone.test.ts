import { expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { journalTexts } from '../../src/languages/fr.journal.ts'
import { ruleTexts } from '../../src/languages/fr.rules.ts'
import { ByKeyboard, spoken } from '../browsers/by-keyboard.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import type { Told } from '../browsers/keys.ts'
import { oneRound } from '../browsers/one-round.ts'
import { placesShown } from '../browsers/places-shown.ts'
import { savedByKeys } from '../browsers/saved-by-keys.ts'
import { eventually, pause } from '../browsers/serialised.ts'
import { headingFaults, sameNames, statusTexts, unnamed, untilSaid, whyUnseen } from '../browsers/told.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { letterIn } from '../demo/fill-dossier.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const PETITION = 'https://500parrainages.fr/'
const LAST_OF_PAGE = 'Mentions légales'
const { popup: words, banner, headline } = interfaceTextsIn('fr')
const unmet = ruleTexts['information-at-form']?.unmet ?? 'no French text for information-at-form'
const named = ({ name }: Told) => name.replace(/\s+/g, ' ').trim()

inBothBrowsers('fr', (driver) => {
  it('reaches the banner by Tab, closes it by Escape and goes on where it was', async () => {
    const tab = await driver().newTab()
    const keys = new ByKeyboard(await tab.keyboard())
    await tab.visit(PETITION)
    await tab.atRest()
    const matter = headline.unmet['information-at-form']?.(false) ?? unmet
    const told = async () => statusTexts(await keys.told())
    await eventually('the announcement', async () => ((await told()).length > 0 ? true : null))
    expect((await tab.banner())?.focused).toBeNull()
    expect(await keys.stop()).toBeNull()

    const stops = (await keys.tabTo(banner.close)).map(named)
    expect(stops.slice(-3)).toEqual([LAST_OF_PAGE, banner.why, banner.close])
    expect((await tab.banner())?.focused).toEqual({ name: banner.close, ring: true })
    const [announced = '', ...more] = await told()
    expect(announced.replace(/\s+/g, ' ')).toContain(matter.replace(/\s+/g, ' '))
    expect(more).toEqual([])

    await keys.press('Escape')
    await eventually('no banner', async () => ((await tab.banner()) === null ? true : null))
    await keys.isOn(LAST_OF_PAGE)
    await tab.close()
  })

  it('closes the banner by its button, and asks why by the other', async () => {
    const tab = await driver().newTab()
    const keys = new ByKeyboard(await tab.keyboard())
    await tab.visit('https://petition-permis-a-points.fr/')
    await tab.atRest()
    await eventually('the banner', () => tab.banner())
    const stops = await keys.tabTo(banner.why)
    await keys.tabTo(banner.close)
    await keys.press('Space')
    await eventually('no banner', async () => ((await tab.banner()) === null ? true : null))
    await keys.isOn(stops.map(named).at(-2) ?? '')
    await tab.close()

    const other = await driver().newTab()
    const again = new ByKeyboard(await other.keyboard())
    await other.visit('https://cut-the-fares.example/')
    await other.atRest()
    await eventually('the banner', () => other.banner())
    const way = await again.tabTo(banner.why)
    await again.press('Enter')
    const popup = await other.popupOpened()
    await whenDrawn(popup, 'fr')
    await new ByKeyboard(await popup.handle.keyboard()).tabTo(words.hide)
    // The banner goes as the popup comes, and gives the focus back without taking it from the popup.
    await popup.close()
    expect(await other.banner()).toBeNull()
    await again.isOn(way.map(named).at(-2) ?? '')
    await other.close()
  })

  it('reads the popup in its order, opens a finding and shows it, hides here, silences and takes it back', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.settled()
    const popup = await tab.openPopup('key')
    const keys = new ByKeyboard(await popup.handle.keyboard())
    await popup.shows(unmet)
    // While documents are still on their way, and drawn anew as they come.
    const [first] = (await keys.tabTo(/./)).slice(-1)
    await whenDrawn(popup, 'fr')
    expect(await keys.stop()).toEqual(first)

    const [finding] = (await keys.tabTo(unmet)).slice(-1)
    expect(finding).toMatchObject({ role: 'summary', expanded: false })
    await keys.press('Enter')
    await eventually('the evidence', async () => ((await keys.stop())?.expanded ? true : null))
    await keys.act(words.showOnPage)
    await eventually('the answer', async () =>
      statusTexts(await keys.told()).includes(words.shown) ? true : null,
    )
    await keys.isOn(words.showOnPage)

    const places = await oneRound(keys, popup)
    // Once around: from somewhere in the middle to the end, and from the beginning.
    const turns = places.filter((place, at) => place < (places[at - 1] ?? 0)).length
    expect(turns).toBeLessThanOrEqual(1)

    await keys.act(words.hide)
    await keys.isOn(words.unhide)
    await keys.act(words.silence)
    await eventually('the answer', async () =>
      statusTexts(await keys.told()).some((text) => text.startsWith(words.silenced.slice(0, 20)))
        ? true
        : null,
    )
    await keys.isOn(words.unhide)
    await keys.press('Enter')
    await keys.isOn(words.hide)

    await popup.unfoldAll()
    const shown = await placesShown(driver(), popup)
    const leadsTo = (one: string) => one.startsWith(`button: ${words.showOnPage} `)
    // Firefox's tree grows for a moment after all was unfolded.
    const all = await eventually('the whole tree', async () => {
      const told = await keys.told()
      return told.map(spoken).filter(leadsTo).length === shown.length ? told : null
    })
    const same = sameNames(all).filter((one) => !leadsTo(one))
    expect([unnamed(all), same, headingFaults(all)]).toEqual([[], [], []])
    // Two findings that rest on the same place lead to it in the same words, and no two places share theirs.
    const leads = all.map(spoken).filter(leadsTo)
    const pairs = new Set(leads.map((lead, at) => `${lead} ${shown[at]}`))
    expect(pairs.size).toBe(new Set(leads).size)
    await popup.close()
    await tab.close()
  })

  it('writes, changes, saves and marks a complaint as sent', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.settled()
    const popup = await tab.openPopup('key')
    await whenDrawn(popup, 'fr')
    const before = new ByKeyboard(await popup.handle.keyboard())
    await before.tabTo(words.prepareComplaint)
    // The popup closes by itself, sometimes before the key is up.
    await before.press('Enter').catch(() => null)
    const dossier = await driver().ownPageOpened('src/dossier/')
    await dossier.shows(dossierTexts.gaveData.heading.slice(0, 20))
    const keys = new ByKeyboard(await dossier.handle.keyboard())
    const says = (text: string) => untilSaid(keys, text)

    await keys.act(dossierTexts.gaveData.yes, 'Space')
    await says(dossierTexts.letter.waiting['for-a-finding'])
    expect(await keys.isOn(dossierTexts.gaveData.yes)).toMatchObject({ role: 'radio', checked: true })
    const { title } = dossierTexts.findings.looked['information-at-form']
    await keys.act(title, 'Space')
    await says(dossierTexts.letter.ready)
    expect(await keys.isOn(title)).toMatchObject({ role: 'checkbox', checked: true })
    await keys.tabTo(dossierTexts.findings.ownSentence)
    await keys.typeIn('Vu ce matin.')
    await eventually('the sentence', async () =>
      (await letterIn(dossier))?.includes('Vu ce matin.') ? true : null,
    )

    // A picture that was taken out and put back leaves the focus where it was.
    await keys.act(dossierTexts.attachments.remove)
    await keys.isOn(dossierTexts.attachments.restore)
    await keys.press('Enter')
    await eventually('the picture', async () => ((await keys.stop()) === null ? null : true))

    await keys.tabTo(dossierTexts.letter.label)
    await keys.typeIn('Merci. ')
    await says(dossierTexts.letter.edited)
    await keys.act(dossierTexts.letter.rewrite)
    await keys.isOn(dossierTexts.letter.undo)

    await dossier.run((window) => {
      Object.defineProperty(window.navigator.clipboard, 'writeText', { value: async () => {} })
    }, null)
    await keys.act(dossierTexts.actions.copy)
    await says(dossierTexts.actions.copied)
    const text = await savedByKeys(driver(), dossier, keys, dossierTexts.actions.text)
    expect(text.name).toMatch(/\.txt$/)

    const all = await keys.told()
    expect([unnamed(all), sameNames(all), headingFaults(all)]).toEqual([[], [], []])
    expect(all.filter(({ role }) => role === 'main')).toHaveLength(1)

    await keys.act(journalTexts.step.mark)
    await says(journalTexts.step.marked)
    await eventually('the focus is somewhere', async () => ((await keys.stop()) === null ? null : true))
    await pause(100)
    expect(await whyUnseen(dossier)).toBe('')
    await dossier.close()
    await tab.close()
  })
})
