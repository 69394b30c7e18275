import type { Runtime } from 'webextension-polyfill'
import { bannerView } from './banner/banner-view.ts'
import { browser } from './browser.ts'
import type { FetchedDocument } from './document-facts.ts'
import type { PageFacts } from './facts.ts'
import { badgeView } from './interface/badge-view.ts'
import { interfaceLanguage } from './interface/interface-language.ts'
import { textsNow } from './interface/texts-now.ts'
import { list } from './list/entries.ts'
import { indexForStorage } from './list/list-index.ts'
import {
  type AssessAnswer,
  type ContentMessage,
  decodeContentMessage,
  decodeFrameStatus,
  decodeOwnPageMessage,
  decodeShown,
  type FrameMessage,
  type OwnPageMessage,
} from './messages.ts'
import { textOf } from './reading/language-of.ts'
import { lexiconShelf } from './reading/lexicon-shelf.ts'
import type { ReadOptions } from './reading/read-page.ts'
import { sampleOfDocument } from './second-layer/read-documents.ts'
import {
  dealtWith,
  forgetOldDrafts,
  forgetTab,
  hiddenSignature,
  hide,
  loadTab,
  markDealtWith,
  saveTab,
  unhide,
  writeListIndex,
} from './storage.ts'
import { assessFrames, sampleOf } from './tabs/assess-frames.ts'
import { tabWatch } from './tabs/tab-watch.ts'

/** Milliseconds that a frame gets to answer; a page that blocks its thread longer is "still reading". */
const FRAME_ANSWER = 1_500

const language = interfaceLanguage(browser.i18n.getMessage('language'))
const texts = textsNow(language)

const shelf = lexiconShelf(async (name) =>
  (await fetch(browser.runtime.getURL(`lexicons/${name}.json`))).json(),
)

const watch = tabWatch({
  now: () => Date.now(),
  load: loadTab,
  save: saveTab,
  list,
  async ask(tabId, frameId, question) {
    return decodeFrameStatus(await tell(tabId, frameId, { type: question }))
  },
  async assess(frames, opened) {
    const detected = await detectedIn(sampleOf(frames))
    const pages = frames.map(({ facts }) => facts)
    const lexicons = await shelf.for(textOf(pages), [...pages.map(({ lang }) => lang), detected])
    const documents = await Promise.all(opened.map(withLexicons))
    return assessFrames(frames, { lexicons, detected, now: new Date(), documents })
  },
  async isHidden({ host, signature }) {
    return (await hiddenSignature(host)) === signature
  },
  draw,
  async address(tabId) {
    const tab = await browser.tabs.get(tabId).catch(() => null)
    const url = tab?.url ?? null
    const origin = url === null ? null : URL.parse(url)?.origin
    const readable = origin?.startsWith('http') ? { origins: [`${origin}/*`] } : { origins: ['https://*/*'] }
    const mayRead = await browser.permissions.contains(readable).catch(() => false)
    return { url, title: tab?.title ?? '', mayRead }
  },
})

/** What the browser thinks a text's language is; null where it is not sure. */
async function detectedIn(text: string): Promise<string | null> {
  const detection = await browser.i18n.detectLanguage(text).catch(() => null)
  return detection?.isReliable ? (detection.languages[0]?.language ?? null) : null
}

async function withLexicons(fetched: FetchedDocument): Promise<ReadOptions & { fetched: FetchedDocument }> {
  if (fetched.outcome !== 'read') return { fetched, lexicons: [], detected: null }
  const sample = sampleOfDocument(fetched.facts)
  const detected = await detectedIn(sample)
  return { fetched, detected, lexicons: await shelf.for(sample, [fetched.facts.lang, detected]) }
}

/** Sends one message to one frame; null where nothing answers in time. */
async function tell(tabId: number, frameId: number, message: FrameMessage): Promise<unknown> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, FRAME_ANSWER, null))
  const answer = browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null)
  return Promise.race([answer, late])
}

async function draw(tabId: number, { assessment, hidden }: AssessAnswer): Promise<void> {
  const badge = badgeView(assessment, texts, hidden)
  // The tab may be gone by now; then there is nothing to draw on.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setBadgeTextColor({ tabId, color: badge.textColor }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]).catch(() => undefined)
  const { level, host, signature } = assessment
  const matters = level === 'listed' || level === 'missing'
  if (matters && !hidden && (await dealtWith(host)) !== signature)
    await tell(tabId, 0, { type: 'banner', view: bannerView(assessment, texts) })
  else await tell(tabId, 0, { type: 'remove-banner' })
}

/** The banner was closed, or the popup read: it does not come again for the same matter until the browser closes. */
async function dealWith(tabId: number): Promise<AssessAnswer> {
  const answer = await watch.answer(tabId)
  await markDealtWith(answer.assessment.host, answer.assessment.signature)
  await tell(tabId, 0, { type: 'remove-banner' })
  return answer
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
    case 'banner-closed':
      await dealWith(tabId)
      return null
  }
}

/** Facts under the address that the browser vouches for; documents without one of their own keep what they said. */
function addressed(facts: PageFacts, senderUrl: string | undefined): PageFacts {
  const url = senderUrl?.startsWith('http') ? senderUrl : facts.url
  return { ...facts, url: url.replace(/#.*$/, '') }
}

async function onOwnPage(message: OwnPageMessage): Promise<unknown> {
  const { tabId } = message
  switch (message.type) {
    case 'assess':
      return watch.answer(tabId)
    case 'seen':
      return dealWith(tabId)
    case 'documents':
      // A person is looking: what these documents change has been seen, and no banner comes for it.
      await watch.takeDocuments(tabId, message.documents)
      return dealWith(tabId)
    case 'facts-of':
      return watch.factsOf(tabId)
    case 'show': {
      const [frame, ref] = message.ref.split('/')
      const answer = await tell(tabId, Number(frame), { type: 'show', ref: ref ?? '' })
      return decodeShown(answer) ?? { shown: false }
    }
    case 'hide': {
      const { assessment } = await watch.answer(tabId)
      await hide(assessment.host, assessment.signature)
      return watch.answer(tabId)
    }
    case 'unhide': {
      const { assessment } = await watch.answer(tabId)
      await unhide(assessment.host)
      return watch.answer(tabId)
    }
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

/** Content scripts ask the index by domain; a full store leaves the old one, and pages with forms are matched here anyway. */
const refreshListIndex = () => void writeListIndex(list.number, indexForStorage(list.entries))

// Wakes the background after an update as well, whose list may be another edition.
browser.runtime.onInstalled.addListener(refreshListIndex)
refreshListIndex()
void forgetOldDrafts(Date.now())
