import type { Browser } from 'webextension-polyfill'
import { hiddenSites, unhide } from './hidden-sites.ts'
import type { SettingsMessage } from './messages.ts'
import { changeSettings, eraseAll, loadSettings, managedSettings } from './storage.ts'
import { applySettings } from './tabs/apply-settings.ts'
import type { TabWatch } from './tabs/tab-watch.ts'

interface Desk {
  tabs: Pick<Browser['tabs'], 'query' | 'sendMessage'>
  watch: Pick<TabWatch, 'answer'>
  /** The journal is another one now. */
  changed(): Promise<void>
}

/** Answers the options page about what the person has set, hidden and left behind. */
export function answerSettings({ tabs, watch, changed }: Desk) {
  const redraw = async () => {
    for (const { id } of await tabs.query({})) if (id !== undefined) void watch.answer(id).catch(() => null)
  }
  return async (message: SettingsMessage): Promise<unknown> => {
    switch (message.type) {
      case 'settings':
        return loadSettings()
      case 'set-settings': {
        const before = await loadSettings()
        await changeSettings(message.settings)
        const after = await loadSettings()
        void applySettings(tabs, watch, { before, after })
        return after
      }
      case 'managed':
        return Object.keys(await managedSettings())
      case 'hidden-sites':
        return hiddenSites()
      case 'warn-again':
        await unhide(message.host)
        void redraw()
        return hiddenSites()
      case 'erase': {
        const erased = await eraseAll()
        await changed().catch(() => undefined)
        void redraw()
        return { erased }
      }
    }
  }
}
