import { render } from 'preact'
import { browser } from '../browser.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { textsOf } from '../interface/texts-of.ts'
import { browserJournal } from '../journal/browser-journal.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import {
  changeSettings,
  loadSettings,
  managedSettings,
  onLanguageChange,
  ownSettings,
  shownLanguage,
} from '../storage.ts'
import { browserPage } from './browser-page.ts'
import { JournalPage } from './journal-page.tsx'

const files = import.meta.glob<JournalTexts>('../languages/*.journal.ts', { import: 'journalTexts' })
const world = browserPage(browser, browserJournal(browser), {
  loadSettings,
  managedSettings,
  ownSettings,
  changeSettings,
})

async function draw() {
  const language = await shownLanguage()
  const [texts, { interface: shared }] = await Promise.all([textsOf(files, language), loadTexts(language)])
  document.documentElement.lang = texts.language
  document.title = `${texts.title} – ${shared.name}`
  render(<JournalPage world={world} texts={texts} name={shared.name} />, document.body)
}

keepFocus(document)
await draw()
await onLanguageChange(draw)
