import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach } from 'vitest'
import { page } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/dossier/dossier.css'
import '../../src/suggestion/suggestion.css'
import type { Assessment } from '../../src/assessment.ts'
import { interfaceTexts as englishInterface } from '../../src/languages/en.interface.ts'
import { suggestionTexts as english } from '../../src/languages/en.suggestion.ts'
import { interfaceTexts as frenchInterface } from '../../src/languages/fr.interface.ts'
import { suggestionTexts as french } from '../../src/languages/fr.suggestion.ts'
import { parties } from '../../src/parties/parties.ts'
import { firstWork } from '../../src/suggestion/first-work.ts'
import type { Work } from '../../src/suggestion/kept-work.ts'
import { wanted } from '../../src/suggestion/looked.ts'
import type { OfferedList } from '../../src/suggestion/offered-lists.ts'
import { SuggestionPage } from '../../src/suggestion/suggestion-page.tsx'
import type { World } from '../../src/suggestion/world.ts'
import { another, bundled, listOf } from '../list/some-lists.ts'
import { fields, NOW, words } from './samples.ts'

/** The page in a tab, gone after each test; and what a person sees and takes away. */

export { english, french, frenchInterface }

export const copied: string[] = []
export const kept: Work[] = []
export const saved: { name: string; text: Promise<string> }[] = []

export const bundledList: OfferedList = {
  ...listOf(bundled),
  called: '',
  head: {
    suggestions: null,
    appeals: null,
    criteria: null,
    maintainer: { name: 'Before You Sign', url: null },
  },
}

export const pressList: OfferedList = {
  ...listOf(another),
  called: '',
  head: {
    suggestions: 'mailto:liste@vigie.example',
    appeals: 'https://vigie.example/contester',
    criteria: 'https://vigie.example/criteres',
    maintainer: { name: 'Vigie', url: 'https://vigie.example/' },
  },
}

const world: World = {
  now: () => NOW,
  async copy(text) {
    copied.push(text)
    return true
  },
  version: '0.1.0',
}

export let root: HTMLElement

/** Shows the page for a tab with that assessment; null where the tab is gone. */
export function show(
  assessment: Assessment | null,
  {
    texts = french,
    search = '?tab=3',
    lists = [bundledList, pressList],
    ...own
  }: { texts?: typeof french; search?: string; lists?: OfferedList[]; first?: Work } & Partial<World> = {},
): void {
  document.documentElement.lang = texts.language
  document.title = texts.title
  const asked = wanted(search)
  const answer = assessment === null ? null : { assessment, hidden: false }
  const { first, ...more } = own
  // A visit of its own: the page would go on with the work of the one before.
  render(null, root)
  render(
    <SuggestionPage
      texts={texts}
      clueTexts={(texts === french ? frenchInterface : englishInterface).clues}
      words={words}
      parties={parties}
      lists={lists}
      about={asked.about}
      first={first ?? firstWork(answer, asked, { fields, parties })}
      keep={(work) => kept.push(work)}
      world={{ ...world, ...more }}
    />,
    root,
  )
}

/** The text as it would leave. */
export const leaving = () => {
  const sheet = root.querySelector<HTMLTextAreaElement>('textarea.sheet')
  if (sheet === null) throw new Error('The page shows no text.')
  return { text: sheet.value, readOnly: sheet.readOnly, ...JSON.parse(sheet.value) }
}

export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(root)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

export const alert = () => root.querySelector('[role=alert]')?.textContent

export const field = (name: string) => page.getByLabelText(name, { exact: true })
export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const radio = (name: string) => page.getByRole('radio', { name, exact: true })

beforeEach(async () => {
  await page.viewport(1100, 900)
  root = document.createElement('div')
  document.body.append(root)
  for (const store of [copied, kept, saved]) store.length = 0
})

afterEach(() => {
  render(null, root)
  root.remove()
})

/** Catches what the page offers as a download, instead of the browser. */
export function catchFiles(): void {
  const blobs = new Map<string, Blob>()
  const create = URL.createObjectURL
  URL.createObjectURL = (blob: Blob) => {
    const url = create(blob)
    blobs.set(url, blob)
    return url
  }
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve('') })
  }
}
