/** Where something stands, in CSS pixels of its frame's viewport. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** One frame's answer. Places alone: no name, no text, no value. */
export interface FramePlaces {
  /** Without the fragment, to tell the page's frames apart. */
  url: string
  width: number
  height: number
  fields: Box[]
  /** Visible frames in this frame: address without fragment, and the box of what is drawn in it. */
  frames: { url: string; box: Box }[]
  /** True where a bound cut something off: then everything has to be taken for a field. */
  cut: boolean
  /** The part of the viewport that a person sees (pinch zoom), and pixels of the screen for each CSS pixel. */
  seen: { x: number; y: number; scale: number; density: number }
}

/**
 * Runs in the page's frames, injected at the click on *Prepare complaint*: says where a person can have typed.
 * Self-contained, as its source text is what travels; what a page can replace by naming an element is reached through
 * the prototypes. Tick boxes and radio buttons are left out: nothing is typed into them, and whether they are ticked
 * may be the very thing that a complaint is about.
 */
export function placesOfFields(most: number): FramePlaces {
  const fieldSelector =
    'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="combobox"], [role="searchbox"]'
  const notTyped = /^(?:hidden|submit|button|reset|image|checkbox|radio)$/i
  const all = Element.prototype.querySelectorAll
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document)
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element)
    return { x, y, width, height }
  }
  const inView = ({ x, y, width, height }: Box) =>
    width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0
  // What can hold a shadow root of the page's making; other elements answer with the browser's own insides.
  const canHost = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/
  const shadowOf = (host: Element): ShadowRoot | null => {
    if (host instanceof HTMLFormElement || !canHost.test(host.localName)) return null
    const api = Reflect.get(globalThis, 'chrome')
    return (
      host.shadowRoot ??
      Reflect.get(host, 'openOrClosedShadowRoot') ??
      api?.dom?.openOrClosedShadowRoot(host) ??
      null
    )
  }
  const plainAddress = (address: string) => address.replace(/#.*$/s, '')

  const fields: Box[] = []
  const frames: FramePlaces['frames'] = []
  let looked = 0
  let cut = false

  const search = (scope: Element | ShadowRoot) => {
    const found: ArrayLike<Element> =
      scope instanceof ShadowRoot ? scope.querySelectorAll('*') : all.call(scope, '*')
    for (let index = 0; index < found.length; index++) {
      looked += 1
      // A page larger than this is not searched to its end.
      if (looked > most || fields.length > 500) {
        cut = true
        return
      }
      const element = found[index]
      if (element === undefined) continue
      if (Element.prototype.matches.call(element, fieldSelector)) {
        const type = Element.prototype.getAttribute.call(element, 'type') ?? ''
        const box = boxOf(element)
        if (!(element instanceof HTMLInputElement && notTyped.test(type)) && inView(box)) fields.push(box)
      } else if (element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement) {
        const box = boxOf(element)
        const style = getComputedStyle(element)
        const left = parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft)
        const top = parseFloat(style.borderTopWidth) + parseFloat(style.paddingTop)
        const right = parseFloat(style.borderRightWidth) + parseFloat(style.paddingRight)
        const bottom = parseFloat(style.borderBottomWidth) + parseFloat(style.paddingBottom)
        const drawn = {
          x: box.x + left,
          y: box.y + top,
          width: box.width - left - right,
          height: box.height - top - bottom,
        }
        const source = element.hasAttribute('srcdoc') ? 'about:srcdoc' : element.src || 'about:blank'
        if (inView(drawn)) frames.push({ url: plainAddress(source), box: drawn })
      }
      const shadow = shadowOf(element)
      if (shadow !== null) search(shadow)
    }
  }
  if (root instanceof Element) search(root)
  const { offsetLeft = 0, offsetTop = 0, scale = 1 } = globalThis.visualViewport ?? {}
  return {
    url: plainAddress(location.href),
    width: innerWidth,
    height: innerHeight,
    fields,
    frames,
    cut,
    seen: { x: offsetLeft, y: offsetTop, scale, density: devicePixelRatio },
  }
}
