import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Milliseconds without a change of size after which the browser has given the popup's window all that it gives. */
const SETTLED = 250

/**
 * Whether the popup's window stays lower than the popup, as on a small or a magnified screen. Styles alone cannot
 * tell: the window takes its height from the content, so a height taken from the window would keep it small for good.
 */
export function useShortWindow(frame: RefObject<HTMLElement | null>): boolean {
  const [short, setShort] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    function look() {
      const height = frame.current?.offsetHeight ?? 0
      // Once short, it stays so: the frame now follows the window and can no longer be compared with it.
      if (height > innerHeight) setShort(true)
    }
    function wait() {
      clearTimeout(timer)
      timer = setTimeout(look, SETTLED)
    }
    // The frame grows with the answer; the window follows, or does not.
    const grown = new ResizeObserver(wait)
    if (frame.current !== null) grown.observe(frame.current)
    addEventListener('resize', wait)
    return () => {
      clearTimeout(timer)
      grown.disconnect()
      removeEventListener('resize', wait)
    }
  }, [frame])
  return short
}
