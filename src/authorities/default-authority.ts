import { authorities } from './authorities.ts'

/** For people of whom only the language is known; English is spoken everywhere, so it is also the last resort. */
const BY_LANGUAGE = new Map([
  ['fr', 'fr-cnil'],
  ['en', 'ie-dpc'],
])
const LAST_RESORT = 'ie-dpc'

/**
 * The id of the authority to propose. A complaint goes to an authority, in particular that of the country where the
 * person lives, works or where the infringement took place (Art. 77(1) GDPR): neither country nor language settles
 * that, so this is a proposal and the person chooses.
 *
 * `country` is ISO 3166-1, null where the person has told none; `language` is that of the interface, BCP 47.
 */
export function defaultAuthority(country: string | null, language: string): string {
  const { base, region } = partsOf(language)
  return onlyOneOf(country?.toUpperCase()) ?? onlyOneOf(region) ?? BY_LANGUAGE.get(base) ?? LAST_RESORT
}

/** Countries with an authority for each part of them have no default: which part is the person's to say. */
function onlyOneOf(country: string | undefined): string | null {
  const [first, ...others] = authorities.filter((authority) => authority.country === country)
  return first !== undefined && others.length === 0 ? first.id : null
}

/** "fr-BE", "zh-Hant-TW", "en_IE". */
function partsOf(language: string): { base: string; region: string | undefined } {
  const [base = '', ...parts] = language.split(/[-_]/)
  return { base: base.toLowerCase(), region: parts.find((part) => part.length === 2)?.toUpperCase() }
}
