import { render } from 'preact'
import { browser } from '../browser.ts'
import { keysAt } from '../filling/keys-at.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { documentFacts } from '../second-layer/document-facts.ts'
import { backgroundCalls } from './background-calls.ts'
import { Popup } from './popup.tsx'

/** The tab in the address, so that the popup can stand in a tab of its own; otherwise the tab in front. */
async function tabToShow(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named !== null && /^\d+$/.test(named)) return Number(named)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active?.id ?? browser.tabs.TAB_ID_NONE
}

/** The language of the interface. Not by `storage.ts`, whose decoders would come before the first sentence. */
async function languageNow() {
  const { local, managed } = browser.storage
  const [stored, fixed] = await Promise.all([
    local.get('settings').catch(() => ({})),
    // Firefox refuses where nothing is managed.
    managed.get('language').catch(() => ({})),
  ])
  const chosen = [fixed, Object.values(stored)[0]].flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'language' in one ? one.language : [],
  )
  return interfaceLanguage(chosen[0], browser.i18n.getMessage('language'))
}

/** The page that fills the form in front, where a dossier waits for its host or its path. */
async function fillingOf(id: number): Promise<string | null> {
  const tab = await browser.tabs.get(id).catch(() => null)
  const { hostname = '', pathname = '' } = URL.parse(tab?.url ?? '') ?? {}
  const waiting = await browser.storage.session.get(keysAt(hostname + pathname)).catch(() => ({}))
  return Object.keys(waiting)[0] ? `../filling/index.html?tab=${id}` : null
}

const shown = tabToShow()
const [tabId, filling, texts] = await Promise.all([
  shown,
  shown.then(fillingOf),
  languageNow().then(loadTexts),
])
document.documentElement.lang = texts.interface.locale
document.title = texts.interface.name
keepFocus(document)
const fetching = {
  fetch: globalThis.fetch.bind(globalThis),
  read: documentFacts,
  now: () => new Date(),
}
render(
  <Popup calls={backgroundCalls(browser, tabId, fetching)} texts={texts} filling={filling} />,
  document.body,
)
