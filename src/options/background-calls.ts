import type { Browser } from 'webextension-polyfill'
import type { SettingsMessage } from '../messages.ts'
import type { HiddenSite } from '../private-store.ts'
import type { Settings, SettingsChange } from '../settings.ts'
import type {
  EntriesAnswer,
  ListMessage,
  ListsAnswer,
  SubscribeAnswer,
  UpdateAnswer,
} from '../subscriptions/list-messages.ts'

/** All that the options page asks of the background. A call that gets no answer rejects. */
export interface OptionsCalls {
  lists(): Promise<ListsAnswer>
  subscribe(wish: { address: string; key: string; name: string }): Promise<SubscribeAnswer>
  update(id: string): Promise<UpdateAnswer>
  /** What came of it is in the next answer to `lists`; the same holds for `remove`. */
  pause(id: string, paused: boolean): Promise<void>
  remove(id: string): Promise<void>
  entries(id: string, from: number, query: string): Promise<EntriesAnswer>
  settings(): Promise<Settings>
  /**
   * Changes these and leaves the rest, in one message: a page that closes after the click has said all. The settings as they
   * are afterwards, whether or not they could be stored.
   */
  setSettings(change: SettingsChange): Promise<Settings>
  /** Names of the settings that whoever manages the browser has fixed. */
  managed(): Promise<string[]>
  hiddenSites(): Promise<HiddenSite[]>
  /** The sites that are still hidden. */
  warnAgain(host: string): Promise<HiddenSite[]>
  /** Deletes all that is private; false where something is left. */
  erase(): Promise<boolean>
  /** Whether the extension may read every site, as far as the browser tells. */
  readsEverySite(): Promise<boolean>
}

/** The part of the WebExtension API that the calls need. */
export interface AskedBrowser {
  runtime: Pick<Browser['runtime'], 'sendMessage'>
  permissions: Pick<Browser['permissions'], 'contains'>
}

export function backgroundCalls({ runtime, permissions }: AskedBrowser): OptionsCalls {
  const tell = (message: ListMessage | SettingsMessage) => runtime.sendMessage(message)

  async function ask<Answer>(message: ListMessage | SettingsMessage): Promise<Answer> {
    const answer = await runtime.sendMessage<unknown, Answer | null | undefined>(message)
    if (answer === null || answer === undefined) throw new Error(`No answer to ${message.type}`)
    return answer
  }

  const settings = () => ask<Settings>({ type: 'settings' })

  return {
    lists: () => ask<ListsAnswer>({ type: 'lists' }),
    subscribe: (wish) => ask<SubscribeAnswer>({ type: 'subscribe', ...wish }),
    update: (id) => ask<UpdateAnswer>({ type: 'update-list', id }),
    async pause(id, paused) {
      await tell({ type: 'pause-list', id, paused })
    },
    async remove(id) {
      await tell({ type: 'remove-list', id })
    },
    entries: (id, from, query) => ask<EntriesAnswer>({ type: 'list-entries', id, from, query }),
    settings,
    async setSettings(wanted) {
      await tell({ type: 'set-settings', settings: wanted })
      return settings()
    },
    managed: () => ask<string[]>({ type: 'managed' }),
    hiddenSites: () => ask<HiddenSite[]>({ type: 'hidden-sites' }),
    warnAgain: (host) => ask<HiddenSite[]>({ type: 'warn-again', host }),
    erase: async () => (await ask<{ erased: boolean }>({ type: 'erase' })).erased,
    readsEverySite: () => permissions.contains({ origins: ['https://*/*', 'http://*/*'] }),
  }
}
