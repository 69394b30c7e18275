import { render } from 'preact'
import { browser } from '../browser.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { evidenceTexts as englishEvidence } from '../languages/en.evidence.ts'
import { journalTexts as englishJournal } from '../languages/en.journal.ts'
import { optionsTexts as english } from '../languages/en.options.ts'
import { evidenceTexts as frenchEvidence } from '../languages/fr.evidence.ts'
import { journalTexts as frenchJournal } from '../languages/fr.journal.ts'
import { optionsTexts as french } from '../languages/fr.options.ts'
import { backgroundCalls } from './background-calls.ts'
import { Options } from './options.tsx'

const language = interfaceLanguage(browser.i18n.getMessage('language'))
const own = { en: english, fr: french }[language]
const { options: journal } = { en: englishJournal, fr: frenchJournal }[language]
const { options: verify } = { en: englishEvidence, fr: frenchEvidence }[language]
const { interface: shared } = await loadTexts(language)

document.documentElement.lang = own.language
document.title = `${own.title} – ${shared.name}`
render(
  <Options
    calls={backgroundCalls(browser)}
    words={{ own, shared, journal, verify }}
    now={() => new Date()}
  />,
  document.body,
)
