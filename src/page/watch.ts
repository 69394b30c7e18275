import { CONTROLS, takesData } from './control.ts'
import { isOnlyOurs } from './own-elements.ts'
import * as dom from './safe-dom.ts'

/** A pass waits for this much quiet (ms), and for the next since the last pass; in a storm it comes after twice that. */
const QUIET_MS = 500
const PACE_MS = 2_000
/** Passes made because the document changed; fruitless ones in a row after which watching ends. */
const PASSES = 20
const FRUITLESS = 5
/** Passes made because a person entered a field not known before: the page cannot cause these. */
const FOCUS_PASSES = 20
/** Shadow roots watched. */
const ROOTS = 30

export interface Watching {
  /** Looks at the document. `again`: nothing is settled, another pass is wanted. `tiny`: no room for a form, yet. */
  pass(): Promise<'changed' | 'same' | 'again' | 'tiny'>
  /** True for a field that the last pass saw and held visible. */
  knows(field: Element): boolean
  /** What was told is to be told again. */
  forget(): void
  /** Shadow roots whose changes matter. */
  roots(): Iterable<ShadowRoot>
}

/**
 * Looks now, and again when the document has changed. The observer notes only that something changed, and is
 * disconnected for good when looking again shows nothing new. What remains is one listener for the moment that
 * matters: a person enters a field.
 */
export function watch({ pass, knows, roots, forget }: Watching, signal: AbortSignal): void {
  let passes = 0
  let fruitless = 0
  let focusPasses = 0
  let busy = false
  let timer = 0
  let changed = 0
  let last = -PACE_MS
  let address = ''

  const observer = new MutationObserver((records) => {
    if (isOnlyOurs(records)) return
    changed = performance.now()
    if (!busy) arm(QUIET_MS)
  })

  function arm(delay: number): void {
    if (timer === 0) timer = window.setTimeout(due, delay)
  }

  function due(): void {
    timer = 0
    // A hidden page changes for nobody; it is looked at when it comes to view.
    if (signal.aborted || dom.isOutOfView(document)) return
    const wait =
      Math.max(Math.min(changed + QUIET_MS, last + 2 * PACE_MS), last + PACE_MS) - performance.now()
    if (wait > 0) arm(wait)
    else void run()
  }

  async function run(): Promise<void> {
    // What was wanted while a pass is under way is looked at after it.
    if (busy) changed = performance.now()
    if (busy || dom.isOutOfView(document)) return
    busy = true
    passes += 1
    address = location.href
    const started = performance.now()
    // Watching begins with the first pass, so that nothing falls between the two.
    const watched: Node[] = [document, ...roots()]
    for (const tree of watched.slice(0, ROOTS)) observer.observe(tree, { childList: true, subtree: true })
    const outcome = await pass().catch(() => 'same')
    fruitless = outcome === 'same' ? fruitless + 1 : 0
    busy = false
    last = performance.now()
    if (passes >= PASSES || fruitless >= FRUITLESS) observer.disconnect()
    else if (outcome === 'again' || changed > started) arm(PACE_MS)
    // Frames get their size late.
    if (outcome === 'tiny') on(window, 'resize', restart, true)
  }

  function restart(): void {
    passes = 0
    fruitless = 0
    void run()
  }

  const on = (target: EventTarget, type: string, listener: (event: Event) => void, once = false) =>
    EventTarget.prototype.addEventListener.call(target, type, listener, {
      signal,
      passive: true,
      capture: true,
      once,
    })
  on(document, 'focusin', (event) => {
    const [field] = event.composedPath()
    if (!event.isTrusted || !(field instanceof Element) || !dom.matches(field, CONTROLS)) return
    if (address !== location.href) restart()
    else if (takesData(field) && !knows(field) && focusPasses < FOCUS_PASSES) {
      focusPasses += 1
      void run()
    }
  })
  on(document, 'visibilitychange', () => {
    if (passes === 0 || changed > last) due()
  })
  on(window, 'pageshow', (event) => {
    // A page put aside does nothing; when it comes back, another one was told about in its place.
    if (event instanceof PageTransitionEvent && event.persisted) {
      forget()
      restart()
    }
  })
  signal.addEventListener('abort', () => observer.disconnect())
  void run()
}
