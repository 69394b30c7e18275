import type { Browser } from 'webextension-polyfill'
import { exportFile } from '../journal/export-file.ts'
import { importFile } from '../journal/import-file.ts'
import type { JournalDesk } from '../journal/journal-desk.ts'
import type { SubscribedList } from '../journal/journal-file.ts'
import { privateStore, type Saved } from '../private-store.ts'
import { type KeepFor, type Settings, USUAL_KEEP_FOR } from '../settings.ts'
import type { ListsAnswer } from '../subscriptions/list-messages.ts'
import type { PageWorld } from './page-world.ts'

/** How the page reads and writes what the person has set. */
interface SettingsStore {
  loadSettings(): Promise<Settings>
  saveSettings(settings: Settings): Promise<Saved>
  saveKeepFor(keepFor: KeepFor): Promise<Saved>
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
      const kept = { settings: await settings.loadSettings(), lists: await lists() }
      return exportFile({ open: privateStore, ...kept, ...wish, now: desk.now().toISOString() })
    },
    async importFile(file) {
      const taken = await importFile(file, privateStore, desk.now().getTime())
      if (taken.outcome === 'imported' && taken.settings !== null)
        await settings.saveSettings(withMissing(await settings.loadSettings(), taken.settings))
      return taken
    },
    lists,
    keepFor,
    async setKeepFor(wanted) {
      await settings.saveKeepFor(wanted)
      return keepFor()
    },
  }
}

/** What is set here stays; what was never set here comes from the file. */
function withMissing(here: Settings, file: Settings): Settings {
  const keepFor = here.keepFor ?? file.keepFor
  return {
    markLinks: here.markLinks || file.markLinks,
    country: here.country ?? file.country,
    ...(keepFor === undefined ? {} : { keepFor }),
  }
}
