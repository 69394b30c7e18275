import * as v from 'valibot'
import { browser } from './browser.ts'
import { type Draft, decodeDraft } from './complaint/draft.ts'
import { type InterfaceLanguage, interfaceLanguage } from './interface/interface-language.ts'
import { decodeManagedSettings, type ManagedSettings, managedWelcome } from './managed-settings.ts'
import { PRIVATE_STORES, privateStore, type Saved } from './private-store.ts'
import { DEFAULT_SETTINGS, type Settings, type SettingsChange, settingsShape } from './settings.ts'
import { answerKey, type KeptAnswer } from './tabs/kept-answer.ts'
import { decodeTabRecord, type TabRecord } from './tabs/tab-record.ts'

/*
 * Three stores, by who may read them. `storage.local`: content scripts can, so only what is public or harmless
 * (settings; the index of the lists, see src/subscriptions, which also keeps lists in a database of their own).
 * `storage.session`: our own pages, gone with the browser (the facts of open tabs,
 * and the last answers drawn from them). IndexedDB: our own pages only, for
 * what is private or tells where a person has been (what was hidden where, drafts).
 */

// ---- the facts of open tabs

const tabKey = (tabId: number) => `tab:${tabId}`

/** The worker's own copy: a full session store must not make the extension forget the tab in front. */
const tabsInMemory = new Map<number, TabRecord>()

export async function loadTab(tabId: number): Promise<TabRecord | null> {
  const held = tabsInMemory.get(tabId)
  if (held) return held
  const stored = await browser.storage.session.get(tabKey(tabId)).catch(() => ({}))
  return decodeTabRecord(Object.values(stored)[0])
}

/** Stores a tab's record; when the session store is full, other tabs' records make room. */
export async function saveTab(tabId: number, record: TabRecord): Promise<Saved> {
  tabsInMemory.set(tabId, record)
  const item = { [tabKey(tabId)]: record }
  try {
    await browser.storage.session.set(item)
    return 'saved'
  } catch {
    const keys = Object.keys(await browser.storage.session.get(null).catch(() => ({})))
    const others = keys.filter((key) => /^(?:tab|answer):/.test(key) && key !== tabKey(tabId))
    await browser.storage.session.remove(others).catch(() => undefined)
    return browser.storage.session.set(item).then(
      () => 'saved',
      () => 'storage-full',
    )
  }
}

export async function forgetTab(tabId: number): Promise<void> {
  tabsInMemory.delete(tabId)
  await browser.storage.session.remove([tabKey(tabId), answerKey(tabId)]).catch(() => undefined)
}

/** Keeps what was just drawn, so that the popup has it before the background is awake. A full store keeps none. */
async function keepAnswer(kept: KeptAnswer): Promise<void> {
  const key = answerKey(kept.tabId)
  await browser.storage.session
    .set({ [key]: kept })
    .catch(() => browser.storage.session.remove(key))
    .catch(() => undefined)
}

/** What the watch over the tabs keeps of them. */
export const tabStore = { load: loadTab, save: saveTab, keep: keepAnswer }

// ---- what the person has already dealt with in this browser session

const dealtKey = (host: string) => `dealt:${host}`

/** The signature of the last banner on this host that the person closed or followed, '' if none. */
export async function dealtWith(host: string): Promise<string> {
  const stored = await browser.storage.session.get(dealtKey(host)).catch(() => ({}))
  const signature: unknown = Object.values(stored)[0]
  return typeof signature === 'string' ? signature : ''
}

export async function markDealtWith(host: string, signature: string): Promise<void> {
  await browser.storage.session.set({ [dealtKey(host)]: signature }).catch(() => undefined)
}

// ---- drafts of complaints

/** The draft, or null where it is unknown, unreadable or past its life. */
export async function loadDraft(id: string): Promise<Draft | null> {
  const row = await privateStore()
    .then((db) => db.get('drafts', id))
    .catch(() => undefined)
  return decodeDraft(row)
}

// ---- what the person has set

const SETTINGS = 'settings'

/**
 * The settings; those that are missing, damaged or from an older version are as if nobody had set any. What whoever
 * manages the browser has fixed comes before what a person has set.
 */
export async function loadSettings(): Promise<Settings> {
  const [own, fixed] = await Promise.all([ownSettings(), managedSettings()])
  return { ...own, ...fixed }
}

/** What the person has set, whatever is fixed: what is exported, and what an import adds to. */
export async function ownSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS).catch(() => ({}))
  const decoded = v.safeParse(settingsShape, Object.values(stored)[0])
  return decoded.success ? decoded.output : DEFAULT_SETTINGS
}

/** What an organisation has fixed for the browsers that it manages. Firefox refuses where there is nothing. */
export async function managedSettings(): Promise<ManagedSettings> {
  return decodeManagedSettings(await browser.storage.managed.get().catch(() => ({})))
}

// ---- the first steps, which open once

const WELCOMED = 'welcomed'

/** They have not been shown in this profile, and no organisation has fixed that they do not open. */
export async function welcomeIsDue(): Promise<boolean> {
  const { local, managed } = browser.storage
  const [stored, fixed] = await Promise.all([
    local.get(WELCOMED).catch(() => ({})),
    managed.get().catch(() => ({})),
  ])
  return !(WELCOMED in stored) && managedWelcome(fixed)
}

export async function markWelcomed(): Promise<void> {
  await browser.storage.local.set({ [WELCOMED]: true }).catch(() => undefined)
}

// ---- the language

/** The language of the interface now. */
export async function shownLanguage(): Promise<InterfaceLanguage> {
  return interfaceLanguage((await loadSettings()).language, browser.i18n.getMessage('language'))
}

/** Calls `changed` when the person has chosen another language, in this page or in another one. */
export async function onLanguageChange(changed: () => void): Promise<void> {
  let shown = await shownLanguage()
  browser.storage.local.onChanged.addListener(async (changes) => {
    if (!(SETTINGS in changes)) return
    const before = shown
    shown = await shownLanguage()
    if (shown !== before) changed()
  })
}

async function saveSettings(settings: Settings): Promise<Saved> {
  return browser.storage.local.set({ [SETTINGS]: settings }).then(
    () => 'saved',
    () => 'storage-full',
  )
}

let changing: Promise<unknown> = Promise.resolve()

/** Changes what the person has set and leaves the rest; one change after the other. */
export function changeSettings(change: SettingsChange): Promise<Saved> {
  const changed = changing.then(async () => saveSettings({ ...(await ownSettings()), ...change }))
  changing = changed
  return changed
}

/** Remembers the country of the authority that the person chose, beside whatever else is set. */
export async function rememberCountry(country: string): Promise<Saved> {
  return changeSettings({ country })
}

// ---- everything

/**
 * Deletes all that is private, at once or not at all: dossiers, journal, who signs, sites without a warning; then the
 * settings and what was dealt with. Lists that a person subscribed to stay, each has its own way out, and so does a
 * suggestion's draft, which lives in its own tab. `erased` is false where something is left; `dossiers` are gone.
 */
export async function eraseAll(): Promise<{ erased: boolean; dossiers: string[] }> {
  const dossiers = await privateStore()
    .then(async (db) => {
      const tx = db.transaction(PRIVATE_STORES, 'readwrite')
      const ids = await tx.objectStore('drafts').getAllKeys()
      await Promise.all([...PRIVATE_STORES.map((name) => tx.objectStore(name).clear()), tx.done])
      return ids
    })
    .catch(() => null)
  const removed = await Promise.all([
    browser.storage.local.remove(SETTINGS),
    browser.storage.session.clear(),
  ]).then(
    () => true,
    () => false,
  )
  return { erased: dossiers !== null && removed, dossiers: dossiers ?? [] }
}
