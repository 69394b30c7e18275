import * as v from 'valibot'
import { INTERFACE_LANGUAGES } from './interface/interface-language.ts'
import { KEEP_FOR, type Settings, WARN_IN_PAGE } from './settings.ts'

/**
 * What an organisation may fix for the browsers that it manages: policies of Chromium, `managed storage` of Firefox. The
 * names and values are those of `public/managed-schema.json`. Never the country: it is a person's own.
 */
export type ManagedSettings = Partial<Omit<Settings, 'country'>>

/** A value that is none of those that may be set is as if it were not there, and takes no other one with it. */
const shapes = {
  markLinks: v.boolean(),
  warnInPage: v.picklist(WARN_IN_PAGE),
  language: v.picklist([...INTERFACE_LANGUAGES, 'browser']),
  keepFor: v.picklist(KEEP_FOR),
} as const

export function decodeManagedSettings(raw: unknown): ManagedSettings {
  const given: object = typeof raw === 'object' && raw !== null ? raw : {}
  const sound = Object.entries(given).filter(([name, value]) => {
    const shape = Object.entries(shapes).find(([known]) => known === name)?.[1]
    return shape !== undefined && v.is(shape, value)
  })
  return Object.fromEntries(sound)
}
