import { authorities } from './authorities.ts'
import type { Authority } from './authority.ts'

/** Spoken in every country: it speaks for none. */
const EVERYWHERE = 'en'

/** Languages of several countries, for people of whom only the language is known, and Norwegian under its other names. */
const BY_LANGUAGE = new Map([
  ['fr', 'fr-cnil'],
  ['el', 'gr-hdpa'],
  ['nb', 'no-datatilsynet'],
  ['nn', 'no-datatilsynet'],
])

/**
 * The id of the authority to propose. A complaint goes to an authority, in particular that of the country where the
 * person lives, works or where the infringement took place (Art. 77(1) GDPR): neither country nor language settles
 * that, so this is a proposal and the person chooses. Null where one of several would have to be picked, such as a
 * German Land: which of them is the person's to say. Null as well where country, region or language speak for a country
 * of which nothing is offered, and for English without a region: the authority of another country would be a wrong one.
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
  const place = country?.toUpperCase() ?? region
  const [first, ...others] =
    place === undefined
      ? byLanguage(base, candidates)
      : candidates.filter(({ country: one }) => one === place)
  return first?.region === null && others.length === 0 ? first.id : null
}

/** Those of the country that a language alone speaks for. */
function byLanguage(base: string, candidates: readonly Authority[]): readonly Authority[] {
  if (base === EVERYWHERE) return []
  const named = BY_LANGUAGE.get(base)
  if (named !== undefined) return candidates.filter(({ id }) => id === named)
  const preferring = candidates.filter(({ complaintLanguage }) => complaintLanguage === base)
  return preferring.length > 0 ? preferring : candidates.filter(({ languages }) => languages.includes(base))
}

/** "fr-BE", "zh-Hant-TW", "en_IE". */
function partsOf(language: string): { base: string; region: string | undefined } {
  const [base = '', ...parts] = language.split(/[-_]/)
  return { base: base.toLowerCase(), region: parts.find((part) => part.length === 2)?.toUpperCase() }
}
