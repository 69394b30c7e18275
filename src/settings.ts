import * as v from 'valibot'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './interface/interface-language.ts'

/** What a person has set. Harmless, so it lies where content scripts could read it. */
export interface Settings {
  /** A small mark beside links to listed sites, in the page itself. */
  markLinks: boolean
  /** ISO 3166-1, of the authority chosen last: never more of it than the country. Null until the person chooses one. */
  country: string | null
  /** Where a banner comes; missing until the person sets it. */
  warnInPage?: WarnInPage
  /** Of the interface; missing until the person sets it. */
  language?: InterfaceLanguage | 'browser'
  /** How long the journal keeps a letter and its dossier after the last change; missing until the person sets it. */
  keepFor?: KeepFor
}

/** `noted`: on pages of the levels *missing* and *listed*. */
export const WARN_IN_PAGE = ['noted', 'listed', 'never'] as const
export type WarnInPage = (typeof WARN_IN_PAGE)[number]
export const USUAL_WARN_IN_PAGE: WarnInPage = 'noted'

/** Months, or until the person deletes it. */
export type KeepFor = (typeof KEEP_FOR)[number]

export const KEEP_FOR = [3, 6, 12, 24, 'always'] as const
export const USUAL_KEEP_FOR: KeepFor = 12

export const DEFAULT_SETTINGS: Settings = { markLinks: false, country: null }

const country = v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))
const language = v.picklist([...INTERFACE_LANGUAGES, 'browser'])

/** A country that is missing or damaged does not take the other settings with it. */
export const settingsShape: v.GenericSchema<unknown, Settings> = v.object({
  markLinks: v.boolean(),
  country: v.fallback(country, null),
  warnInPage: v.exactOptional(v.fallback(v.picklist(WARN_IN_PAGE), USUAL_WARN_IN_PAGE)),
  language: v.exactOptional(v.fallback(language, 'browser')),
  keepFor: v.exactOptional(v.fallback(v.picklist(KEEP_FOR), USUAL_KEEP_FOR)),
})

/** What a person changes, beside which all other settings stay. */
export type SettingsChange = Partial<Settings>

export const settingsChangeShape: v.GenericSchema<unknown, SettingsChange> = v.object({
  markLinks: v.exactOptional(v.boolean()),
  country: v.exactOptional(country),
  warnInPage: v.exactOptional(v.picklist(WARN_IN_PAGE)),
  language: v.exactOptional(language),
  keepFor: v.exactOptional(v.picklist(KEEP_FOR)),
})
