import type { InterfaceLanguage } from '../../src/interface/interface-language.ts'
import type { AssessAnswer } from '../../src/messages.ts'
import type { Site } from '../site/serve-pages.ts'
import type { Keyboard } from './keys.ts'
import type { OwnPage } from './own-page.ts'

export type BrowserName = 'chromium' | 'firefox'
/** Chromium speaks all of them; Firefox those that it has a language package for: English, and here French. */
export type Language = InterfaceLanguage

/** As a browser of that language asks pages for it, and writes dates: English as in Europe. */
export const LOCALES: Record<Language, string> = {
  de: 'de-DE',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  it: 'it-IT',
  nl: 'nl-NL',
  pl: 'pl-PL',
  pt: 'pt-PT',
}

export interface LaunchOptions {
  language: Language
  /** Null: no local pages, the network as it is. Otherwise nothing but the site's hosts resolves. */
  site: Site | null
  headed?: boolean
  /** Pages are asked for their dark theme. */
  dark?: boolean
  /** A folder whose profile is used and stays; otherwise a fresh one that goes with the browser. */
  profile?: string
  /** The first steps stay open, as a person finds them after the installation. */
  welcome?: boolean
  /** CSS pixels of the screen, where the browser has none; Chromium's own is so low that it cuts the popup. */
  screen?: { width: number; height: number }
}

/** What a person sees of the warning in the page. */
export interface BannerSeen {
  headline: string
  reasons: string[]
  buttons: string[]
  text: string
  /** In CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number }
  /** The button that has the focus, and whether that can be seen. */
  focused: { name: string; ring: boolean } | null
}

/** One browser with the built extension; the same words for Chromium and Firefox. */
export interface Driver {
  readonly name: BrowserName
  readonly language: Language
  newTab(): Promise<Tab>
  /** Opens one of the extension's own pages in a tab, e.g. `src/popup/index.html?tab=3`. */
  openOwnPage(path: string): Promise<OwnPage>
  /** The next own page that the extension opens by itself, found by a part of its address. */
  ownPageOpened(part: string): Promise<OwnPage>
  /** Runs in an extension page that stands by: `browser` is at hand there, the page's document is not looked at. */
  inExtension<A, R>(run: (api: ExtensionApi, argument: A) => Promise<R>, argument: A): Promise<R>
  /** Ends the background as the browser does after a time of rest. */
  restartBackground(): Promise<void>
  /** What the browser gives away of the extension's place: "chrome-extension://…/". */
  extensionOrigin(): string
  /** Resolves when the person has closed the browser. */
  ended(): Promise<void>
  close(): Promise<void>
  /** Kills the browser's process and waits until it is gone: the end that no program hears coming. */
  kill(): Promise<void>
}

export interface Tab {
  readonly id: number
  /** Errors on the page's console and uncaught ones, since the last visit. */
  readonly errors: string[]
  visit(url: string, until?: 'commit' | 'load'): Promise<void>
  reload(): Promise<void>
  bringToFront(): Promise<void>
  /** Runs in the page's own world. */
  inPage<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>
  /** A person's click at the middle of the first element that matches. */
  click(selector: string): Promise<void>
  /** A person's keys, in the first element that matches. */
  type(selector: string, text: string): Promise<void>
  /** Waits until the page's content script has said the same for so many milliseconds (700 unless told). */
  atRest(calm?: number): Promise<void>
  /** The extension's answer once it has stopped reading. Asking counts as looking: the banner goes. */
  settled(options?: SettleOptions): Promise<AssessAnswer>
  /** Brings the tab to the front and gives its keys. */
  keyboard(): Promise<Keyboard>
  badge(): Promise<{ text: string; title: string }>
  banner(): Promise<BannerSeen | null>
  /** A person's click on the banner's button of that name. */
  clickBanner(name: string): Promise<void>
  /** The warning walked by axe, closed root and all: names of what it found. */
  bannerViolations(): Promise<string[]>
  /** A real click on the toolbar's button, whatever comes of it. */
  pressButton(): Promise<void>
  /** A real click on the toolbar's button, or the extension's key. */
  openPopup(by?: 'button' | 'key'): Promise<OwnPage>
  /** The popup that something else has opened. */
  popupOpened(): Promise<OwnPage>
  screenshot(file: string, options?: { whole?: boolean }): Promise<void>
  close(): Promise<void>
}

/** Milliseconds. */
export interface SettleOptions {
  /** The page's content script must have said the same for so long. */
  calm?: number
  /** After that the last answer counts, whatever it says. */
  limit?: number
}

/** The little of the WebExtension API that the drivers use. */
export interface ExtensionApi {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>
    getURL(path: string): string
    onMessage: {
      addListener(listener: (message: unknown, sender: { url?: string }) => undefined): void
    }
  }
  tabs: {
    query(what: object): Promise<{ id?: number; active?: boolean; url?: string; pendingUrl?: string }[]>
    remove(id: number): Promise<unknown>
    sendMessage(tabId: number, message: object, to: object): Promise<unknown>
  }
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> }
  action: { getBadgeText(what: object): Promise<string>; getTitle(what: object): Promise<string> }
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } }
}
