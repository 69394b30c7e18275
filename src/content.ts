import { showBanner } from './banner/banner.ts'
import type { PopupOpened } from './messages.ts'
import { type ExtensionApi, extensionApi, type Listener } from './page/extension-api.ts'
import { ownElements } from './page/own-elements.ts'
import { reader } from './page/reader.ts'
import { showOnPage } from './page/show-on-page.ts'
import { watch } from './page/watch.ts'

/** Wires one frame: looks at it, tells the background what is new, does what the background asks. */
function start(api: ExtensionApi): void {
  const { runtime } = api
  const life = new AbortController()
  let banner = new AbortController()

  // An orphan of a reloaded extension has no id and nobody to talk to: it stops, silently.
  const tell: ExtensionApi['runtime']['sendMessage'] = async (message) => {
    if (!runtime.id) life.abort()
    life.signal.throwIfAborted()
    return runtime.sendMessage(message)
  }

  const frame = reader(
    { send: (facts) => tell({ type: 'facts', facts }), stored: async (keys) => api.storage.local.get(keys) },
    life.signal,
  )

  const why = async (): Promise<PopupOpened> => {
    const answer = await tell({ type: 'open-popup' }).catch(() => null)
    return { opened: Reflect.get(Object(answer), 'opened') === true }
  }
  const close = () => void tell({ type: 'banner-closed' }).catch(() => null)

  const listen: Listener = (message, sender, answer) => {
    if (sender.id !== runtime.id) return false
    if (message.type === 'banner' || message.type === 'remove-banner') {
      banner.abort()
      banner = new AbortController()
      if (message.type === 'banner' && window === top)
        showBanner(message.view, { why, close }, banner.signal, (host) => ownElements.add(host))
    }
    if (message.type === 'show') answer({ shown: showOnPage(message.ref) })
    if (message.type === 'status') answer(frame.status())
    if (message.type !== 'report') return false
    const reply = () => answer(frame.status())
    frame.pass(true).then(reply, reply)
    return true
  }

  runtime.onMessage.addListener(listen)
  watch(frame, life.signal)
}

const api = extensionApi()
if (api?.runtime.id) start(api)
