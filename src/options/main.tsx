import { render } from 'preact'
import { browser } from '../browser.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { keyOfPopup } from '../interface/key-of-popup.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { textsOf } from '../interface/texts-of.ts'
import type { EvidenceTexts } from '../languages/shape/evidence.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { WelcomeTexts } from '../languages/shape/welcome.ts'
import { onLanguageChange, shownLanguage } from '../storage.ts'
import { backgroundCalls } from './background-calls.ts'
import { Options } from './options.tsx'

const ownFiles = import.meta.glob<OptionsTexts>('../languages/*.options.ts', { import: 'optionsTexts' })
const journalFiles = import.meta.glob<JournalTexts>('../languages/*.journal.ts', { import: 'journalTexts' })
const evidenceFiles = import.meta.glob<EvidenceTexts>('../languages/*.evidence.ts', {
  import: 'evidenceTexts',
})
const welcomeFiles = import.meta.glob<WelcomeTexts>('../languages/*.welcome.ts', { import: 'welcomeTexts' })

const calls = backgroundCalls(browser)
const now = () => new Date()
const about = {
  version: browser.runtime.getManifest().version,
  browser: browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium',
} as const

async function draw() {
  const language = await shownLanguage()
  const [own, journal, evidence, welcome, { interface: shared }, key] = await Promise.all([
    textsOf(ownFiles, language),
    textsOf(journalFiles, language),
    textsOf(evidenceFiles, language),
    textsOf(welcomeFiles, language),
    loadTexts(language),
    keyOfPopup(browser.commands),
  ])
  const words = {
    own,
    shared,
    journal: journal.options,
    verify: evidence.options,
    firstSteps: welcome.again,
    ...(key === null ? {} : { key: welcome.steps.key(key) }),
  }
  document.documentElement.lang = own.language
  document.title = `${own.title} – ${shared.name}`
  render(<Options calls={calls} words={words} now={now} about={about} />, document.body)
}

keepFocus(document)
await draw()
// The part that a link names was not there when the browser looked for it.
if (location.hash !== '') document.getElementById(location.hash.slice(1))?.focus()
await onLanguageChange(draw)
