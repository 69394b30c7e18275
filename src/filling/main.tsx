import { render } from 'preact'
import { browser } from '../browser.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { textsOf } from '../interface/texts-of.ts'
import type { FillingTexts } from '../languages/shape/filling.ts'
import { shownLanguage } from '../storage.ts'
import { askDossier, dossiersWaiting, draftWaitingFor } from './answer-desk.ts'
import { fillFields, fillTab } from './fill-tab.ts'
import { type FillingCalls, FillingPage } from './filling-page.tsx'

const files = import.meta.glob<FillingTexts>('../languages/*.filling.ts', { import: 'fillingTexts' })
const language = await shownLanguage()
const texts = await textsOf(files, language)
document.documentElement.lang = language
document.title = texts.title
keepFocus(document)

/** The tab that the popup stood on when its button was pressed. */
const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
const tab = await browser.tabs.get(tabId).catch(() => null)
const address = tab?.url ?? ''
const { hostname = '', pathname = '' } = URL.parse(address) ?? {}
/** Of the dossier that the person was at last, open or not. */
const draft = await draftWaitingFor(hostname + pathname, browser.storage.session)

const calls: FillingCalls = {
  async waiting() {
    const dossiers = await dossiersWaiting(address, draft)
    // Another one than the person was at last is not filled in unasked, even where it is the only one left.
    return { dossiers, sure: dossiers.length === 1 && dossiers[0]?.draft === draft }
  },
  ask: askDossier,
  fill: (offer) => fillTab(browser, tabId, offer),
  async replace(offer, fill) {
    const [done] = await fillFields(browser, tabId, offer, [fill], true)
    return done ?? null
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  openDossier() {
    const search = draft === null ? '' : `?draft=${encodeURIComponent(draft)}`
    void browser.tabs.create({ url: browser.runtime.getURL(`src/dossier/index.html${search}`) })
    close()
  },
}
render(<FillingPage texts={texts} calls={calls} />, document.body)
