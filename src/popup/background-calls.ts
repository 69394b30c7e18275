import type { Browser } from 'webextension-polyfill'
import type { Assessment } from '../assessment.ts'
import type { Ref } from '../facts.ts'
import { pageMark } from '../interface/page-mark.ts'
import type { DocumentToRead } from '../linked-document.ts'
import type { Listing } from '../list/listing.ts'
import type { AssessAnswer, OwnPageMessage, Prepared, Shown } from '../messages.ts'
import type { Fetching } from '../second-layer/fetch-document.ts'
import { readLinkedDocument } from '../second-layer/read-linked-document.ts'

/** All that the popup asks of the rest of the extension, for one tab. A call that gets no answer rejects. */
export interface BackgroundCalls {
  assess(): Promise<AssessAnswer>
  /** Tells that a person has the answer before them, so that the banner may go. */
  seen(): void
  show(ref: Ref): Promise<Shown>
  hide(): Promise<AssessAnswer>
  unhide(): Promise<AssessAnswer>
  /** Nothing more is to be said of this site. */
  silence(): Promise<AssessAnswer>
  /**
   * Asks the site for a document that the page at `pageUrl` links to, and hands over what follows from it. Once the
   * signal is aborted nothing is handed over.
   */
  openDocument(
    document: DocumentToRead,
    pageUrl: string,
    take: (answer: AssessAnswer) => void,
    signal: AbortSignal,
  ): Promise<void>
  /** Has what is seen kept now, with pictures of the tab, and the dossier opened on it; the popup closes. */
  prepareComplaint(seen: Assessment): Promise<Prepared>
  /** Opens the draft of an entry about this page's site, or of a correction of `about`, and closes the popup. */
  suggest(seen: Pick<Assessment, 'host'>, about: Listing | null): Promise<void>
  /** Shows all that was seen, to be read, printed or saved, in a tab and closes the popup. */
  openReport(seen: Pick<Assessment, 'host'>): Promise<void>
  /** Shows lists and settings in a tab and closes the popup. */
  openOptions(): Promise<void>
  /** Loads the tab's page again and closes the popup. */
  reload(): Promise<void>
}

/** The part of the WebExtension API that the calls need. */
export interface CallingBrowser {
  runtime: Pick<Browser['runtime'], 'sendMessage' | 'getURL' | 'openOptionsPage'>
  permissions: Pick<Browser['permissions'], 'contains'>
  tabs: Pick<Browser['tabs'], 'create' | 'reload'>
}

export function backgroundCalls(
  browser: CallingBrowser,
  tabId: number,
  fetching: Omit<Fetching, 'mayRead'>,
): BackgroundCalls {
  async function ask<Answer>(message: OwnPageMessage): Promise<Answer> {
    const answer = await browser.runtime.sendMessage<OwnPageMessage, Answer | null | undefined>(message)
    if (answer === null || answer === undefined) throw new Error(`No answer to ${message.type}`)
    return answer
  }

  const assess = () => ask<AssessAnswer>({ type: 'assess', tabId })

  const mayRead = (origin: string) =>
    browser.permissions.contains({ origins: [`${origin}/*`] }).catch(() => false)

  return {
    assess,
    seen: () => void ask({ type: 'seen', tabId }).catch(() => null),
    show: (ref) => ask<Shown>({ type: 'show', tabId, ref }),
    hide: () => ask<AssessAnswer>({ type: 'hide', tabId }),
    unhide: () => ask<AssessAnswer>({ type: 'unhide', tabId }),
    silence: () => ask<AssessAnswer>({ type: 'silence', tabId }),
    async openDocument(document, pageUrl, take, signal) {
      const fetched = await readLinkedDocument(document, pageUrl, { ...fetching, mayRead }, signal)
      if (fetched === null) return
      const answer = await ask<AssessAnswer>({ type: 'documents', tabId, documents: [fetched] })
      if (!signal.aborted) take(answer)
    },
    async prepareComplaint(seen) {
      const { url, signature } = seen
      const prepared = await ask<Prepared>({ type: 'prepare', tabId, url, signature })
      if (prepared === 'opened') close()
      return prepared
    },
    async suggest(seen, about) {
      const asked = new URLSearchParams({ tab: String(tabId), page: pageMark(seen) })
      if (about !== null) {
        asked.set('list', about.list.id)
        asked.set('entry', about.entry.id)
      }
      await browser.tabs.create({ url: browser.runtime.getURL(`src/suggestion/index.html?${asked}`) })
      close()
    },
    async openReport(seen) {
      const asked = new URLSearchParams({ tab: String(tabId), page: pageMark(seen) })
      await browser.tabs.create({ url: browser.runtime.getURL(`src/page-report/index.html?${asked}`) })
      close()
    },
    async openOptions() {
      await browser.runtime.openOptionsPage()
      close()
    },
    async reload() {
      await browser.tabs.reload(tabId)
      close()
    },
  }
}
