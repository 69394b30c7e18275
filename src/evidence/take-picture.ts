import type { Draft } from '../complaint/draft.ts'
import type { CapturingBrowser } from './capturing-browser.ts'
import { isRefusal } from './is-refusal.ts'

/**
 * Characters of a data address. A PNG of a large screen full of photographs has more; it is then taken as JPEG. What
 * is larger still would make a letter that mailboxes refuse.
 */
const PICTURE_MAX = 9_000_000

/** The visible part of the tab, or why there is no picture. Allowed only after a click on the toolbar's icon. */
export async function takePicture(
  browser: Pick<CapturingBrowser, 'tabs'>,
  tabId: number,
  now: () => Date,
): Promise<Pick<Draft, 'picture' | 'pictureMissing'>> {
  try {
    for (const format of ['png', 'jpeg'] as const) {
      const tab = await browser.tabs.get(tabId)
      // Another tab came to the front: its picture would be the picture of something else.
      if (!tab.active) return { picture: null, pictureMissing: 'failed' }
      const dataUrl = await browser.tabs.captureVisibleTab(tab.windowId, { format })
      if (dataUrl.length > PICTURE_MAX) continue
      return { picture: { dataUrl, takenAt: now().toISOString() }, pictureMissing: null }
    }
    return { picture: null, pictureMissing: 'too-large' }
  } catch (error) {
    return { picture: null, pictureMissing: isRefusal(error) ? 'not-allowed' : 'failed' }
  }
}
