/** How a form is known from outside: by its fields. Nothing of what is in them. */
export interface FormSought {
  fields: { control: string; name: string; id: string }[]
  /**
   * For a form in a frame: the frame's address without fragment; '' where the form is in the page itself. Not null, which
   * Chromium leaves out of what it hands to an injected function.
   */
  frame: string
}

/** `whole`: nothing of it is outside the window. `more`: it goes on below what is shown. */
export type FormSeen = { found: false } | { found: true; whole: boolean; more: boolean }

/**
 * Runs in the page's top frame, injected at the click on *Prepare complaint*. `look` only says whether the form is
 * wholly in view; `show` brings its beginning into view, `next` the part below; `back` puts everything where it was.
 * Resolves once the page has been drawn. Self-contained, as its source text is what travels. Where a page was scrolled
 * to is kept in the extension's own world, which no page can see.
 */
export async function formInView(
  sought: FormSought | null,
  act: 'look' | 'show' | 'next' | 'back',
): Promise<FormSeen> {
  const KEY = 'scrolled-for-a-picture'
  /** CSS pixels of the surroundings above a form that are to be seen. */
  const ABOVE = 60
  const drawn = () =>
    new Promise<void>((resolve) => {
      // A window that is not drawn gets no frames.
      const late = setTimeout(resolve, 250)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          clearTimeout(late)
          resolve()
        }),
      )
    })
  const root: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(
    document,
  )
  if (!(root instanceof Element)) return { found: false }
  const attribute = (element: Element, name: string) =>
    Element.prototype.getAttribute.call(element, name) ?? ''
  const parentOf = (element: Element): Element | null => {
    const parent: unknown = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get?.call(element)
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
  }

  const places: [Element, number, number][] = Reflect.get(globalThis, KEY) ?? []
  if (act === 'back') {
    for (const [element, left, top] of places) element.scrollTo({ left, top, behavior: 'instant' })
    Reflect.deleteProperty(globalThis, KEY)
    return { found: false }
  }
  if (sought === null) return { found: false }

  const search = (scope: Element | ShadowRoot, selector: string): Element[] => {
    const list =
      scope instanceof ShadowRoot
        ? scope.querySelectorAll(selector)
        : Element.prototype.querySelectorAll.call(scope, selector)
    return Array.prototype.slice.call(list)
  }
  const scopes: (Element | ShadowRoot)[] = [root]
  for (const scope of scopes)
    for (const host of search(scope, '*').slice(0, 20_000)) {
      if (host instanceof HTMLFormElement || !host.localName.includes('-')) continue
      const api = Reflect.get(globalThis, 'chrome')
      const shadow =
        host.shadowRoot ??
        Reflect.get(host, 'openOrClosedShadowRoot') ??
        api?.dom?.openOrClosedShadowRoot(host)
      if (shadow && scopes.length < 200) scopes.push(shadow)
    }
  const everywhere = (selector: string) => scopes.flatMap((scope) => search(scope, selector))

  const formByFields = (): Element | null => {
    const wanted = new Set(sought.fields.map(({ name, id }) => `${name}|${id}`))
    const fields = everywhere('input,select,textarea,[contenteditable]').filter((field) => {
      const key = `${attribute(field, 'name')}|${attribute(field, 'id')}`
      return key !== '|' && wanted.has(key)
    })
    const forms = everywhere('form')
    if (fields.length === 0) return forms.length === 1 ? (forms[0] ?? null) : null
    // Where two forms have fields of the same names, the one with most of them is meant.
    const holding = forms
      .map((form) => ({
        form,
        held: fields.filter((field) => Node.prototype.contains.call(form, field)).length,
      }))
      .toSorted((a, b) => b.held - a.held)[0]
    if (holding !== undefined && holding.held > 0 && holding.held >= fields.length / 2) return holding.form
    let around: Element | null = fields[0] ?? null
    while (around !== null && !fields.every((field) => Node.prototype.contains.call(around, field)))
      around = parentOf(around)
    return around
  }
  const frameByAddress = (address: string): Element | null => {
    const frames = everywhere('iframe,frame').filter(
      (frame) => String(Reflect.get(frame, 'src')).replace(/#.*$/s, '') === address,
    )
    return frames.length === 1 ? (frames[0] ?? null) : null
  }
  const form = sought.frame === '' ? formByFields() : frameByAddress(sought.frame)
  if (form === null) return { found: false }

  const boxOf = () => Element.prototype.getBoundingClientRect.call(form)
  if (boxOf().width === 0 || boxOf().height === 0) return { found: false }
  const rememberPlaces = () => {
    if (places.length > 0) return
    for (let element: Element | null = form; element !== null; element = parentOf(element))
      if (
        element === root ||
        element.scrollTop !== 0 ||
        element.scrollLeft !== 0 ||
        element.scrollHeight > element.clientHeight
      )
        places.push([element, element.scrollLeft, element.scrollTop])
    const scrolling = Object.getOwnPropertyDescriptor(Document.prototype, 'scrollingElement')?.get?.call(
      document,
    )
    if (scrolling instanceof Element) places.push([scrolling, scrolling.scrollLeft, scrolling.scrollTop])
    Reflect.set(globalThis, KEY, places)
  }
  if (act !== 'look') rememberPlaces()
  if (act === 'show') {
    const { top, bottom, height } = boxOf()
    const fits = height + 2 * ABOVE <= innerHeight
    // Its beginning is in the first picture: what is below it comes next.
    const begun = !fits && top >= 0 && top < innerHeight / 2
    if (begun)
      scrollBy({ top: Math.min(innerHeight - 2 * ABOVE, bottom - innerHeight + ABOVE), behavior: 'instant' })
    else {
      Element.prototype.scrollIntoView.call(form, { block: fits ? 'center' : 'start', behavior: 'instant' })
      if (!fits) scrollBy({ top: -ABOVE, behavior: 'instant' })
    }
  }
  if (act === 'next') scrollBy({ top: innerHeight - 2 * ABOVE, behavior: 'instant' })
  if (act !== 'look') await drawn()
  const { top, bottom, left, right } = boxOf()
  return {
    found: true,
    whole: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
    more: bottom > innerHeight + 1,
  }
}
