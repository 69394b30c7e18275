import { showBanner } from './banner/banner.ts'
import type { BannerView } from './banner/view.ts'
import type { PopupOpened } from './messages.ts'
import { type ExtensionApi, extensionApi, type Listener } from './page/extension-api.ts'
import { reader } from './page/reader.ts'
import { showOnPage } from './page/show-on-page.ts'
import { watch } from './page/watch.ts'

const isOpened = (answer: unknown): answer is PopupOpened =>
  typeof answer === 'object' && answer !== null && 'opened' in answer && typeof answer.opened === 'boolean'

/** Wires one frame: looks at it, tells the background what is new, does what the background asks. */
function start(api: ExtensionApi): void {
  const life = new AbortController()
  let banner = new AbortController()

  /** An orphan of a reloaded extension has no id and nobody to talk to: it stops, silently. */
  function alive(): boolean {
    if (!api.runtime.id) life.abort()
    return !life.signal.aborted
  }

  const frame = reader(
    document,
    {
      alive,
      send: (facts) => api.runtime.sendMessage({ type: 'facts', facts }),
      stored: (keys) => api.storage.local.get(keys),
    },
    life.signal,
  )

  const openPopup = async () => {
    const answer = await api.runtime.sendMessage({ type: 'open-popup' }).catch(() => null)
    return isOpened(answer) ? answer : { opened: false }
  }

  function show(view: BannerView): void {
    banner.abort()
    banner = new AbortController()
    if (window === window.top)
      showBanner(view, { why: openPopup, close: () => banner.abort() }, banner.signal)
  }

  const listen: Listener = (message, sender, answer) => {
    if (sender.id !== api.runtime.id) return false
    switch (message.type) {
      case 'status':
        answer(frame.status())
        return false
      case 'report':
        frame.pass(true).then(
          () => answer(frame.status()),
          () => answer(null),
        )
        return true
      case 'banner':
        show(message.view)
        return false
      case 'remove-banner':
        banner.abort()
        return false
      case 'show':
        answer({ shown: showOnPage(message.ref) })
        return false
      default:
        return false
    }
  }

  api.runtime.onMessage.addListener(listen)
  watch({ document, ...frame }, life.signal)
}

const api = extensionApi()
if (api?.runtime.id) start(api)
