import type { Browser } from 'webextension-polyfill'
import type { Draft } from '../complaint/draft.ts'

/**
 * Characters of a data address. A PNG of a large screen full of photographs has more; it is then taken as JPEG. What
 * is larger still would make a letter that mailboxes refuse.
 */
const PICTURE_MAX = 9_000_000

export interface PictureBrowser {
  tabs: Pick<Browser['tabs'], 'get' | 'captureVisibleTab'>
}

/** The visible part of the tab, or why there is no picture. Allowed only after a click on the toolbar's icon. */
export async function takePicture(
  browser: PictureBrowser,
  tabId: number,
): Promise<Pick<Draft, 'picture' | 'pictureMissing'>> {
  try {
    const tab = await browser.tabs.get(tabId)
    // Another tab came to the front: its picture would be the picture of something else.
    if (!tab.active) return { picture: null, pictureMissing: 'failed' }
    for (const format of ['png', 'jpeg'] as const) {
      const dataUrl = await browser.tabs.captureVisibleTab(tab.windowId, { format })
      if (dataUrl.length > PICTURE_MAX) continue
      return { picture: { dataUrl, takenAt: new Date().toISOString() }, pictureMissing: null }
    }
    return { picture: null, pictureMissing: 'too-large' }
  } catch (error) {
    // Chromium and Firefox both name the missing permission; neither has a code for it.
    const refused = error instanceof Error && /permission|activeTab/i.test(error.message)
    return { picture: null, pictureMissing: refused ? 'not-allowed' : 'failed' }
  }
}
