export type InterfaceLanguage = 'en' | 'fr'

/** The language of the interface for the browser's own language (BCP 47); English where it is not offered. */
export function interfaceLanguage(browserLanguage: string): InterfaceLanguage {
  return /^fr\b/i.test(browserLanguage) ? 'fr' : 'en'
}
