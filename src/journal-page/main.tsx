import { render } from 'preact'
import { browser } from '../browser.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { browserJournal } from '../journal/browser-journal.ts'
import { journalTexts as english } from '../languages/en.journal.ts'
import { journalTexts as french } from '../languages/fr.journal.ts'
import { loadSettings, saveKeepFor, saveSettings } from '../storage.ts'
import { browserPage } from './browser-page.ts'
import { JournalPage } from './journal-page.tsx'

const language = interfaceLanguage(browser.i18n.getMessage('language'))
const texts = { en: english, fr: french }[language]
const { interface: shared } = await loadTexts(language)

document.documentElement.lang = texts.language
document.title = `${texts.title} – ${shared.name}`
const world = browserPage(browser, browserJournal(browser), { loadSettings, saveSettings, saveKeepFor })
render(<JournalPage world={world} texts={texts} name={shared.name} />, document.body)
