import type { Browser } from 'webextension-polyfill'
import type { Texts } from '../interface/texts.ts'
import { type KeepFor, type Settings, USUAL_KEEP_FOR } from '../settings.ts'
import { forgetExpired } from './forget-expired.ts'
import { isDue } from './is-due.ts'
import { journalStore } from './journal-store.ts'
import { localDay } from './local-day.ts'
import type { OpenPrivate } from './private-database.ts'
import { drawReminder } from './reminder-mark.ts'

const ALARM = 'journal'
/** Milliseconds after midnight: a timer that is a little early must not find yesterday. */
const AFTER_MIDNIGHT = 60_000

/** The part of the WebExtension API that the watch needs. */
interface WatchBrowser {
  alarms: Pick<Browser['alarms'], 'create' | 'onAlarm'>
  action: Pick<
    Browser['action'],
    'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'
  >
}

interface WatchWorld {
  browser: WatchBrowser
  open: OpenPrivate
  settings(): Promise<Settings>
  /** Milliseconds. */
  now(): number
  /** In the language of the interface now. */
  texts(): Promise<Texts>
}

export interface JournalWatch {
  /** Deletes what has lived its time, and draws whether something is due. */
  look(): Promise<void>
  /** What the toolbar's button is to say beside a page without anything of its own; null where nothing is due. */
  reminder(): Promise<string | null>
}

/** Looks at the journal when the worker starts, when it changes and when a day begins. */
export function journalWatch(world: WatchWorld): JournalWatch {
  const { browser, open, now } = world
  const store = journalStore(open, now)

  async function reminder(): Promise<string | null> {
    // Asked each time: people travel.
    const today = localDay(now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
    const due = ((await store.all()) ?? []).filter((entry) => isDue(entry, today)).length
    return due === 0 ? null : (await world.texts()).interface.reminder(due)
  }

  /** One after the other: of two looks, the later one draws last. */
  let last: Promise<void> = Promise.resolve()
  function look(): Promise<void> {
    last = last.then(lookNow, lookNow)
    return last
  }

  async function lookNow(): Promise<void> {
    const keepFor: KeepFor = (await world.settings()).keepFor ?? USUAL_KEEP_FOR
    await forgetExpired(open, keepFor, now())
    const { name } = (await world.texts()).interface
    await drawReminder(browser.action, name, await reminder())
    // Set anew each time: a period of 24 hours would drift when clocks change.
    await browser.alarms.create(ALARM, { when: nextDay(now()) })
  }

  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void look().catch(() => undefined)
  })

  return { look, reminder }
}

/** The beginning of the next day where the machine is. */
function nextDay(now: number): number {
  const midnight = new Date(now)
  midnight.setHours(24, 0, 0, 0)
  return midnight.getTime() + AFTER_MIDNIGHT
}
