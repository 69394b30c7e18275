import type { FrameStatus } from '../../src/messages.ts'
import { pause } from './serialised.ts'

/** Milliseconds between two questions. */
const ASK_EVERY = 120

/** Milliseconds after which a frame that still reads is left to itself. */
const LIMIT = 12_000

/**
 * Waits until the content script of a tab has said the same for `calm` milliseconds. It asks the page alone and
 * leaves no trace in the background: asking for the assessment counts as having seen it, and the banner goes.
 */
export async function atRest(status: () => Promise<FrameStatus | null>, calm: number): Promise<void> {
  const until = Date.now() + LIMIT
  let last = ''
  let since = Date.now()
  while (Date.now() < until) {
    const now = await status()
    const said = now === null ? 'nobody' : `${now.instance} ${now.state}`
    if (said !== last) since = Date.now()
    last = said
    if (now?.state !== 'reading' && Date.now() - since >= calm) return
    await pause(ASK_EVERY)
  }
}

/** Sent to the top frame of a tab by an extension page. */
export const askStatus = (
  api: { tabs: { sendMessage(tabId: number, message: object, to: object): Promise<unknown> } },
  tabId: number,
): Promise<unknown> => api.tabs.sendMessage(tabId, { type: 'status' }, { frameId: 0 }).catch(() => null)
