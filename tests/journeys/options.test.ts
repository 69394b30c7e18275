import { expect, it } from 'vitest'
import { optionsTexts as own } from '../../src/languages/fr.options.ts'
import type { List } from '../../src/list/list.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import type { Hosting } from '../site/serve-pages.ts'
import { aMaintainer, anEdition, bytesOf } from '../subscriptions/a-maintainer.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('fr')
const ADDRESS = 'http://localhost/vigie.json'
/** What any static host has to send so that an extension without further rights may read it. */
const OPEN = { 'access-control-allow-origin': '*' }

const DAY = 24 * 3600 * 1000
const day = (offset: number) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10)

const { key, sign } = await aMaintainer(7)

async function signed(change: Partial<List>) {
  const bytes = bytesOf(
    anEdition({ issued: day(0), expires: day(180), ...change }, ['petition-trains.fr', 'gares-pour-tous.fr']),
  )
  return { list: bytes, signature: await sign(bytes) }
}
const editions = { first: await signed({}), second: await signed({ number: 2 }) }

/** What the host of the list has at the moment. */
let served = editions.first

function hosting(): Hosting {
  const pages = demoHosting()
  pages.plain.set('localhost', (path) => {
    if (path === '/vigie.json') return { type: 'application/json', body: served.list, headers: OPEN }
    if (path === '/vigie.json.minisig') return { type: 'text/plain', body: served.signature, headers: OPEN }
    return null
  })
  return pages
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ')
const shows = (page: OwnPage, words: string) => page.shows(words)

/** Names of the lists, in their order. */
const lists = (page: OwnPage) =>
  page.run(
    (_window, document) =>
      [...document.querySelectorAll('.list h3')].map(({ textContent }) => textContent ?? ''),
    null,
  )

async function subscribe(page: OwnPage): Promise<void> {
  await page.fill(own.subscribe.address.label, ADDRESS)
  await page.fill(own.subscribe.key.label, key)
  await page.click(own.subscribe.act)
  await shows(page, own.lists.subscribed('Vigie du rail', 1, 2))
}

inBothBrowsers(
  'fr',
  (driver, site) => {
    it('leads from the popup to a list of one’s own choice, kept up to date, paused and removed', async () => {
      served = editions.first
      const tab = await driver().newTab()
      await tab.visit('https://le-quotidien.example/meteo')
      await tab.atRest()
      const popup = await tab.openPopup()
      await whenDrawn(popup, 'fr')
      await popup.click(texts.list.options)
      const page = await driver().ownPageOpened('src/options/')
      await shows(page, own.lists.bundled)
      expect(await lists(page)).toHaveLength(1)

      await subscribe(page)
      expect((await lists(page)).at(-1)).toBe('Vigie du rail')
      const asked = site().requests.filter(({ host }) => host === 'localhost')
      expect(asked.map(({ path }) => path).toSorted()).toEqual(['/vigie.json', '/vigie.json.minisig'])

      await page.click(own.entries.heading(2))
      await shows(page, 'gares-pour-tous.fr')
      expect(squeeze(await page.text())).toContain('Parti du rail')

      served = editions.second
      await page.click(own.update.act)
      await shows(page, own.update.updated(2))
      await page.click(own.update.act)
      await shows(page, own.update.unchanged)

      served = { ...editions.second, signature: editions.first.signature }
      await page.click(own.update.act)
      await shows(page, texts.list.why['bad-signature'])
      expect(squeeze(await page.text())).toContain(squeeze('n° 2 du'))

      await page.click(own.pause.pause)
      await shows(page, own.lists.paused)
      await page.click(own.pause.resume)
      await shows(page, own.pause.resumed)

      await page.click(own.remove.act)
      await page.click(own.remove.confirm)
      await shows(page, own.lists.removed('Vigie du rail'))
      expect(await lists(page)).toHaveLength(1)
      await page.close()
      await tab.close()
    })

    it('says at the field what is wrong with an address or a key', async () => {
      const page = await driver().openOwnPage('src/options/index.html')
      await shows(page, own.lists.bundled)
      await page.fill(own.subscribe.address.label, 'http://vigie.example/liste.json')
      await page.fill(own.subscribe.key.label, key)
      await page.click(own.subscribe.act)
      await shows(page, own.subscribe.badAddress)
      await page.fill(own.subscribe.address.label, ADDRESS)
      await page.fill(own.subscribe.key.label, `${key.slice(0, -4)}AAA!`)
      await page.click(own.subscribe.act)
      await shows(page, own.subscribe.badKey)
      await page.close()
    })

    it('remembers whether links are to be marked', async () => {
      const page = await driver().openOwnPage('src/options/index.html')
      await page.click(own.inPages.markLinks)
      await shows(page, own.inPages.on)
      await page.close()
      const again = await driver().openOwnPage('src/options/index.html')
      await shows(again, own.inPages.on)
      await again.click(own.inPages.markLinks)
      await shows(again, own.inPages.off)
      await again.close()
    })
  },
  { hosting },
)

for (const dark of [false, true])
  inBothBrowsers(
    'fr',
    (driver) => {
      it(`has options without an obstacle, ${dark ? 'dark' : 'light'}, folded and unfolded`, async () => {
        served = editions.first
        const page = await driver().openOwnPage('src/options/index.html')
        await shows(page, own.lists.bundled)
        await subscribe(page)
        const theme = await page.run(
          (window) => window.matchMedia('(prefers-color-scheme: dark)').matches,
          null,
        )
        expect(theme).toBe(dark)
        expect(await page.violations()).toEqual([])
        await page.unfoldAll()
        await shows(page, 'gares-pour-tous.fr')
        expect(await page.violations()).toEqual([])
        await page.close()
      })
    },
    { hosting, dark },
  )
