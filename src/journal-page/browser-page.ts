import type { Browser } from 'webextension-polyfill'
import { exportFile } from '../journal/export-file.ts'
import { importFile } from '../journal/import-file.ts'
import type { JournalDesk } from '../journal/journal-desk.ts'
import type { SubscribedList } from '../journal/journal-file.ts'
import type { ManagedSettings } from '../managed-settings.ts'
import { privateStore, type Saved } from '../private-store.ts'
import { type Settings, type SettingsChange, USUAL_KEEP_FOR } from '../settings.ts'
import type { ListsAnswer } from '../subscriptions/list-messages.ts'
import type { PageWorld } from './page-world.ts'

/** How the page reads and writes what the person has set. */
interface SettingsStore {
  loadSettings(): Promise<Settings>
  managedSettings(): Promise<ManagedSettings>
  /** Whatever is fixed. */
  ownSettings(): Promise<Settings>
  changeSettings(change: SettingsChange): Promise<Saved>
}

type PageBrowser = { runtime: Pick<Browser['runtime'], 'getURL' | 'sendMessage'> }

/** The journal page of this browser. */
export function browserPage({ runtime }: PageBrowser, desk: JournalDesk, settings: SettingsStore): PageWorld {
  async function lists(): Promise<SubscribedList[]> {
    const answer = await runtime.sendMessage<unknown, ListsAnswer | null>({ type: 'lists' }).catch(() => null)
    return (answer?.lists ?? []).flatMap(({ subscription }) => {
      const key = subscription?.keys[0]
      return subscription === null || key === undefined
        ? []
        : [{ address: subscription.address, key, name: subscription.name }]
    })
  }
  const keepFor = async () => (await settings.loadSettings()).keepFor ?? USUAL_KEEP_FOR

  return {
    ...desk,
    dossierAddress: (draft) => runtime.getURL(`src/dossier/index.html?draft=${encodeURIComponent(draft)}`),
    async exportAll(wish) {
      const kept = { settings: await settings.ownSettings(), lists: await lists() }
      return exportFile({ open: privateStore, ...kept, ...wish, now: desk.now().toISOString() })
    },
    async importFile(file) {
      const taken = await importFile(file, privateStore, desk.now().getTime())
      if (taken.outcome === 'imported' && taken.settings !== null)
        await settings.changeSettings(missingIn(await settings.ownSettings(), taken.settings))
      return taken
    },
    lists,
    keepFor,
    keepForIsManaged: async () => (await settings.managedSettings()).keepFor !== undefined,
    async setKeepFor(wanted) {
      await settings.changeSettings({ keepFor: wanted })
      return keepFor()
    },
  }
}

/** What is set here stays; what was never set here comes from the file. */
function missingIn(here: Settings, file: Settings): SettingsChange {
  const missing = Object.entries(file).filter(
    ([name]) => !Object.entries(here).some(([known, value]) => known === name && value !== null),
  )
  return { ...Object.fromEntries(missing), markLinks: here.markLinks || file.markLinks }
}
