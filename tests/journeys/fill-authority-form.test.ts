import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { fillingTexts } from '../../src/languages/fr.filling.ts'
import { ChromiumDriver } from '../browsers/chromium.ts'
import type { Driver, Tab } from '../browsers/driver.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { fillDossier } from '../demo/fill-dossier.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import type { Hosting } from '../site/serve-pages.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const PETITION = 'https://500parrainages.fr/'
/** Stands for the authority's own host: a server on this machine, and no other name resolves. */
const PORTAL = 'https://services.cnil.fr/plainte'
const texts = interfaceTextsIn('fr')
const { fields } = dossierTexts.keeping.identity

const SURNAME = 'Łuczak-Ferreira'
const who = {
  firstName: 'Maïa',
  surname: SURNAME,
  street: '12, rue de l’Église',
  postcode: '35000',
  city: 'Rennes',
  email: 'maia@example.org',
  phone: '0600000000',
} as const

const html = (body: string | Buffer) => ({ type: 'text/html; charset=utf-8', body: String(body) })
const portal = readFileSync(new URL('../portals/plainte-en-ligne.html', import.meta.url), 'utf8')

/** The same form, shown in a frame, beside one of another host that asks the same. */
const FRAMED = `<!doctype html><html lang="fr"><title>Téléservice</title><h1>Téléservice</h1>
<iframe id="own" src="/plainte" width="900" height="600"></iframe>
<iframe id="foreign" src="https://ailleurs.example/plainte" width="900" height="600"></iframe></html>`

function hosting(): Hosting {
  const demo = demoHosting()
  demo.secure.set('services.cnil.fr', (path) =>
    path === '/plainte' ? html(portal) : path === '/cadres' ? html(FRAMED) : null,
  )
  demo.secure.set('ailleurs.example', (path) => (path === '/plainte' ? html(portal) : null))
  return demo
}

/** Keeps every message that goes to a content script from now on, and those between the extension's pages. */
async function listenIn(driver: Driver): Promise<() => Promise<string>> {
  await driver.inExtension(async (api) => {
    const heard: string[] = []
    Reflect.set(globalThis, 'heard', heard)
    // Firefox lets an extension page hear what the background tells a tab as well.
    api.runtime.onMessage.addListener((message) => {
      heard.push(JSON.stringify(message))
      return undefined
    })
    return null
  }, null)
  const worker = driver instanceof ChromiumDriver ? driver.context.serviceWorkers()[0] : undefined
  await worker?.evaluate(() => {
    const { tabs } = Reflect.get(globalThis, 'chrome')
    const told: string[] = []
    Reflect.set(globalThis, 'told', told)
    const { sendMessage } = tabs
    tabs.sendMessage = (...all: unknown[]) => {
      told.push(JSON.stringify(all))
      return Reflect.apply(sendMessage, tabs, all)
    }
  })
  return async () => {
    const heard = await driver.inExtension(async () => String(Reflect.get(globalThis, 'heard')), null)
    const told = await worker?.evaluate(() => String(Reflect.get(globalThis, 'told')))
    const stored = await driver.inExtension(async (api) => {
      const storage: unknown = api.storage
      const { session, local } = storage as Record<'session' | 'local', { get(key: null): Promise<unknown> }>
      return JSON.stringify([await session.get(null), await local.get(null)])
    }, null)
    return [heard, told, stored].join('\n')
  }
}

/** What the fields of the page show, by id. */
const shown = (tab: Tab, frame = ''): Promise<Record<string, string>> =>
  tab.inPage((selector) => {
    const own =
      selector === '' ? document : document.querySelector<HTMLIFrameElement>(selector)?.contentDocument
    const all = [...(own?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? [])]
    return Object.fromEntries(
      all.map((field) => [
        field.id || field.name,
        field.type === 'checkbox' ? String(field.checked) : field.value,
      ]),
    )
  }, frame)

describe('filling an authority’s form', () => {
  inBothBrowsers(
    'fr',
    (driver, site) => {
      async function dossierReady(): Promise<OwnPage> {
        const tab = await driver().newTab()
        await tab.visit(PETITION)
        await tab.atRest()
        const popup = await tab.openPopup()
        await whenDrawn(popup, 'fr')
        expect(await popup.text()).not.toContain(texts.popup.fill)
        await popup.click(texts.popup.prepareComplaint)
        const dossier = await driver().ownPageOpened('src/dossier/')
        await dossier.shows(dossierTexts.gaveData.heading.slice(0, 20))
        await fillDossier(dossier, 'fr')
        for (const [detail, value] of Object.entries(who))
          await dossier.fill(Reflect.get(fields, detail), value)
        await dossier.fill(fields.country, 'FR')
        await dossier.shows(fillingTexts.ways.copy.heading)
        await tab.close()
        return dossier
      }

      async function fillIn(tab: Tab): Promise<OwnPage> {
        const popup = await tab.openPopup()
        await popup.shows(texts.popup.fill)
        await popup.click(texts.popup.fill)
        await popup.shows(new RegExp(`\\d+ ${fillingTexts.page.done(2).slice(2)}`))
        return popup
      }

      it('takes the dossier’s answers to the form after the click, and sends nothing', async () => {
        const heard = await listenIn(driver())
        const dossier = await dossierReady()
        const tab = await driver().newTab()
        await tab.visit(PORTAL)
        await tab.inPage(() => {
          const seen: string[] = []
          Reflect.set(globalThis, 'seen', seen)
          for (const type of ['submit', 'click', 'keydown'])
            document.addEventListener(type, () => seen.push(type), true)
        }, null)
        await tab.atRest()
        // Nobody has clicked yet: what has been said and stored so far knows no name.
        expect(await heard()).not.toMatch(/Łuczak|Maïa|Église|maia@/)
        expect(await heard()).toContain('services.cnil.fr')

        const requests = site().requests.length
        const popup = await fillIn(tab)
        const values = await shown(tab)
        expect(values).toMatchObject({
          nom: SURNAME,
          prenom: 'Maïa',
          adresse: who.street,
          cp: '35000',
          ville: 'Rennes',
          pays: 'FR',
          courriel: who.email,
          courriel2: who.email,
          tel: who.phone,
          // Its legal notice speaks of an association without a name: nobody is named.
          organisme: 'Non identifié – site 500parrainages.fr',
          osite: PETITION,
        })
        expect(values['contexte']).toMatch(/500parrainages\.fr/)
        expect(values['contexte']?.length).toBeLessThanOrEqual(4_000)
        // What the letter has no answer for, and what is nobody's but the person's.
        for (const left of [
          'civilite',
          'naissance',
          'complement',
          'siren',
          'oadresse',
          'captcha',
          'site2',
          'pieces',
        ])
          expect(values[left], left).toBe('')
        expect(values['certifie']).toBe('false')
        expect(await tab.inPage(() => Reflect.get(globalThis, 'seen'), null)).toEqual([])
        expect(
          site()
            .requests.slice(requests)
            .filter(({ host }) => host === 'services.cnil.fr'),
        ).toEqual([])
        // The page has no mark of it.
        expect(
          await tab.inPage(() => document.querySelectorAll('[style], [class*="fill"]').length, null),
        ).toBe(0)
        const told = await popup.text()
        expect(told).toContain(fillingTexts.page.never)
        expect(told).toMatch(/Nom de l’organisme \*\s+Organisme/)
        expect(told).toMatch(/Démarches déjà effectuées .*\s+Le dossier ne contient rien pour ce champ/)
        await popup.close()
        await tab.close()
        await dossier.close()
      })

      it('leaves alone what the person typed, unless they ask', async () => {
        const dossier = await dossierReady()
        const tab = await driver().newTab()
        await tab.visit(PORTAL)
        await tab.inPage(() => {
          const field = document.querySelector<HTMLInputElement>('#prenom')
          if (field) field.value = 'Zoé'
        }, null)
        const popup = await fillIn(tab)
        expect((await shown(tab))['prenom']).toBe('Zoé')
        await popup.shows(fillingTexts.page.typed)
        await popup.click(fillingTexts.page.replace('Prénom'))
        await eventually('the replaced name', async () =>
          (await shown(tab))['prenom'] === 'Maïa' ? true : null,
        )
        await popup.close()
        await tab.close()
        await dossier.close()
      })

      it('fills a frame of the authority, and none of another host', async () => {
        const dossier = await dossierReady()
        const tab = await driver().newTab()
        await tab.visit('https://services.cnil.fr/cadres')
        await tab.atRest()
        const popup = await fillIn(tab)
        expect((await shown(tab, '#own'))['nom']).toBe(SURNAME)
        // Chromium does not even name the frame that it keeps us out of.
        await popup.shows(fillingTexts.page.frames.slice(0, 40))
        await popup.close()
        await tab.close()

        // The other host's page in a tab of its own is not offered to be filled either.
        const other = await driver().newTab()
        await other.visit('https://ailleurs.example/plainte')
        await other.atRest()
        const quiet = await other.openPopup()
        await whenDrawn(quiet, 'fr')
        expect(await quiet.text()).not.toContain(texts.popup.fill)
        await quiet.close()
        await other.close()
        await dossier.close()
      })

      it('says so where the dossier was closed, and opens it again', async () => {
        const dossier = await dossierReady()
        await dossier.close()
        const tab = await driver().newTab()
        await tab.visit(PORTAL)
        await tab.atRest()
        const popup = await tab.openPopup()
        await popup.click(texts.popup.fill)
        await popup.shows(fillingTexts.page.noDossier.heading)
        expect((await shown(tab))['nom']).toBe('')
        await popup.click(fillingTexts.page.noDossier.open)
        const again = await driver().ownPageOpened('src/dossier/')
        await again.shows(dossierTexts.gaveData.heading.slice(0, 20))
        await again.close()
        await tab.close()
      })
    },
    { hosting },
  )
})
