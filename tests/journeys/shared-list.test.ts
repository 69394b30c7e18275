import { beforeAll, expect, it } from 'vitest'
import { interfaceTexts as en } from '../../src/languages/en.interface.ts'
import type { Entry } from '../../src/list/entry.ts'
import type { List } from '../../src/list/list.ts'
import type {
  ListMessage,
  ListsAnswer,
  ListView,
  SubscribeAnswer,
  UpdateAnswer,
} from '../../src/subscriptions/list-messages.ts'
import type { Driver } from '../browsers/driver.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { anEntry, aSource } from '../list/an-entry.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import type { Answer, Hosting } from '../site/serve-pages.ts'
import { aMaintainer, anEdition, bytesOf, type Maintainer } from '../subscriptions/a-maintainer.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const HOST = 'lists.example'
const ADDRESS = `https://${HOST}/rail.json`
/** Its form is on no bundled list. */
const PETITION = 'cut-the-fares.example'
/** A page that takes no data, so that it is told of only where a list names it. */
const ARTICLE = 'le-quotidien.example'

const DAY = 24 * 3600 * 1000
const today = (days = 0) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

/** An entry that is current whenever the test runs. */
function entryOf(name: string): Entry {
  return anEntry({
    id: name,
    domains: [{ name, match: 'domain' }],
    history: [{ date: today(-10), status: 'listed', note: { en: 'Entered on one source.' } }],
    nextReview: today(100),
    sources: [{ ...aSource, date: today(-20) }],
  })
}

const edition = (number: number, domains: string[]): List => ({
  ...anEdition({ number, issued: today(-1), expires: today(100) }),
  entries: domains.map(entryOf),
})

/** What the list's host has; the tests put editions there. */
const files = new Map<string, string | Uint8Array>()
let editor: Maintainer
let stranger: Maintainer

async function publish(list: List, by = editor): Promise<void> {
  const bytes = bytesOf(list)
  files.set('/rail.json', bytes)
  files.set('/rail.json.minisig', await by.sign(bytes))
}

const answer: Answer = (path) => {
  if (path === '/moved.json' || path === '/moved.json.minisig')
    return { type: 'text/plain', body: '', status: 302, headers: { location: path.replace('moved', 'rail') } }
  const body = files.get(path)
  // As a careless host would: with a cookie and an ETag, by which it could know a subscriber again.
  const headers = {
    'set-cookie': 'subscriber=1; SameSite=None; Secure',
    etag: '"1"',
    'cache-control': 'max-age=9',
  }
  return body === undefined ? null : { type: 'application/octet-stream', body, headers }
}

function withList(): Hosting {
  const hosting = demoHosting()
  hosting.secure.set(HOST, answer)
  return hosting
}

beforeAll(async () => {
  ;[editor, stranger] = (await Promise.all([1, 2].map(aMaintainer))) as [Maintainer, Maintainer]
})

const send = <Reply>(driver: Driver, message: ListMessage): Promise<Reply> =>
  driver.inExtension((api, sent) => api.runtime.sendMessage(sent), message) as Promise<Reply>

async function listed(driver: Driver): Promise<ListView | undefined> {
  const { lists } = await send<ListsAnswer>(driver, { type: 'lists' })
  return lists[1]
}

const update = (driver: Driver, id = '') => send<UpdateAnswer>(driver, { type: 'update-list', id })

async function idOf(driver: Driver): Promise<string> {
  const view = await listed(driver)
  if (!view) throw new Error('no subscription')
  return view.id
}

/** When the alarm rings, in milliseconds. */
const alarmIn = (driver: Driver): Promise<number | null> =>
  driver.inExtension(async (api) => {
    const alarm = await Reflect.get(api, 'alarms').get('lists')
    return alarm?.scheduledTime ?? null
  }, null)

/** What is said of a page: its level, and the name of the list on which its site is. */
async function look(driver: Driver, url: string) {
  const tab = await driver.newTab()
  try {
    await tab.visit(url)
    const { assessment } = await tab.settled()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'en')
    await popup.unfoldAll()
    const text = (await popup.fullText()).replace(/\s+/g, ' ')
    await popup.close()
    return { level: assessment.level, lists: assessment.listings.map(({ list }) => list.name['en']), text }
  } finally {
    await tab.close()
  }
}

inBothBrowsers(
  'en',
  (driver, site) => {
    const requests = () => site().requests.filter(({ host }) => host === HOST)

    it('subscribes to a list at its address, with its key', async () => {
      await publish(edition(1, [PETITION]))
      const wish = { type: 'subscribe', address: ADDRESS, name: '' } as const
      expect(await send<SubscribeAnswer>(driver(), { ...wish, key: stranger.key })).toEqual({
        outcome: 'unknown-key',
        problems: [],
      })
      expect(await listed(driver())).toBeUndefined()
      expect(await send<SubscribeAnswer>(driver(), { ...wish, key: editor.key })).toEqual({
        outcome: 'updated',
        problems: [],
      })
      expect(await listed(driver())).toMatchObject({ number: 1, entries: 1, trouble: null, expired: false })
    })

    it('will try it again in about a day, also after the browser has lost the alarm', async () => {
      const hours = async () => {
        const alarm = await alarmIn(driver())
        return alarm === null ? null : (alarm - Date.now()) / 3_600_000
      }
      expect(await hours()).toBeGreaterThan(17.9)
      expect(await hours()).toBeLessThan(30.1)
      await driver().inExtension(async (api) => Reflect.get(api, 'alarms').clearAll(), null)
      expect(await hours()).toBeNull()
      await driver().restartBackground()
      await listed(driver())
      expect(await eventually('an alarm', hours)).toBeGreaterThan(17.9)
    })

    it('asks the list’s host without cookie, referrer or anything that tells one subscriber from another', async () => {
      await update(driver(), await idOf(driver()))
      expect(requests().length).toBeGreaterThan(3)
      const origin = driver().extensionOrigin().replace(/\/$/, '')
      for (const { headers } of requests()) {
        expect(headers).not.toHaveProperty('cookie')
        expect(headers).not.toHaveProperty('referer')
        expect(headers).not.toHaveProperty('if-none-match')
        expect(headers).not.toHaveProperty('if-modified-since')
        expect(JSON.stringify(headers)).not.toContain(origin)
      }
    })

    it('says of a page on that list that it is listed, and on which list', async () => {
      const seen = await look(driver(), `https://${PETITION}/`)
      expect(seen).toMatchObject({ level: 'listed', lists: ['Rail watch'] })
      expect(seen.text).toContain(en.list.from('Rail watch'))
      expect((await look(driver(), `https://${ARTICLE}/meteo`)).level).toBe('quiet')
    })

    it('brings a new edition into force, also for pages without a form', async () => {
      await publish(edition(2, [ARTICLE]))
      expect(await update(driver(), await idOf(driver()))).toEqual({ outcome: 'updated', problems: [] })
      expect(await look(driver(), `https://${ARTICLE}/meteo`)).toMatchObject({
        level: 'listed',
        lists: ['Rail watch'],
      })
      expect((await look(driver(), `https://${PETITION}/`)).level).toBe('missing')
    })

    it('keeps the edition in force where the signature does not fit, and the popup says so', async () => {
      await publish(edition(3, [PETITION]))
      files.set('/rail.json', bytesOf(edition(3, [PETITION, 'other.example'])))
      expect((await update(driver(), await idOf(driver()))).outcome).toBe('bad-signature')
      const seen = await look(driver(), `https://${ARTICLE}/meteo`)
      expect(seen).toMatchObject({ level: 'listed', lists: ['Rail watch'] })
      expect(seen.text).toContain(en.list.why['bad-signature'])
      expect(await listed(driver())).toMatchObject({ number: 2, trouble: { what: 'bad-signature' } })
    })

    it('takes no redirect', async () => {
      const moved = `https://${HOST}/moved.json`
      const wish: ListMessage = { type: 'subscribe', address: moved, key: editor.key, name: '' }
      expect((await send<SubscribeAnswer>(driver(), wish)).outcome).toBe('redirected')
    })

    it('is whole again after the background was ended in the middle of an update', async () => {
      const many = Array.from({ length: 2_000 }, (_, n) => `site-${n}.example`)
      await publish(edition(4, [PETITION, ...many]))
      const id = await idOf(driver())
      // Nobody waits for its answer: it will not come.
      await driver().inExtension(
        async (api, sent) => {
          void api.runtime.sendMessage(sent).catch(() => null)
        },
        { type: 'update-list', id },
      )
      await eventually('rows are being written', async () => {
        const progress = (await listed(driver()))?.subscription?.progress
        return progress?.phase === 'storing' && progress.done > 0 ? true : null
      })
      await driver().restartBackground()

      const after = await listed(driver())
      expect(after).toMatchObject({ number: 2, trouble: { what: 'interrupted' } })
      const seen = await look(driver(), `https://${ARTICLE}/meteo`)
      expect(seen).toMatchObject({ level: 'listed', lists: ['Rail watch'] })
      expect(seen.text).toContain(en.list.why.interrupted)

      expect((await update(driver(), id)).outcome).toBe('updated')
      expect(await listed(driver())).toMatchObject({ number: 4, entries: 2_001, trouble: null })
      expect((await look(driver(), `https://${PETITION}/`)).level).toBe('listed')
      expect((await look(driver(), `https://${ARTICLE}/meteo`)).level).toBe('quiet')
    })

    it('says nothing more once it is removed', async () => {
      await send(driver(), { type: 'remove-list', id: await idOf(driver()) })
      expect(await listed(driver())).toBeUndefined()
      expect((await look(driver(), `https://${PETITION}/`)).level).toBe('missing')
    })
  },
  { hosting: withList },
)
