/** A frame's document as it stands, serialised; null where it is longer than `most` characters. */
export interface FrameSource {
  url: string
  html: string | null
}

/**
 * Runs in the page's frames, injected at the click on *Prepare complaint* where the browser saves no pages itself.
 * It reads and changes nothing. What a person typed is no part of a serialised document, unless the page's own script
 * wrote it into an attribute: `without-typed-values.ts` takes that out before anything is kept.
 */
export function pageSource(most: number): FrameSource {
  const url = location.href
  const root: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(
    document,
  )
  if (!(root instanceof Element)) return { url, html: '' }
  const shadowRoots: ShadowRoot[] = []
  const scopes: (Element | ShadowRoot)[] = [root]
  for (const scope of scopes) {
    const list =
      scope instanceof ShadowRoot
        ? scope.querySelectorAll('*')
        : Element.prototype.querySelectorAll.call(scope, '*')
    const hosts: Element[] = Array.prototype.slice.call(list, 0, 50_000)
    for (const host of hosts) {
      if (host instanceof HTMLFormElement) continue
      const own = host.localName.includes('-') ? Reflect.get(host, 'openOrClosedShadowRoot') : null
      const shadow = host.shadowRoot ?? own
      if (shadow && shadowRoots.length < 200) {
        shadowRoots.push(shadow)
        scopes.push(shadow)
      }
    }
  }
  const doctype: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'doctype')?.get?.call(document)
  // Not cloned deeply: that would run what the page defined for its own elements.
  const shell = root.cloneNode(false)
  const opening = shell instanceof Element ? shell.outerHTML.replace(/<\/[^<]*$/, '') : '<html>'
  const inside = Element.prototype.getHTML.call(root, { shadowRoots })
  const html = `${doctype instanceof DocumentType ? '<!DOCTYPE html>' : ''}${opening}${inside}</html>`
  return { url, html: html.length > most ? null : html }
}
