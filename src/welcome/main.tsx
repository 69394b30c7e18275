import { render } from 'preact'
import { browser } from '../browser.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { keyOfPopup } from '../interface/key-of-popup.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { textsOf } from '../interface/texts-of.ts'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { WelcomeTexts } from '../languages/shape/welcome.ts'
import { loadSettings, managedSettings, onLanguageChange, shownLanguage } from '../storage.ts'
import { Welcome } from './welcome.tsx'
import { welcomeCalls } from './welcome-calls.ts'

const ownFiles = import.meta.glob<WelcomeTexts>('../languages/*.welcome.ts', { import: 'welcomeTexts' })
const optionsFiles = import.meta.glob<OptionsTexts>('../languages/*.options.ts', { import: 'optionsTexts' })

const calls = welcomeCalls(browser)
const here = browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium'

async function draw() {
  const language = await shownLanguage()
  const [own, options, { interface: shared }, reads, pinned, key, settings, managed] = await Promise.all([
    textsOf(ownFiles, language),
    textsOf(optionsFiles, language),
    loadTexts(language),
    calls.readsEverySite(),
    calls.onToolbar().catch(() => false),
    keyOfPopup(browser.commands),
    loadSettings(),
    managedSettings(),
  ])
  const words = { own, options, shared }
  const first = { reads, pinned, key, known: { settings, managed: Object.keys(managed) } }
  document.documentElement.lang = options.language
  document.title = `${own.title} – ${shared.name}`
  render(<Welcome calls={calls} words={words} browser={here} first={first} />, document.body)
}

keepFocus(document)
await draw()
await onLanguageChange(draw)
