import { authorities } from '../authorities/authorities.ts'
import type { Authority } from '../authorities/authority.ts'
import { defaultAuthority } from '../authorities/default-authority.ts'
import type { Chosen } from '../complaint/chosen.ts'
import type { AuthorityChoice } from './authority-choice.ts'

/**
 * Records to choose from: the authorities that a letter can be written to and, for what their records say, those of
 * countries that have none: another law, or no such language.
 */
export const recordsToChoose = (offered: readonly AuthorityChoice[]): readonly Authority[] => [
  ...offered,
  ...authorities.filter(({ country }) => offered.every((one) => one.country !== country)),
]

/** The authorities of one country, by the part of it that they cover. */
export const authoritiesIn = (country: string, records: readonly Authority[]): Authority[] =>
  records
    .filter((authority) => authority.country === country)
    .sort((one, other) => (one.region ?? '').localeCompare(other.region ?? '', one.complaintLanguage))

/** A country, and its authority where it has one only: which of several Länder is the person's to say. */
export function chosenIn(country: string, records: readonly Authority[]): Chosen {
  const [only, ...others] = authoritiesIn(country, records)
  return { country, authority: only?.region === null && others.length === 0 ? only.id : null }
}

/**
 * What stands there when the page opens: the country chosen the last time, else the one that the language of the
 * browser (BCP 47) speaks for, else nothing. A country without a letter is never proposed, only remembered.
 */
export function chosenAtFirst(
  remembered: string | null,
  language: string,
  offered: readonly AuthorityChoice[],
): Chosen {
  const records = recordsToChoose(offered)
  if (remembered !== null && authoritiesIn(remembered, records).length > 0)
    return chosenIn(remembered, records)
  const authority = defaultAuthority(null, language, offered)
  const country = offered.find(({ id }) => id === authority)?.country ?? null
  return { country, authority }
}
