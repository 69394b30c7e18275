import * as v from 'valibot'
import { authorities } from '../authorities/authorities.ts'
import { defaultAuthority } from '../authorities/default-authority.ts'
import type { AuthorityChoice } from './authority-choice.ts'

/** ISO 3166-1 and the name in the language of the person. */
export interface Country {
  code: string
  name: string
}

/** The countries of these authorities, each once, by their names in `locale` (BCP 47). */
export function countriesOf(records: readonly { country: string }[], locale: string): Country[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const { compare } = new Intl.Collator(locale)
  return [...new Set(records.map(({ country }) => country))]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => compare(one.name, other.name))
}

/** Countries of which there is a record, but none that a letter can be written to: another law, or no such language. */
export const countriesNotOffered = (offered: readonly AuthorityChoice[], locale: string): Country[] =>
  countriesOf(
    authorities.filter(({ country }) => offered.every((one) => one.country !== country)),
    locale,
  )

/** The authorities of one country, by the part of it that they cover. */
export const authoritiesIn = (country: string, offered: readonly AuthorityChoice[]): AuthorityChoice[] =>
  offered
    .filter((authority) => authority.country === country)
    .sort((one, other) => (one.region ?? '').localeCompare(other.region ?? '', one.complaintLanguage))

/** What is chosen: null where that is the person's to say. */
export interface Chosen {
  country: string | null
  authority: string | null
  /** BCP 47, where the person chose another language for the letter than the one that the authority prefers. */
  language?: string
}

export const chosenShape: v.GenericSchema<unknown, Chosen> = v.object({
  country: v.nullable(v.string()),
  authority: v.nullable(v.string()),
  language: v.exactOptional(v.string()),
})

/** A country, and its authority where it has one only: which of several Länder is the person's to say. */
export const chosenIn = (country: string, offered: readonly AuthorityChoice[]): Chosen => ({
  country,
  authority: defaultAuthority(country, '', authoritiesIn(country, offered)),
})

/**
 * What stands there when the page opens: the country chosen the last time, else the one that the language of the
 * browser (BCP 47) speaks for, else nothing.
 */
export function chosenAtFirst(
  remembered: string | null,
  language: string,
  offered: readonly AuthorityChoice[],
): Chosen {
  if (remembered !== null && authoritiesIn(remembered, offered).length > 0)
    return chosenIn(remembered, offered)
  const authority = defaultAuthority(null, language, offered)
  const country = offered.find(({ id }) => id === authority)?.country ?? null
  return { country, authority }
}
