import * as v from 'valibot'
import { INTERFACE_LANGUAGES } from './interface/interface-language.ts'
import { KEEP_FOR, type Settings, USUAL_KEEP_FOR, WARN_IN_PAGE } from './settings.ts'

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
  // A choice of texts: Chromium’s schema knows no choice between numbers and texts.
  keepFor: v.pipe(
    v.picklist(KEEP_FOR.map(String)),
    v.transform((months) => KEEP_FOR.find((one) => String(one) === months) ?? USUAL_KEEP_FOR),
  ),
} as const

export function decodeManagedSettings(raw: unknown): ManagedSettings {
  const given: object = typeof raw === 'object' && raw !== null ? raw : {}
  const sound = Object.entries(shapes).flatMap(([name, shape]) => {
    const decoded = v.safeParse(shape, Object.entries(given).find(([known]) => known === name)?.[1])
    return decoded.success ? [[name, decoded.output]] : []
  })
  return Object.fromEntries(sound)
}

/** Whether the first steps open by themselves after the installation: unless an organisation has fixed that they do not. */
export const managedWelcome = (raw: unknown): boolean =>
  !(typeof raw === 'object' && raw !== null && 'welcome' in raw && raw.welcome === false)
