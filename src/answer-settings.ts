import type { Browser } from 'webextension-polyfill'
import { hiddenSites, unhide } from './hidden-sites.ts'
import type { SettingsMessage } from './messages.ts'
import { changeSettings, eraseAll, loadSettings, managedSettings } from './storage.ts'
import { applyErasure, applySettings, redrawAll } from './tabs/apply-settings.ts'
import type { TabWatch } from './tabs/tab-watch.ts'

interface Desk {
  tabs: Pick<Browser['tabs'], 'query' | 'sendMessage'>
  watch: Pick<TabWatch, 'answer'>
  /** The journal is another one now. */
  changed(): Promise<void>
}

/** Journal and dossiers that are open look for themselves: see `browser-journal.ts`, `kept-work.ts`. */
function tellOpenPages(dossiers: string[]): void {
  for (const name of ['journal', ...dossiers.map((id) => `dossier:${id}`)]) {
    const channel = new BroadcastChannel(name)
    channel.postMessage(null)
    channel.close()
  }
}

/** Answers the options page about what the person has set, hidden and left behind. */
export function answerSettings({ tabs, watch, changed }: Desk) {
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
        void redrawAll(tabs, watch)
        return hiddenSites()
      case 'erase': {
        const { erased, dossiers } = await eraseAll()
        tellOpenPages(dossiers)
        await changed().catch(() => undefined)
        void applyErasure(tabs, watch)
        return { erased }
      }
    }
  }
}
