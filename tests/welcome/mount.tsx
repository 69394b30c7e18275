import { render } from 'preact'
import { afterEach, beforeEach } from 'vitest'
import { page } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/welcome/welcome.css'
import type { InterfaceLanguage } from '../../src/interface/interface-language.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { OptionsTexts } from '../../src/languages/shape/options.ts'
import type { WelcomeTexts } from '../../src/languages/shape/welcome.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts'
import { Welcome } from '../../src/welcome/welcome.tsx'
import type { WelcomeCalls } from '../../src/welcome/welcome-calls.ts'

/** The page in a tab, gone after each test, with a browser and a background that tests change. */

const own = import.meta.glob<WelcomeTexts>('../../src/languages/*.welcome.ts', {
  eager: true,
  import: 'welcomeTexts',
})
const options = import.meta.glob<OptionsTexts>('../../src/languages/*.options.ts', {
  eager: true,
  import: 'optionsTexts',
})

export function wordsIn(language: InterfaceLanguage) {
  const found = own[`../../src/languages/${language}.welcome.ts`]
  const shared = options[`../../src/languages/${language}.options.ts`]
  if (!found || !shared) throw new Error(`No texts in ${language}`)
  return { own: found, options: shared, shared: textsNow(language).interface }
}

export interface Stub extends WelcomeCalls {
  has: {
    settings: Settings
    managed: string[]
    everySite: boolean
    saysYes: boolean
    pinned: boolean
    key: string | null
  }
  asked: string[]
  /** As if the person had done it elsewhere in the browser. */
  elsewhere(change: { everySite?: boolean; pinned?: boolean }): void
}

export function stub(change: Partial<Stub['has']> = {}): Stub {
  const has: Stub['has'] = {
    settings: DEFAULT_SETTINGS,
    managed: [],
    everySite: true,
    saysYes: true,
    pinned: false,
    key: null,
    ...change,
  }
  const asked: string[] = []
  const heard = new EventTarget()
  const listen = (name: string) => (changed: () => void, signal: AbortSignal) =>
    heard.addEventListener(name, changed, { signal })
  const elsewhere: Stub['elsewhere'] = (changed) => {
    Object.assign(has, changed)
    for (const name of Object.keys(changed)) heard.dispatchEvent(new Event(name))
  }
  return {
    has,
    asked,
    elsewhere,
    settings: async () => has.settings,
    async setSettings(wanted) {
      asked.push(JSON.stringify(wanted))
      has.settings = { ...has.settings, ...wanted }
      return has.settings
    },
    managed: async () => has.managed,
    readsEverySite: async () => has.everySite,
    async askForEverySite() {
      asked.push('ask for every site')
      if (has.saysYes) elsewhere({ everySite: true })
      return has.saysYes
    },
    onAccessChange: listen('everySite'),
    onToolbar: async () => has.pinned,
    onToolbarChange: listen('pinned'),
  }
}

beforeEach(async () => {
  await page.viewport(1100, 900)
})

afterEach(() => render(null, document.body))

export function start(
  calls: Stub,
  language: InterfaceLanguage = 'en',
  browser: 'chromium' | 'firefox' = 'chromium',
): Stub {
  const words = wordsIn(language)
  document.documentElement.lang = language
  document.title = words.own.title
  const { settings, managed, everySite: reads, pinned, key } = calls.has
  const first = { reads, pinned, key, known: { settings, managed } }
  render(<Welcome calls={calls} words={words} browser={browser} first={first} />, document.body)
  return calls
}

export const shown = (): string => document.body.textContent ?? ''
