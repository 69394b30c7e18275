import type { Browser, Runtime } from 'webextension-polyfill'
import { markWelcomed, welcomeIsDue } from '../storage.ts'

interface World {
  runtime: Pick<Browser['runtime'], 'getURL'>
  tabs: Pick<Browser['tabs'], 'create'>
}

/**
 * Opens the first steps after an installation and never again in this profile: an extension that is put back is not new.
 * Being called wakes the background after an update as well: the bundled list may be another edition, and alarms are gone.
 */
export function openOnce({ runtime, tabs }: World) {
  return async ({ reason }: Runtime.OnInstalledDetailsType): Promise<void> => {
    if (reason !== 'install' || !(await welcomeIsDue())) return
    // A browser without a window can open no tab; then they stay due.
    const opened = await tabs.create({ url: runtime.getURL('src/welcome/index.html') }).catch(() => null)
    if (opened !== null) await markWelcomed()
  }
}
