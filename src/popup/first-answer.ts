import type { Browser } from 'webextension-polyfill'
import type { AssessAnswer, FrameMessage } from '../messages.ts'
import { answerKey, keptAnswerOf } from '../tabs/kept-answer.ts'

/** Milliseconds that a page gets to say which document it is; one that is busy for longer is not waited for. */
const PATIENCE = 120

/** The part of the WebExtension API that this needs. */
export interface FirstBrowser {
  storage: { session: Pick<Browser['storage']['session'], 'get'> }
  tabs: Pick<Browser['tabs'], 'sendMessage'>
}

/**
 * What was last drawn for the document in front, or null. It needs no background, which the browser may have to start
 * first: the popup shows it at once, asks all the same, and shows what it then hears.
 */
export async function firstAnswer(browser: FirstBrowser, tabId: number): Promise<AssessAnswer | null> {
  const message: FrameMessage = { type: 'status' }
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))
  const asked = browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null)
  const key = answerKey(tabId)
  const [stored, status] = await Promise.all([
    browser.storage.session.get(key).catch(() => ({})),
    Promise.race([asked, late]),
  ])
  const instance = instanceOf(status)
  return instance === null ? null : keptAnswerOf(Object.values(stored)[0], tabId, instance)
}

const instanceOf = (status: unknown): string | null =>
  typeof status === 'object' && status !== null && 'instance' in status && typeof status.instance === 'string'
    ? status.instance
    : null
