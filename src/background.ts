import type { Runtime } from 'webextension-polyfill'
import { answerSettings } from './answer-settings.ts'
import ring from './banner/ring.css?inline'
import { browser } from './browser.ts'
import { prepareDossier } from './evidence/prepare-dossier.ts'
import { preparingWorld } from './evidence/preparing-world.ts'
import { hiddenHow, hide, unhide } from './hidden-sites.ts'
import { textsNow } from './interface/texts-now.ts'
import { firstLine } from './journal/first-line.ts'
import { journalWatch } from './journal/journal-watch.ts'
import { list } from './list/entries.ts'
import {
  type AssessAnswer,
  type ContentMessage,
  decodeContentMessage,
  decodeFrameStatus,
  decodeOwnPageMessage,
  decodeShown,
  type OwnPageMessage,
  type SettingsMessage,
} from './messages.ts'
import { privateStore } from './private-store.ts'
import { lexiconShelf } from './reading/lexicon-shelf.ts'
import { dealtWith, forgetTab, loadSettings, markDealtWith, shownLanguage, tabStore } from './storage.ts'
import type { ListMessage } from './subscriptions/list-messages.ts'
import { sharedLists } from './subscriptions/shared-lists.ts'
import { addressed } from './tabs/addressed.ts'
import { redrawAll } from './tabs/apply-settings.ts'
import { assessTab } from './tabs/assess-tab.ts'
import { drawAnswer, inputOn } from './tabs/draw-answer.ts'
import { tabWatch } from './tabs/tab-watch.ts'
import { tellFrame } from './tabs/tell-frame.ts'
import { openOnce } from './welcome/open-once.ts'

const now = () => Date.now()

const tell = tellFrame(browser.tabs)

const shelf = lexiconShelf(async (name) =>
  (await fetch(browser.runtime.getURL(`lexicons/${name}.json`))).json(),
)

const lists = sharedLists(browser, list, globalThis.fetch.bind(globalThis))

const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

const texts = async () => textsNow(await shownLanguage())

const journal = journalWatch({ browser, open: privateStore, settings: loadSettings, now, texts })

const watch = tabWatch({
  now,
  ...tabStore,
  lists: async () => (await lists.ask([])).lists,
  async ask(tabId, frameId, question) {
    return decodeFrameStatus(await tell(tabId, frameId, { type: question }))
  },
  assess: assessTab({
    now,
    shelf,
    ask: lists.ask,
    async detect(text) {
      const detection = await browser.i18n.detectLanguage(text).catch(() => null)
      return detection?.isReliable ? (detection.languages[0]?.language ?? null) : null
    },
  }),
  hiddenHow,
  draw: drawAnswer({
    dealtWith,
    action: browser.action,
    texts,
    settings: loadSettings,
    reminder: journal.reminder,
    tellPage: (tabId, message) => tell(tabId, 0, message),
    tellFrames: (tabId, message) => void browser.tabs.sendMessage(tabId, message).catch(() => null),
  }),
  async address(tabId) {
    const tab = await browser.tabs.get(tabId).catch(() => null)
    const url = tab?.url ?? null
    const origin = url === null ? null : URL.parse(url)?.origin
    const readable = origin?.startsWith('http') ? { origins: [`${origin}/*`] } : { origins: ['https://*/*'] }
    const mayRead = await browser.permissions.contains(readable).catch(() => false)
    return { url, title: tab?.title ?? '', mayRead }
  },
})

const settingsDesk = answerSettings({ tabs: browser.tabs, watch, changed: journal.look })

/** The banner was closed, or the popup read: it does not come again for the same matter until the browser closes. */
async function dealWith(tabId: number): Promise<AssessAnswer> {
  const answer = await watch.answer(tabId)
  await markDealtWith(answer.assessment.host, answer.assessment.signature)
  await tell(tabId, 0, { type: 'remove-banner' })
  return answer
}

/** Other tabs of the same site too. */
function redrawn(tabId: number): Promise<AssessAnswer> {
  void redrawAll(browser.tabs, watch, tabId)
  return watch.answer(tabId)
}

async function onContent(message: ContentMessage, tabId: number, sender: Runtime.MessageSender) {
  switch (message.type) {
    case 'facts':
      await watch.take(tabId, sender.frameId ?? 0, addressed(message.facts, sender.url))
      return null
    case 'open-popup':
      return browser.action.openPopup().then(
        () => ({ opened: true }),
        () => ({ opened: false }),
      )
    // Drawing either anew would take away a banner that has just come.
    case 'banner-closed':
    case 'input-warned': {
      const { host, signature } = (await watch.assessmentOf(tabId)) ?? {}
      if (host !== undefined && signature !== undefined)
        await markDealtWith(message.type === 'banner-closed' ? host : inputOn(host), signature)
      return null
    }
  }
}

async function onOwnPage(message: OwnPageMessage | ListMessage | SettingsMessage): Promise<unknown> {
  switch (message.type) {
    case 'assess':
      return watch.answer(message.tabId)
    case 'seen':
      return dealWith(message.tabId)
    case 'documents':
      // A person is looking: what these documents change has been seen, and no banner comes for it.
      await watch.takeDocuments(message.tabId, message.documents)
      return dealWith(message.tabId)
    case 'facts-of':
      return watch.factsOf(message.tabId)
    case 'prepare': {
      const world = preparingWorld(browser, watch, (draft) => firstLine(draft, timeZone()))
      const { prepared, finished } = await prepareDossier(browser, message.tabId, message, world)
      // The answer does not wait for the archive; the dossier looks for it in the store.
      void finished.catch(() => null)
      return prepared
    }
    case 'show': {
      const [frame, ref] = message.ref.split('/')
      const answer = await tell(message.tabId, Number(frame), { type: 'show', ref: ref ?? '', style: ring })
      return decodeShown(answer) ?? { shown: false }
    }
    case 'hide':
    case 'silence': {
      const { host, signature } = (await watch.answer(message.tabId)).assessment
      await hide({ host, signature, ...(message.type === 'silence' ? { always: true } : {}) })
      return redrawn(message.tabId)
    }
    case 'unhide':
      await unhide((await watch.answer(message.tabId)).assessment.host)
      return redrawn(message.tabId)
    case 'journal-changed':
      await journal.look()
      return null
    case 'settings':
    case 'set-settings':
    case 'managed':
    case 'hidden-sites':
    case 'warn-again':
    case 'erase':
      return settingsDesk(message)
    default:
      return lists.answer(message)
  }
}

// One router, so that no second listener can answer first. Null is an answer; undefined is "not mine".
browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined
  if (sender.url?.startsWith(browser.runtime.getURL(''))) {
    const message = decodeOwnPageMessage(raw)
    return message === null ? undefined : onOwnPage(message)
  }
  const message = decodeContentMessage(raw)
  const tabId = sender.tab?.id
  return message === null || tabId === undefined ? undefined : onContent(message, tabId, sender)
})

browser.tabs.onRemoved.addListener((tabId) => {
  void forgetTab(tabId)
})

browser.runtime.onInstalled.addListener(openOnce(browser))
browser.runtime.onStartup.addListener(() => undefined)
void journal.look().catch(() => undefined)
