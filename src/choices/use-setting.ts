import { useCallback, useState } from 'preact/hooks'
import type { Settings } from '../settings.ts'
import type { SettingsCalls } from './settings-calls.ts'
import { useAsked } from './use-asked.ts'

export interface Setting<Name extends keyof Settings> {
  /** As it is stored; undefined where nobody has set it or nothing is known yet. */
  value: Settings[Name] | undefined
  /** It is known how it stands. */
  known: boolean
  /** Nobody answers; `again` asks once more. */
  unanswered: boolean
  again(): void
  /** Whoever manages the browser has fixed it. */
  managed: boolean
  /** The last choice could not be stored. */
  failed: boolean
  /** False where it could not be stored. */
  choose(value: Settings[Name]): Promise<boolean>
}

/** What a page may know before it is drawn, so that nothing changes when the background answers. */
export interface KnownSettings {
  settings: Settings
  /** Names of those that are fixed. */
  managed: string[]
}

/** One setting, read and written beside all others. */
export function useSetting<Name extends keyof Settings>(
  name: Name,
  calls: SettingsCalls,
  first: KnownSettings | null = null,
): Setting<Name> {
  const ask = useCallback(
    async (): Promise<KnownSettings> => ({
      settings: await calls.settings(),
      managed: await calls.managed(),
    }),
    [calls],
  )
  const { answer, unanswered, again } = useAsked(ask, first)
  /** What the person has just chosen, until it is stored or was not. */
  const [chosen, setChosen] = useState<{ value: Settings[Name] } | null>(null)
  const [failed, setFailed] = useState(false)

  async function choose(value: Settings[Name]) {
    setChosen({ value })
    setFailed(false)
    const now = await calls.setSettings({ [name]: value }).catch(() => null)
    await again()
    setFailed(now?.[name] !== value)
    setChosen(null)
    return now?.[name] === value
  }

  return {
    value: chosen === null ? answer?.settings[name] : chosen.value,
    known: answer !== null,
    unanswered,
    again: () => void again(),
    managed: answer?.managed.includes(name) ?? false,
    failed,
    choose,
  }
}
