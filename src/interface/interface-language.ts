export type InterfaceLanguage = 'en' | 'fr'

/**
 * The language of the interface. `chosen`: the message `language` of the catalogue that the browser has chosen;
 * `getUILanguage` would differ from it where the browser falls back.
 */
export function interfaceLanguage(chosen: string): InterfaceLanguage {
  return chosen === 'fr' ? 'fr' : 'en'
}
