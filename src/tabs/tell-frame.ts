import type { Browser } from 'webextension-polyfill'
import type { FrameMessage } from '../messages.ts'

/** Milliseconds that a frame gets to answer; a page that blocks its thread longer is "still reading". */
const FRAME_ANSWER = 1_500

/** Sends one message to one frame; null where nothing answers in time. */
export const tellFrame =
  (tabs: Pick<Browser['tabs'], 'sendMessage'>) =>
  (tabId: number, frameId: number, message: FrameMessage): Promise<unknown> => {
    const late = new Promise<null>((resolve) => setTimeout(resolve, FRAME_ANSWER, null))
    const answer = tabs.sendMessage(tabId, message, { frameId }).catch(() => null)
    return Promise.race([answer, late])
  }
