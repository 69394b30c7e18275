import { beforeEach, expect, test, vi } from 'vitest'
import type { AssessAnswer } from '../src/messages.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'
import type { TabRecord } from '../src/tabs/tab-record.ts'
import { someFacts } from './tabs/some-facts.ts'

/** A storage area with a quota in characters, as the browsers' have in bytes. */
function area(quota: number) {
  const held = new Map<string, string>()
  return {
    held,
    async get(keys: string | null) {
      const wanted = keys === null ? [...held.keys()] : [keys]
      return Object.fromEntries(
        wanted.flatMap((key) => (held.has(key) ? [[key, JSON.parse(held.get(key) ?? '')]] : [])),
      )
    },
    async set(items: Record<string, unknown>) {
      const next = new Map(held)
      for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value))
      if ([...next.values()].join('').length > quota) throw new Error('QuotaExceededError')
      for (const [key, value] of next) held.set(key, value)
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) held.delete(key)
    },
  }
}

const stores = vi.hoisted(() => ({
  session: undefined as unknown,
  local: undefined as unknown,
  managed: undefined as unknown,
}))
vi.mock('../src/browser.ts', () => ({ browser: { storage: stores } }))

const record = (instance: string): TabRecord => ({
  instance,
  documents: [],
  frames: [{ frameId: 0, facts: someFacts({ instance }), under: instance, receivedAt: 0 }],
})

/** Size of one record, to set quotas by. */
const size = JSON.stringify(record('document-1')).length

beforeEach(() => {
  vi.resetModules()
  stores.local = area(100_000)
  // As Firefox does where nothing is managed.
  stores.managed = { get: () => Promise.reject(new Error('Managed storage manifest not found')) }
})

test('a full session store gives room to the tab in front and forgets the others', async () => {
  const session = area(size * 2 + 10)
  stores.session = session
  const { saveTab, loadTab } = await import('../src/storage.ts')
  for (const tab of [1, 2, 3]) expect(await saveTab(tab, record('document-1'))).toBe('saved')
  expect([...session.held.keys()]).toEqual(['tab:3'])
  expect(await loadTab(3)).toEqual(record('document-1'))
})

test('a tab that does not fit at all is still known as long as the worker lives', async () => {
  stores.session = area(10)
  const { saveTab, loadTab } = await import('../src/storage.ts')
  expect(await saveTab(1, record('document-1'))).toBe('storage-full')
  expect(await loadTab(1)).toEqual(record('document-1'))
})

test('a record of another version is no record', async () => {
  const session = area(size * 2)
  stores.session = session
  await session.set({ 'tab:1': { instance: 'x', frames: [{ frameId: 0, facts: { schema: 0 } }] } })
  const { loadTab } = await import('../src/storage.ts')
  expect(await loadTab(1)).toBeNull()
})

test('settings are those that were saved, and the defaults before', async () => {
  const { changeSettings, loadSettings } = await import('../src/storage.ts')
  expect(await loadSettings()).toEqual({ markLinks: false, country: null })
  expect(await changeSettings({ markLinks: true, country: 'BE' })).toBe('saved')
  expect(await loadSettings()).toEqual({ markLinks: true, country: 'BE' })
})

test('settings from before there was a country, or with a damaged one, keep the others', async () => {
  const local = area(1_000)
  stores.local = local
  const { loadSettings } = await import('../src/storage.ts')
  for (const damaged of [{}, { country: 'Belgium' }, { country: 7 }]) {
    await local.set({ settings: { markLinks: true, ...damaged } })
    expect(await loadSettings()).toEqual({ markLinks: true, country: null })
  }
})

test('a country is remembered beside the other settings', async () => {
  stores.local = area(1_000)
  const { changeSettings, loadSettings, rememberCountry } = await import('../src/storage.ts')
  await changeSettings({ markLinks: true, country: 'FR' })
  expect(await rememberCountry('DE')).toBe('saved')
  expect(await loadSettings()).toEqual({ markLinks: true, country: 'DE' })
})

test('damaged settings are as if nobody had set any', async () => {
  const local = area(1_000)
  stores.local = local
  await local.set({ settings: { markLinks: 'yes' } })
  const { loadSettings } = await import('../src/storage.ts')
  expect(await loadSettings()).toEqual({ markLinks: false, country: null })
})

test('settings that do not fit say so and leave those before', async () => {
  stores.local = area(5)
  const { changeSettings, loadSettings } = await import('../src/storage.ts')
  expect(await changeSettings({ markLinks: true, country: null })).toBe('storage-full')
  expect(await loadSettings()).toEqual({ markLinks: false, country: null })
})

test('how long the journal keeps is set beside the other settings, and is usual where it is damaged', async () => {
  const local = area(1_000)
  stores.local = local
  const { changeSettings, loadSettings } = await import('../src/storage.ts')
  expect(await changeSettings({ keepFor: 'always' })).toBe('saved')
  expect(await loadSettings()).toEqual({ markLinks: false, country: null, keepFor: 'always' })
  await local.set({ settings: { markLinks: true, country: 'FR', keepFor: 7 } })
  expect(await loadSettings()).toEqual({ markLinks: true, country: 'FR', keepFor: 12 })
})

test('changes that come at the same time leave each other be', async () => {
  stores.local = area(1_000)
  const { changeSettings, loadSettings, rememberCountry } = await import('../src/storage.ts')
  await Promise.all([
    changeSettings({ markLinks: true }),
    rememberCountry('BE'),
    changeSettings({ keepFor: 3 }),
  ])
  expect(await loadSettings()).toEqual({ markLinks: true, country: 'BE', keepFor: 3 })
})

test('what an organisation has fixed comes before what a person has set', async () => {
  stores.managed = { get: async () => ({ warnInPage: 'listed', markLinks: 'nonsense' }) }
  const { changeSettings, loadSettings } = await import('../src/storage.ts')
  await changeSettings({ warnInPage: 'never', markLinks: true })
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, warnInPage: 'listed', markLinks: true })
})

test('the answer last drawn for a tab goes with the tab, and makes room for what pages have told', async () => {
  const { tabStore, saveTab, forgetTab } = await import('../src/storage.ts')
  const kept = { tabId: 7, instance: 'document-1', answer: { hidden: false } as AssessAnswer }
  const roomy = area(20_000)
  stores.session = roomy
  await saveTab(7, record('document-1'))
  await tabStore.keep(kept)
  expect([...roomy.held.keys()]).toEqual(['tab:7', 'answer:7'])
  await forgetTab(7)
  expect([...roomy.held.keys()]).toEqual([])
  const size = JSON.stringify(record('document-1')).length
  const tight = area(size + 30)
  stores.session = tight
  tight.held.set('answer:3', JSON.stringify('x'.repeat(200)))
  expect(await saveTab(7, record('document-1'))).toBe('saved')
  expect([...tight.held.keys()]).toEqual(['tab:7'])
  await tabStore.keep(kept)
  expect([...tight.held.keys()]).toEqual(['tab:7'])
})
