import * as v from 'valibot'
import type { Assessment } from './assessment.ts'
import type { BannerView, LinkMark } from './banner/view.ts'
import { factsShape } from './decode-facts.ts'
import type { FetchedDocument } from './document-facts.ts'
import type { PageFacts, Ref } from './facts.ts'
import { documentsShape } from './second-layer/decode-documents.ts'
import { type SettingsChange, settingsChangeShape } from './settings.ts'
import { type ListMessage, listMessageShapes } from './subscriptions/list-messages.ts'

/** From a content script. The address and the tab are taken from the sender, never from the message. */
export type ContentMessage =
  | { type: 'facts'; facts: PageFacts }
  | { type: 'open-popup' }
  | { type: 'banner-closed' }
  /** The banner of `atInput` has come. */
  | { type: 'input-warned' }

/** From the extension's own pages. */
export type OwnPageMessage =
  | { type: 'assess'; tabId: number }
  /** The popup has shown the answer to a person: the banner has done its work. */
  | { type: 'seen'; tabId: number }
  | { type: 'facts-of'; tabId: number }
  /** Linked documents that the popup has opened. */
  | { type: 'documents'; tabId: number; documents: FetchedDocument[] }
  | { type: 'show'; tabId: number; ref: Ref }
  /** Keeps what is seen and opens the dossier on it, unless the page is no longer the one that was seen. */
  | { type: 'prepare'; tabId: number; url: string; signature: string }
  | { type: 'hide'; tabId: number }
  | { type: 'unhide'; tabId: number }
  /** Nothing more is to be said of this site. */
  | { type: 'silence'; tabId: number }
  /** Something in the journal: the toolbar's button may have to say so, or no longer. */
  | { type: 'journal-changed' }

/** From the options page, about what the person has set. */
export type SettingsMessage =
  | { type: 'settings' }
  | { type: 'set-settings'; settings: SettingsChange }
  /** Which of them are fixed by whoever manages the browser. */
  | { type: 'managed' }
  | { type: 'hidden-sites' }
  | { type: 'warn-again'; host: string }
  | { type: 'erase' }

/** To the content script of one frame. */
export type FrameMessage =
  | { type: 'status' }
  | { type: 'report' }
  /** `atInput`: comes as soon as the person types into the page, in place of what is up then; null: nothing does. */
  | { type: 'banner'; view: BannerView; atInput: BannerView | null }
  /** With `atInput`: there is nothing new to show. Without: nothing is to stay, or to come at an input. */
  | { type: 'remove-banner'; atInput?: BannerView | null }
  /** Rings an element for a moment: `style` is the look of the ring. */
  | { type: 'show'; ref: Ref; style: string }
  /** Puts a small mark beside links to these hosts; the person has switched it on. No hosts: takes the marks away. */
  | ({ type: 'mark-links'; hosts: string[] } & LinkMark)

/** Answer to `status` and `report`; `report` also makes the frame read again and send its facts. */
export interface FrameStatus {
  instance: string
  state: 'nothing' | 'reading' | 'sent' | 'too-large' | 'document'
}

/** Answer to `show`. */
export interface Shown {
  shown: boolean
}

/** Answer to `prepare`. `page-changed`: what the person saw is not what the tab shows now, so nothing was prepared. */
export type Prepared = 'opened' | 'page-changed' | 'storage-full'

/** Answer to `assess`, `documents`, `hide` and `unhide`: always something to show. */
export interface AssessAnswer {
  assessment: Assessment
  /** The person has hidden just this, or all of this site; the badge is grey and no banner comes. */
  hidden: boolean
  /** It is hidden whatever comes, until the person takes that back. */
  silenced?: boolean
}

/** Characters; a host's name has 253 at most. */
const MAX_HOST = 260

const contentMessage: v.GenericSchema<unknown, ContentMessage> = v.variant('type', [
  v.object({ type: v.literal('facts'), facts: factsShape }),
  v.object({ type: v.literal('open-popup') }),
  v.object({ type: v.literal('banner-closed') }),
  v.object({ type: v.literal('input-warned') }),
])

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A ref with its frame in front: "0/f0.3". */
const tabRef = v.pipe(v.string(), v.regex(/^\d{1,10}\/[a-z][a-z0-9.]{0,30}$/))

const ownPageMessage: v.GenericSchema<unknown, OwnPageMessage | ListMessage | SettingsMessage> = v.variant(
  'type',
  [
    ...listMessageShapes,
    v.object({ type: v.literal('settings') }),
    v.object({ type: v.literal('set-settings'), settings: settingsChangeShape }),
    v.object({ type: v.literal('managed') }),
    v.object({ type: v.literal('hidden-sites') }),
    v.object({ type: v.literal('warn-again'), host: v.pipe(v.string(), v.maxLength(MAX_HOST)) }),
    v.object({ type: v.literal('erase') }),
    v.object({ type: v.literal('assess'), tabId }),
    v.object({ type: v.literal('seen'), tabId }),
    v.object({ type: v.literal('facts-of'), tabId }),
    v.object({ type: v.literal('documents'), tabId, documents: documentsShape }),
    v.object({ type: v.literal('show'), tabId, ref: tabRef }),
    v.object({ type: v.literal('prepare'), tabId, url: v.string(), signature: v.string() }),
    v.object({ type: v.literal('hide'), tabId }),
    v.object({ type: v.literal('unhide'), tabId }),
    v.object({ type: v.literal('silence'), tabId }),
    v.object({ type: v.literal('journal-changed') }),
  ],
)

const frameStatus: v.GenericSchema<unknown, FrameStatus> = v.object({
  instance: v.pipe(v.string(), v.maxLength(100)),
  state: v.picklist(['nothing', 'reading', 'sent', 'too-large', 'document']),
})

const shown: v.GenericSchema<unknown, Shown> = v.object({ shown: v.boolean() })

/** One decoder a border; anything unknown becomes null and is dropped. */
const decoder =
  <T>(shape: v.GenericSchema<unknown, T>) =>
  (raw: unknown): T | null => {
    const result = v.safeParse(shape, raw)
    return result.success ? result.output : null
  }

export const decodeContentMessage = decoder(contentMessage)
export const decodeOwnPageMessage = decoder(ownPageMessage)
export const decodeFrameStatus = decoder(frameStatus)
export const decodeShown = decoder(shown)
