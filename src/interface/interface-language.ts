/** Each has its files in src/languages; letters are written and pages are read in more. */
export const INTERFACE_LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/**
 * The language of the interface: the person's choice where it is one, or else the browser's. `browsers`: the message
 * `language` of the catalogue that the browser has chosen; `getUILanguage` would differ from it where the browser falls
 * back.
 */
export function interfaceLanguage(chosen: unknown, browsers: string): InterfaceLanguage {
  const offered = (wanted: unknown) => INTERFACE_LANGUAGES.find((language) => language === wanted)
  return offered(chosen) ?? offered(browsers) ?? 'en'
}
