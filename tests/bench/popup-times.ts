import type { BrowserContext, CDPSession, Page } from 'playwright'
import { pause } from '../browsers/serialised.ts'
import { quantile } from './own-time.ts'

/** Openings that count; the one before them warms up and reads the linked documents. */
const OPENINGS = 15

/** Milliseconds between two openings: the browser puts the last window away. */
const BETWEEN = 400

/** Milliseconds from the beginning of the popup's document, and from the click that asked for it. */
export interface FirstSentence {
  opened: number
  clicked: number
}

/** The little of the page that stands by that is used here: it may look into every window of the extension. */
interface StandBy {
  chrome: { extension: { getViews(what: { type: 'popup' }): (Window & typeof globalThis)[] } }
}

/** When the toolbar's popup has painted its first whole sentence. `cold`: the worker is killed before each opening. */
export async function firstSentence(
  context: BrowserContext,
  origin: string,
  name: string,
  { cold }: { cold: boolean },
): Promise<FirstSentence> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('Chromium gave no browser connection')
  const standBy = await context.newPage()
  await standBy.goto(`${origin}src/popup/index.html?tab=0`)
  const { page, targetId } = await pageInFront(context, session, name)
  const all: FirstSentence[] = []
  for (let run = 0; run <= OPENINGS; run += 1) {
    if (cold) await stopWorker(await context.newCDPSession(standBy))
    await pause(BETWEEN)
    const watched = standBy.evaluate(watchPopup)
    const before = Date.now()
    // Not in the published protocol types: a click on the button of the toolbar, for this tab.
    const click = { id: new URL(origin).host, targetId }
    await session.send('Extensions.triggerAction' as 'Target.getTargets', click as object)
    const { origin: began, painted } = await watched
    if (run > 0) all.push({ opened: painted, clicked: began + painted - before })
    await closePopup(session, origin)
  }
  await page.close()
  await standBy.close()
  return {
    opened: quantile(
      all.map(({ opened }) => opened),
      0.5,
    ),
    clicked: quantile(
      all.map(({ clicked }) => clicked),
      0.5,
    ),
  }
}

/** A tab with the bench page in it, looked at for long enough to have been read, and the name that devtools has for it. */
async function pageInFront(
  context: BrowserContext,
  session: CDPSession,
  name: string,
): Promise<{ page: Page; targetId: string }> {
  const tabs = async () =>
    (await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })).targetInfos.map(
      (one) => one.targetId,
    )
  const before = await tabs()
  const page = await context.newPage()
  await page.goto(`https://bench.example/${encodeURIComponent(name)}`)
  await page.waitForTimeout(2_000)
  const targetId = (await tabs()).find((one) => !before.includes(one))
  if (targetId === undefined) throw new Error('Chromium lists no target for the new tab')
  return { page, targetId }
}

/** Ends the worker as a rest of half a minute does, and waits until it has. */
async function stopWorker(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await stopped
  await session.send('ServiceWorker.disable')
}

async function closePopup(session: CDPSession, origin: string): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets')
  for (const { url, targetId } of targetInfos)
    if (url === `${origin}src/popup/index.html`) await session.send('Target.closeTarget', { targetId })
}

/**
 * Runs in the page that stands by, before the click: waits for the popup's window, then for the first heading that is
 * not the one of waiting, then for the frame that paints it.
 */
function watchPopup(): Promise<{ origin: number; painted: number }> {
  const { chrome } = globalThis as unknown as StandBy
  return new Promise((resolve) => {
    function watch(popup: Window & typeof globalThis) {
      const told = () => popup.document.querySelector('header.verdict:not(.waiting) h1')?.textContent
      const observer = new popup.MutationObserver(look)
      function look() {
        if (!told()) return
        observer.disconnect()
        popup.requestAnimationFrame(() => {
          const { port1, port2 } = new popup.MessageChannel()
          port1.onmessage = () =>
            resolve({ origin: popup.performance.timeOrigin, painted: popup.performance.now() })
          port2.postMessage(null)
        })
      }
      observer.observe(popup.document, { childList: true, subtree: true, attributes: true })
      look()
    }
    function wait() {
      const [popup] = chrome.extension.getViews({ type: 'popup' })
      if (popup === undefined || popup.location.href === 'about:blank') setTimeout(wait, 1)
      else watch(popup)
    }
    wait()
  })
}
