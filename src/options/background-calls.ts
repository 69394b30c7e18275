import type { Browser } from 'webextension-polyfill'
import type { SettingsMessage } from '../messages.ts'
import type { Settings } from '../settings.ts'
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
  /** The settings as they are afterwards, whether or not they could be stored. */
  setSettings(settings: Settings): Promise<Settings>
}

/** The part of the WebExtension API that the calls need. */
export interface AskedBrowser {
  runtime: Pick<Browser['runtime'], 'sendMessage'>
}

export function backgroundCalls({ runtime }: AskedBrowser): OptionsCalls {
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
  }
}
