import type { Browser } from 'webextension-polyfill'
import type { SettingsMessage } from '../messages.ts'
import type { Settings, SettingsChange } from '../settings.ts'
import { askBackground } from './ask-background.ts'

/** What the extension asks the browser for: the match patterns of its content script. */
const EVERY_SITE = { origins: ['https://*/*', 'http://*/*'] }

/** What a choice asks of the background and the browser. A call that gets no answer rejects. */
export interface SettingsCalls {
  settings(): Promise<Settings>
  /**
   * Changes these and leaves the rest, in one message: a page that closes after the click has said all. The settings as they
   * are afterwards, whether or not they could be stored.
   */
  setSettings(change: SettingsChange): Promise<Settings>
  /** Names of the settings that whoever manages the browser has fixed. */
  managed(): Promise<string[]>
  /** Whether the extension may read every site, as far as the browser tells. */
  readsEverySite(): Promise<boolean>
  /** The browser asks the person; to be called in the click itself. False where they say no. */
  askForEverySite(): Promise<boolean>
  /** Calls `changed` when a person gives or takes access anywhere in the browser, until `signal` is aborted. */
  onAccessChange(changed: () => void, signal: AbortSignal): void
}

/** The part of the WebExtension API that the calls need. */
export interface AskedBrowser {
  runtime: Pick<Browser['runtime'], 'sendMessage'>
  permissions: Pick<Browser['permissions'], 'contains' | 'request' | 'onAdded' | 'onRemoved'>
}

export function settingsCalls({ runtime, permissions }: AskedBrowser): SettingsCalls {
  const ask = askBackground<SettingsMessage>(runtime)
  const settings = () => ask<Settings>({ type: 'settings' })

  return {
    settings,
    async setSettings(wanted) {
      await runtime.sendMessage({ type: 'set-settings', settings: wanted } satisfies SettingsMessage)
      return settings()
    },
    managed: () => ask<string[]>({ type: 'managed' }),
    readsEverySite: () => permissions.contains(EVERY_SITE),
    askForEverySite: () => permissions.request(EVERY_SITE),
    onAccessChange(changed, signal) {
      for (const event of [permissions.onAdded, permissions.onRemoved]) {
        const told = () => changed()
        event.addListener(told)
        signal.addEventListener('abort', () => event.removeListener(told))
      }
    },
  }
}
