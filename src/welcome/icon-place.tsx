import { useCallback, useEffect } from 'preact/hooks'
import { useAsked } from '../choices/use-asked.ts'
import type { WelcomeTexts } from '../languages/shape/welcome.ts'
import type { WelcomeCalls } from './welcome-calls.ts'

interface IconPlaceProps {
  calls: Pick<WelcomeCalls, 'onToolbar' | 'onToolbarChange'>
  words: WelcomeTexts['steps']
  browser: keyof WelcomeTexts['steps']['pin']
  /** Of the extension. */
  name: string
  /** Where the icon stood just now. */
  first: boolean
}

/** How to put the icon on the toolbar; that it is there, as soon as it is. */
export function IconPlace({ calls, words, browser, name, first }: IconPlaceProps) {
  const ask = useCallback(async () => ({ pinned: await calls.onToolbar() }), [calls])
  const { answer, again } = useAsked(ask, { pinned: first })
  useEffect(() => {
    const leaving = new AbortController()
    calls.onToolbarChange(() => void again(), leaving.signal)
    return () => leaving.abort()
  }, [calls, again])
  return <span role="status">{answer?.pinned ? words.pinned : words.pin[browser](name)}</span>
}
