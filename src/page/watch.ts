import { CONTROLS, takesData } from './control.ts'
import { isOnlyOurs } from './own-elements.ts'
import * as dom from './safe-dom.ts'
import { type Shadows, shadowRoots } from './shadow-roots.ts'

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
  pass(asked?: boolean, shadows?: Shadows): Promise<'changed' | 'same' | 'again' | 'tiny'>
  /** True for a field that the last pass saw and held visible. */
  knows(field: Element): boolean
  /** What was told is to be told again. */
  forget(): void
}

/**
 * Looks now, and again when the document has changed. The observer notes only that something changed, and is
 * disconnected for good when looking again shows nothing new. What remains is one listener for the moment that
 * matters: a person enters a field.
 */
export const watch = ({ pass, knows, forget }: Watching, signal: AbortSignal): void => {
  let passes = 0
  let fruitless = 0
  let focusPasses = 0
  let busy = false
  let armed = false
  let changed = 0
  let last = -PACE_MS
  let address = ''
  let outcome = 'same'

  const observer = new MutationObserver((records) => {
    if (isOnlyOurs(records)) return
    changed = performance.now()
    if (!busy) arm(QUIET_MS)
  })

  const arm = (delay: number): void => {
    if (!armed) setTimeout(due, delay)
    armed = true
  }

  const due = (): void => {
    armed = false
    // A hidden page changes for nobody; it is looked at when it comes to view.
    if (signal.aborted || dom.ofDocument('hidden')) return
    const wait =
      Math.max(Math.min(changed + QUIET_MS, last + 2 * PACE_MS), last + PACE_MS) - performance.now()
    if (wait > 0) arm(wait)
    else void run()
  }

  const run = async (): Promise<void> => {
    // What was wanted while a pass is under way is looked at after it.
    if (busy) changed = performance.now()
    if (busy || dom.ofDocument('hidden')) return
    busy = true
    passes += 1
    address = location.href
    const started = performance.now()
    // Watching begins with the first pass, so that nothing falls between the two.
    const shadows = shadowRoots(dom.rootElement())
    for (const tree of [document, ...shadows.roots.values()].slice(0, ROOTS))
      observer.observe(tree, { childList: true, subtree: true })
    outcome = await pass(false, shadows).catch(() => 'same')
    fruitless = outcome === 'same' ? fruitless + 1 : 0
    busy = false
    last = performance.now()
    if (passes >= PASSES || fruitless >= FRUITLESS) observer.disconnect()
    else if (outcome === 'again' || changed > started) arm(PACE_MS)
  }

  const restart = (): void => {
    passes = 0
    fruitless = 0
    void run()
  }

  // On the window, whose functions no element of the page can hide.
  const on = (type: string, listener: (event: Event & { persisted?: boolean }) => void) =>
    addEventListener(type, listener, { signal, capture: true })
  on('focusin', (event) => {
    const [field] = event.composedPath()
    if (!event.isTrusted || !(field instanceof Element) || !dom.matches(field, CONTROLS)) return
    if (address !== location.href) restart()
    else if (takesData(field) && !knows(field) && focusPasses < FOCUS_PASSES) {
      focusPasses += 1
      void run()
    }
  })
  on('visibilitychange', () => {
    if (passes === 0 || changed > last) due()
  })
  on('resize', () => {
    // Frames get their size late.
    if (outcome === 'tiny') restart()
  })
  on('pageshow', ({ persisted }) => {
    // A page put aside does nothing; when it comes back, another one was told about in its place.
    if (persisted) {
      forget()
      restart()
    }
  })
  signal.onabort = () => observer.disconnect()
  void run()
}
