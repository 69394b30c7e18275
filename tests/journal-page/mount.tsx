import { render } from 'preact'
import { afterEach, beforeEach, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/journal-page/journal.css'
import { exportFile } from '../../src/journal/export-file.ts'
import { importFile } from '../../src/journal/import-file.ts'
import type { JournalEntry } from '../../src/journal/journal-entry.ts'
import { journalStore } from '../../src/journal/journal-store.ts'
import type { OpenPrivate } from '../../src/journal/private-database.ts'
import { JournalPage } from '../../src/journal-page/journal-page.tsx'
import type { PageWorld } from '../../src/journal-page/page-world.ts'
import { journalTexts as english } from '../../src/languages/en.journal.ts'
import { journalTexts as french } from '../../src/languages/fr.journal.ts'
import type { KeepFor } from '../../src/settings.ts'
import { anEntry } from '../journal/an-entry.ts'
import { aShelf, put } from '../journal/stored/a-shelf.ts'

const NOW = '2027-03-01T09:00:00.000Z'
export const texts = { en: english, fr: french }

export interface Stand extends PageWorld {
  open: OpenPrivate
  /** Dossiers that other tabs were told of. */
  told: string[][]
  kept: KeepFor
  /** What another tab does. */
  elsewhere(): void
}

/** The page over a store of its own. */
export async function aStand(entries: readonly JournalEntry[] = [anEntry()]): Promise<Stand> {
  const open = aShelf()
  await put(open, { journal: [...entries] })
  const listeners = new Set<() => void>()
  const store = journalStore(open, () => Date.parse(NOW))
  const stand: Stand = {
    open,
    told: [],
    kept: 12,
    elsewhere: () => {
      for (const listener of listeners) listener()
    },
    store,
    now: () => new Date(NOW),
    timeZone: 'Europe/Paris',
    address: '#journal',
    changed: (dossiers = []) => void stand.told.push([...dossiers]),
    watch(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener))
    },
    dossierAddress: (draft) => `#dossier-${draft}`,
    exportAll: (wish) =>
      exportFile({ open, settings: { markLinks: false, country: null }, lists: [], now: NOW, ...wish }),
    importFile: (file) => importFile(file, open, Date.parse(NOW)),
    lists: async () => [],
    keepFor: async () => stand.kept,
    keepForIsManaged: async () => false,
    async setKeepFor(wanted) {
      stand.kept = wanted
      return wanted
    },
  }
  return stand
}

beforeEach(async () => {
  await page.viewport(1100, 900)
})

export const close = () => render(null, document.body)
afterEach(close)

export async function show(world: PageWorld, language: 'en' | 'fr' = 'en'): Promise<void> {
  document.documentElement.lang = language
  document.title = texts[language].title
  render(<JournalPage world={world} texts={texts[language]} name="Before You Sign" />, document.body)
  await vi.waitFor(() => {
    if (document.querySelector('.letter, .empty, .failed') === null) throw new Error('It is still loading')
  })
}

export const all = <Found extends Element = HTMLElement>(selector: string): Found[] => [
  ...document.querySelectorAll<Found>(selector),
]

/** The card of the letter about that site. */
export function card(host: string): HTMLElement {
  const found = all('.letter').find((one) => one.querySelector('bdi')?.textContent === host)
  if (!found) throw new Error(`No letter is about ${host}`)
  return found
}

export const said = (): string =>
  all('[role=status]')
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim()

/** A press within a card, or anywhere. */
export async function press(name: string, within: HTMLElement = document.body): Promise<void> {
  const button = [...within.querySelectorAll<HTMLElement>('button')].find(
    ({ textContent }) => textContent?.trim() === name,
  )
  if (!button) throw new Error(`There is no “${name}”`)
  await userEvent.click(button)
}

/** What the page offers to save, instead of a download. */
export function catchFiles(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = []
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`
    if (blob instanceof Blob) blobs.set(url, blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.getAttribute('href') ?? '')
    if (blob) files.push({ name: this.download, blob })
  })
  return files
}
