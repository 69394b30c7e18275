import type { Browser } from 'webextension-polyfill'
import type { Assessment } from '../assessment.ts'
import type { Draft } from '../complaint/draft.ts'
import type { FetchedDocument } from '../document-facts.ts'
import type { FrameFacts } from '../facts.ts'
import type { PrivateStore } from '../private-store.ts'
import { browserName } from './browser-name.ts'
import { saveArchive, saveDraftWithCapture } from './capture-store.ts'
import type { PreparingWorld } from './prepare-dossier.ts'

interface TabKnowledge {
  answer(tabId: number): Promise<{ assessment: Assessment }>
  factsOf(tabId: number): Promise<FrameFacts[]>
  documentsOf(tabId: number): Promise<FetchedDocument[]>
}

/** The background's own world: the store, the clock, and what is known of the tabs. */
export const preparingWorld = (
  {
    runtime,
    tabs,
  }: { runtime: Pick<Browser['runtime'], 'getURL' | 'getManifest'>; tabs: Pick<Browser['tabs'], 'create'> },
  known: TabKnowledge,
  lineOf: (draft: Draft) => PrivateStore['journal']['value'],
): PreparingWorld => ({
  assess: async (tabId) => (await known.answer(tabId)).assessment,
  factsOf: (tabId) => known.factsOf(tabId),
  documentsOf: (tabId) => known.documentsOf(tabId),
  saveDraftWithCapture: (draft, capture) => saveDraftWithCapture(draft, capture, lineOf(draft)),
  saveArchive,
  async open(id) {
    await tabs.create({ url: runtime.getURL(`src/dossier/index.html?draft=${id}`) })
  },
  newId: () => crypto.randomUUID(),
  versions: { extension: runtime.getManifest().version, browser: browserName(navigator.userAgent) },
  now: () => new Date(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
})
