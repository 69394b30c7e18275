import { askBackground } from '../choices/ask-background.ts'
import { type AskedBrowser, type SettingsCalls, settingsCalls } from '../choices/settings-calls.ts'
import type { SettingsMessage } from '../messages.ts'
import type { HiddenSite } from '../private-store.ts'
import type {
  EntriesAnswer,
  ListMessage,
  ListsAnswer,
  SubscribeAnswer,
  UpdateAnswer,
} from '../subscriptions/list-messages.ts'

/** All that the options page asks of the background. A call that gets no answer rejects. */
export interface OptionsCalls extends SettingsCalls {
  lists(): Promise<ListsAnswer>
  subscribe(wish: { address: string; key: string; name: string }): Promise<SubscribeAnswer>
  update(id: string): Promise<UpdateAnswer>
  /** What came of it is in the next answer to `lists`; the same holds for `remove`. */
  pause(id: string, paused: boolean): Promise<void>
  remove(id: string): Promise<void>
  entries(id: string, from: number, query: string): Promise<EntriesAnswer>
  hiddenSites(): Promise<HiddenSite[]>
  /** The sites that are still hidden. */
  warnAgain(host: string): Promise<HiddenSite[]>
  /** Deletes all that is private; false where something is left. */
  erase(): Promise<boolean>
}

export function backgroundCalls(browser: AskedBrowser): OptionsCalls {
  const { runtime } = browser
  const tell = (message: ListMessage | SettingsMessage) => runtime.sendMessage(message)

  const ask = askBackground<ListMessage | SettingsMessage>(runtime)

  return {
    ...settingsCalls(browser),
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
    hiddenSites: () => ask<HiddenSite[]>({ type: 'hidden-sites' }),
    warnAgain: (host) => ask<HiddenSite[]>({ type: 'warn-again', host }),
    erase: async () => (await ask<{ erased: boolean }>({ type: 'erase' })).erased,
  }
}
