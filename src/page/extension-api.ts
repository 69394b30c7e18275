import type { ContentMessage, FrameMessage, FrameStatus, Shown } from '../messages.ts'

/** Answers by callback: of the browsers supported, not all take a promise from a listener. */
type Listener = (
  message: FrameMessage,
  sender: { id?: string },
  answer: (status: FrameStatus | Shown) => void,
) => boolean

/** What the content script uses of the extension API; typed here, since it carries no dependency. */
export interface ExtensionApi {
  runtime: {
    /** Undefined once the extension was reloaded or removed: this script is then an orphan. */
    id?: string
    sendMessage(message: ContentMessage): Promise<unknown>
    onMessage: { addListener(listener: Listener): void }
  }
  storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } }
  dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null }
}

/**
 * Undefined outside an extension. `chrome` and not `browser`, which Chrome has from 148 only: before, a form of that name
 * would answer in its place. Of the browsers supported, all give promises under either name.
 */
export const extensionApi = (): ExtensionApi | undefined => Reflect.get(globalThis, 'chrome')
