import type { BannerView } from './banner/view.ts'
import type { PageFacts, Ref } from './facts.ts'

/** From a content script. The address and the tab are taken from the sender, never from the message. */
export type ContentMessage = { type: 'facts'; facts: PageFacts } | { type: 'open-popup' }

/** From the extension's own pages. */
export type OwnPageMessage =
  | { type: 'assess'; tabId: number }
  | { type: 'show'; tabId: number; ref: Ref }
  | { type: 'hide'; tabId: number }
  | { type: 'unhide'; tabId: number }

/** To the content script of one frame. */
export type FrameMessage =
  | { type: 'status' }
  | { type: 'report' }
  | { type: 'banner'; view: BannerView }
  | { type: 'remove-banner' }
  | { type: 'show'; ref: Ref }

/** Answer to `status` and `report`; `report` also makes the frame read again and send its facts. */
export interface FrameStatus {
  instance: string
  state: 'nothing' | 'reading' | 'sent' | 'too-large' | 'document'
}

/** Answer to `show`. */
export interface Shown {
  shown: boolean
}

/** Answer to `open-popup`. */
export interface PopupOpened {
  opened: boolean
}
