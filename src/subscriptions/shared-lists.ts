import type { Browser } from 'webextension-polyfill'
import type { List } from '../list/list.ts'
import { type AskedLists, askLists } from './ask-lists.ts'
import { contentIndex } from './content-index.ts'
import type { ListFetching } from './fetch-list.ts'
import { listDatabase } from './list-database.ts'
import { listDesk } from './list-desk.ts'
import type { ListMessage } from './list-messages.ts'
import { listStore } from './list-store.ts'
import { updateClock } from './update-clock.ts'

const DATABASE = 'before-you-sign-lists'
const ALARM = 'lists'
/** In `storage.session`: gone with the browser. */
const QUIET_UNTIL = 'lists-quiet-until'

/** The part of the WebExtension API that lists need. */
export interface ListBrowser {
  alarms: Pick<Browser['alarms'], 'create' | 'get' | 'clear' | 'onAlarm'>
  permissions: Pick<Browser['permissions'], 'contains'>
  runtime: Pick<Browser['runtime'], 'getPlatformInfo'>
  storage: Pick<Browser['storage'], 'local' | 'session'>
}

export interface SharedLists {
  /** The lists in force, and what they have under these keys. */
  ask(keys: readonly string[]): Promise<AskedLists>
  answer(message: ListMessage): Promise<unknown>
}

/** The lists of this browser, kept up to date by the clock. To be called when the worker starts, before it waits. */
export function sharedLists(
  browser: ListBrowser,
  bundled: List,
  request: ListFetching['request'],
): SharedLists {
  const world = {
    bundled,
    now: () => Date.now(),
    random: () => Math.random(),
    store: listStore(listDatabase(DATABASE)),
    index: contentIndex(browser.storage.local),
  }

  const desk = listDesk({
    ...world,
    request,
    newId: () => crypto.randomUUID(),
    pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
    stayAwake: () => void browser.runtime.getPlatformInfo(),
    mayReach: (address) => mayReach(browser, address),
    // A clock that cannot be set now is set at the next start of the worker.
    rescheduled: () => clock.set().catch(() => undefined),
  })

  const clock = updateClock({
    now: world.now,
    random: world.random,
    lists: () => world.store.all(),
    renew: desk.renew,
    alarm: {
      get: async () => (await browser.alarms.get(ALARM))?.scheduledTime ?? null,
      set: async (when) => browser.alarms.create(ALARM, { when }),
      clear: async () => void (await browser.alarms.clear(ALARM)),
    },
    session: {
      async get() {
        const stored = await browser.storage.session.get(QUIET_UNTIL)
        const moment: unknown = stored[QUIET_UNTIL]
        return typeof moment === 'number' ? moment : null
      },
      set: (moment) => browser.storage.session.set({ [QUIET_UNTIL]: moment }),
    },
  })

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void desk.ready.then(clock.ring).catch(() => undefined)
  })
  void desk.ready.then(clock.start).catch(() => undefined)

  return { ask: askLists(world), answer: desk.answer }
}

/** Ports are left out: Firefox takes none in a pattern. */
async function mayReach({ permissions }: ListBrowser, address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address)
  return permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false)
}
