import { useCallback, useState } from 'preact/hooks'
import type { Settings } from '../settings.ts'
import type { OptionsCalls } from './background-calls.ts'
import { useAsked } from './use-asked.ts'

export interface Setting<Name extends keyof Settings> {
  /** As it is stored; undefined where nobody has set it or nothing is known yet. */
  value: Settings[Name] | undefined
  /** It is known how it stands. */
  known: boolean
  /** Whoever manages the browser has fixed it. */
  managed: boolean
  /** The last choice could not be stored. */
  failed: boolean
  choose(value: Settings[Name]): Promise<void>
}

/** One setting, read and written beside all others. */
export function useSetting<Name extends keyof Settings>(name: Name, calls: OptionsCalls): Setting<Name> {
  const ask = useCallback(
    async () => ({ settings: await calls.settings(), managed: await calls.managed() }),
    [calls],
  )
  const { answer, again } = useAsked(ask)
  const [failed, setFailed] = useState(false)

  async function choose(value: Settings[Name]) {
    const now = await calls.setSettings({ [name]: value }).catch(() => null)
    setFailed(now?.[name] !== value)
    await again()
  }

  return {
    value: answer?.settings[name],
    known: answer !== null,
    managed: answer?.managed.includes(name) ?? false,
    failed,
    choose,
  }
}
