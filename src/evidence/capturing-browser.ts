import type { Browser } from 'webextension-polyfill'

/** The part of the WebExtension API that taking evidence needs. */
export interface CapturingBrowser {
  tabs: Pick<Browser['tabs'], 'get' | 'captureVisibleTab'>
  scripting: Pick<Browser['scripting'], 'executeScript'>
  /** Chromium alone; the polyfill's types know what all browsers have. */
  pageCapture?: { saveAsMHTML(details: { tabId: number }): Promise<Blob | undefined> }
}
