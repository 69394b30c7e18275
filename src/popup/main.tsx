import { render } from 'preact'
import { browser } from '../browser.ts'
import { keysAt } from '../filling/keys-at.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { documentFacts } from '../second-layer/document-facts.ts'
import { backgroundCalls } from './background-calls.ts'
import { firstAnswer } from './first-answer.ts'
import { Popup } from './popup.tsx'

/** The tab in the address, so that the popup can stand in a tab of its own; otherwise the tab in front. */
async function tabToShow(): Promise<{ id: number; url: string }> {
  const named = new URLSearchParams(location.search).get('tab')
  const id = named !== null && /^\d+$/.test(named) ? Number(named) : null
  const tab =
    id === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id).catch(() => undefined)
  return { id: id ?? tab?.id ?? browser.tabs.TAB_ID_NONE, url: tab?.url ?? '' }
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
async function fillingOf({ id, url }: { id: number; url: string }): Promise<string | null> {
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {}
  const waiting = await browser.storage.session.get(keysAt(hostname + pathname)).catch(() => ({}))
  return Object.keys(waiting)[0] ? `../filling/index.html?tab=${id}` : null
}

// All at once: the first sentence waits for the slowest of these and not for their sum.
const shown = tabToShow()
const [{ id: tabId }, first, filling, texts] = await Promise.all([
  shown,
  shown.then(({ id }) => firstAnswer(browser, id)),
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
  <Popup calls={backgroundCalls(browser, tabId, fetching)} texts={texts} first={first} filling={filling} />,
  document.body,
)
