import * as v from 'valibot'

/** What a person has set. Harmless, so it lies where content scripts could read it. */
export interface Settings {
  /** A small mark beside links to listed sites, in the page itself. */
  markLinks: boolean
}

export const DEFAULT_SETTINGS: Settings = { markLinks: false }

export const settingsShape: v.GenericSchema<unknown, Settings> = v.object({ markLinks: v.boolean() })
