import { render } from 'preact'
import { browser } from '../browser.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { saveDraft } from '../private-store.ts'
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

const [tabId, texts] = await Promise.all([
  tabToShow(),
  loadTexts(interfaceLanguage(browser.i18n.getMessage('language'))),
])
document.documentElement.lang = texts.interface.locale
document.title = texts.interface.name
const fetching = {
  fetch: globalThis.fetch.bind(globalThis),
  read: documentFacts,
  now: () => new Date(),
}
render(<Popup calls={backgroundCalls(browser, tabId, saveDraft, fetching)} texts={texts} />, document.body)
