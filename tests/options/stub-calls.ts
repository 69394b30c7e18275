import type { Entry } from '../../src/list/entry.ts'
import type { OptionsCalls } from '../../src/options/background-calls.ts'
import type { HiddenSite } from '../../src/private-store.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts'
import type {
  ListsAnswer,
  ListView,
  SubscribeAnswer,
  UpdateAnswer,
} from '../../src/subscriptions/list-messages.ts'
import { ENTRIES_A_PAGE } from '../../src/subscriptions/list-messages.ts'
import type { UpdateProgress } from '../../src/subscriptions/subscription.ts'
import { bundled, manyEntries } from './samples.ts'

export interface StubCalls extends OptionsCalls {
  asked: string[]
  /** What the background has; tests change it while the page is open. */
  has: ListsAnswer & {
    entries: Record<string, Entry[]>
    settings: Settings
    managed: string[]
    hidden: HiddenSite[]
    everySite: boolean
    /** What the person answers when the browser asks them for every site. */
    saysYes: boolean
  }
  /** As if the person had given or taken access elsewhere in the browser. */
  setAccess(everySite: boolean): void
}

/** The background as the page sees it, with these lists; every call but the looks is written down. */
export function stubCalls(
  lists: ListView[] = [bundled],
  subscribing: UpdateProgress | null = null,
): StubCalls {
  const asked: string[] = []
  const has: StubCalls['has'] = {
    lists,
    subscribing,
    entries: { vigie: manyEntries },
    settings: DEFAULT_SETTINGS,
    managed: [],
    hidden: [],
    everySite: true,
    saysYes: true,
  }
  const change = (id: string, subscription: Partial<NonNullable<ListView['subscription']>>) => {
    has.lists = has.lists.map((list) =>
      list.id === id && list.subscription !== null
        ? { ...list, subscription: { ...list.subscription, ...subscription } }
        : list,
    )
  }
  const listening = new Set<() => void>()
  const setAccess = (everySite: boolean) => {
    has.everySite = everySite
    for (const changed of listening) changed()
  }
  return {
    asked,
    has,
    async lists() {
      const { lists: known, subscribing: trying, unread } = has
      return { lists: known, subscribing: trying, ...(unread === undefined ? {} : { unread }) }
    },
    async subscribe({ address, key, name }): Promise<SubscribeAnswer> {
      asked.push(`subscribe ${[address, key, name].join(' ')}`)
      return { outcome: 'offline', problems: [] }
    },
    async update(id): Promise<UpdateAnswer> {
      asked.push(`update ${id}`)
      return { outcome: 'unchanged', problems: [] }
    },
    async pause(id, paused) {
      asked.push(`pause ${id} ${paused}`)
      change(id, { paused })
    },
    async remove(id) {
      asked.push(`remove ${id}`)
      has.lists = has.lists.filter((list) => list.id !== id)
      if (has.unread) has.unread = has.unread.filter((list) => list.id !== id)
    },
    async entries(id, from, query) {
      asked.push(`entries ${id} ${from} ${query}`.trim())
      const fitting = (has.entries[id] ?? []).filter(({ id: domain, party }) =>
        `${domain} ${party.name}`.toLowerCase().includes(query.toLowerCase()),
      )
      return { entries: fitting.slice(from, from + ENTRIES_A_PAGE), total: fitting.length }
    },
    settings: async () => has.settings,
    async setSettings(change) {
      const settings = { ...has.settings, ...change }
      if (settings.markLinks !== has.settings.markLinks) asked.push(`mark links ${settings.markLinks}`)
      if (settings.language !== has.settings.language) asked.push(`language ${settings.language}`)
      if (settings.warnInPage !== has.settings.warnInPage) asked.push(`warn ${settings.warnInPage}`)
      has.settings = settings
      return settings
    },
    managed: async () => has.managed,
    hiddenSites: async () => has.hidden,
    async warnAgain(host) {
      asked.push(`warn again on ${host}`)
      has.hidden = has.hidden.filter((site) => site.host !== host)
      return has.hidden
    },
    async erase() {
      asked.push('erase')
      return true
    },
    readsEverySite: async () => has.everySite,
    async askForEverySite() {
      asked.push('ask for every site')
      if (has.saysYes) setAccess(true)
      return has.saysYes
    },
    onAccessChange(changed, signal) {
      listening.add(changed)
      signal.addEventListener('abort', () => listening.delete(changed))
    },
    setAccess,
  }
}
