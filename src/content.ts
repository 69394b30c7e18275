import { showBanner } from './banner/banner.ts'
import { draw } from './banner/draw.ts'
import type { BannerView } from './banner/view.ts'
import { type ExtensionApi, extensionApi } from './page/extension-api.ts'
import { markLinks } from './page/mark-links.ts'
import { ownElement } from './page/own-elements.ts'
import { reader } from './page/reader.ts'
import { showOnPage } from './page/show-on-page.ts'
import { watch } from './page/watch.ts'

/** Wires one frame: looks at it, tells the background what is new, does what the background asks. */
const start = ({ runtime, storage }: ExtensionApi): void => {
  const life = new AbortController()
  let removeBanner = () => {}
  let atInput: BannerView | null | undefined

  // An orphan of a reloaded extension has no id and nobody to talk to: it stops, silently.
  const tell: ExtensionApi['runtime']['sendMessage'] = async (message) => {
    if (!runtime.id) life.abort()
    life.signal.throwIfAborted()
    return runtime.sendMessage(message)
  }
  const ask = (type: 'open-popup' | 'banner-closed' | 'input-warned') => tell({ type }).catch(() => null)

  const frame = reader(
    { send: (facts) => tell({ type: 'facts', facts }), stored: (keys) => storage.local.get(keys) },
    life.signal,
  )
  const on = {
    why: async () => Object(await ask('open-popup')).opened,
    close() {
      warned = false
      void ask('banner-closed')
    },
  }

  /** The banner that came at the first input is up: what is only drawn anew does not take it away. */
  let warned = false
  // What is typed is not looked at, only that a person has begun.
  const onInput = ({ isTrusted }: Event) => {
    if (!isTrusted || !atInput) return
    removeBanner()
    removeBanner = showBanner(atInput, on)
    atInput = null
    warned = true
    void ask('input-warned')
  }

  runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== runtime.id) return false
    const reply = () => answer(frame.status())
    const ofBanner = message.type === 'banner' || message.type === 'remove-banner'
    if (ofBanner && !(warned && 'atInput' in message)) {
      removeBanner()
      warned = false
      atInput = message.atInput
      addEventListener('input', onInput, true)
      if (message.type === 'banner') removeBanner = showBanner(message.view, on)
    }
    if (message.type === 'mark-links')
      markLinks(message.hosts, () => ownElement(message.style, draw(message.sign)))
    if (message.type === 'show') answer({ shown: showOnPage(message.ref, message.style) })
    if (message.type === 'status') reply()
    if (message.type !== 'report') return false
    frame.pass(true).then(reply, reply)
    return true
  })
  watch(frame, life.signal)
}

const api = extensionApi()
if (api?.runtime.id) start(api)
