import type { Browser } from 'webextension-polyfill'
import { type AskedBrowser, type SettingsCalls, settingsCalls } from '../choices/settings-calls.ts'

/** What the page asks of the background and the browser. */
export interface WelcomeCalls extends SettingsCalls {
  /** Whether the icon stands on the toolbar itself. */
  onToolbar(): Promise<boolean>
  /** Calls `changed` when the icon was put there or taken away, until `signal` is aborted. */
  onToolbarChange(changed: () => void, signal: AbortSignal): void
}

interface AskedToolbar extends AskedBrowser {
  action: Pick<Browser['action'], 'getUserSettings' | 'onUserSettingsChanged'>
}

export function welcomeCalls(browser: AskedToolbar): WelcomeCalls {
  const { action } = browser
  return {
    ...settingsCalls(browser),
    onToolbar: async () => (await action.getUserSettings()).isOnToolbar === true,
    onToolbarChange(changed, signal) {
      const told = () => changed()
      action.onUserSettingsChanged.addListener(told)
      signal.addEventListener('abort', () => action.onUserSettingsChanged.removeListener(told))
    },
  }
}
