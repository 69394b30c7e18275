/** What a person can get to with Tab. */
const STOPS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true], [tabindex="0"]'

/**
 * Where the control that has the focus goes with what it did ("remove", "ask again"), the focus goes to what stands in
 * its place: what is new there, else what came after it, else what came before. Without it, a person without a pointer
 * begins anew at the top of the page. What moves the focus itself comes first.
 */
export function keepFocus(page: Document, signal?: AbortSignal): void {
  let left: { around: Element[]; before: HTMLElement[]; after: HTMLElement[] } | null = null
  const stops = () =>
    [...page.querySelectorAll<HTMLElement>(STOPS)].filter(
      (one) => !one.matches(':disabled') && one.checkVisibility(),
    )

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    const all = stops()
    const at = all.indexOf(target)
    left = {
      around: ancestors(target),
      before: all.slice(0, Math.max(0, at)).reverse(),
      after: all.slice(at + 1),
    }
  }

  const look = () => {
    if (left === null || left.around[0]?.isConnected) return
    const { around, before, after } = left
    left = null
    // It was moved on purpose, or by the person.
    if (page.activeElement !== null && page.activeElement !== page.body) return
    const there = stops()
    const last = before.find((one) => there.includes(one))
    const next = after.find((one) => there.includes(one))
    const fresh = there.slice(last ? there.indexOf(last) + 1 : 0, next ? there.indexOf(next) : undefined)
    const inOrder = [...fresh, next, last]
    for (const place of around.filter(({ isConnected }) => isConnected)) {
      const stop = inOrder.find((one) => one !== undefined && place.contains(one))
      if (stop !== undefined) return stop.focus()
    }
  }

  const observer = new MutationObserver(look)
  observer.observe(page, { childList: true, subtree: true })
  page.addEventListener('focusin', remember, signal ? { signal } : {})
  signal?.addEventListener('abort', () => observer.disconnect())
}

/** An element and all around it, inner ones first. */
function ancestors(element: Element): Element[] {
  const around: Element[] = []
  for (let one: Element | null = element; one !== null; one = one.parentElement) around.push(one)
  return around
}
