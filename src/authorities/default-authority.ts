import { authorities } from './authorities.ts'
import type { Authority } from './authority.ts'

/** Languages of several countries, for people of whom only the language is known, and Norwegian under its other names. */
const BY_LANGUAGE = new Map([
  ['fr', 'fr-cnil'],
  ['en', 'ie-dpc'],
  ['el', 'gr-hdpa'],
  ['nb', 'no-datatilsynet'],
  ['nn', 'no-datatilsynet'],
])
/** English is spoken everywhere. */
const LAST_RESORT = 'ie-dpc'

/**
 * The id of the authority to propose. A complaint goes to an authority, in particular that of the country where the
 * person lives, works or where the infringement took place (Art. 77(1) GDPR): neither country nor language settles
 * that, so this is a proposal and the person chooses. Null where one of several would have to be picked, such as a
 * German Land: which of them is the person's to say.
 *
 * `country` is ISO 3166-1, null where the person has told none; `language` is that of the interface, BCP 47; `offered`
 * are those that can be proposed. One that does not oversee parties never is.
 */
export function defaultAuthority(
  country: string | null,
  language: string,
  offered: readonly Authority[] = authorities,
): string | null {
  const { base, region } = partsOf(language)
  const candidates = offered.filter(({ coversParties }) => coversParties)
  const named = (id: string | undefined) => candidates.filter((authority) => authority.id === id)
  const groups = [
    candidates.filter((authority) => authority.country === country?.toUpperCase()),
    candidates.filter((authority) => authority.country === region),
    named(BY_LANGUAGE.get(base)),
    candidates.filter(({ complaintLanguage }) => complaintLanguage === base),
    candidates.filter(({ languages }) => languages.includes(base)),
    named(LAST_RESORT),
  ]
  const [first, ...others] = groups.find(({ length }) => length > 0) ?? []
  return first?.region === null && others.length === 0 ? first.id : null
}

/** "fr-BE", "zh-Hant-TW", "en_IE". */
function partsOf(language: string): { base: string; region: string | undefined } {
  const [base = '', ...parts] = language.split(/[-_]/)
  return { base: base.toLowerCase(), region: parts.find((part) => part.length === 2)?.toUpperCase() }
}
