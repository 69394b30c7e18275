import * as v from 'valibot'

/** What a person has set. Harmless, so it lies where content scripts could read it. */
export interface Settings {
  /** A small mark beside links to listed sites, in the page itself. */
  markLinks: boolean
  /** ISO 3166-1, of the authority chosen last: never more of it than the country. Null until the person chooses one. */
  country: string | null
}

export const DEFAULT_SETTINGS: Settings = { markLinks: false, country: null }

/** A country that is missing or damaged does not take the other settings with it. */
export const settingsShape: v.GenericSchema<unknown, Settings> = v.object({
  markLinks: v.boolean(),
  country: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), null),
})
