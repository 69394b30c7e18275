import { authorities } from '../authorities/authorities.ts'
import type { Authority } from '../authorities/authority.ts'
import { defaultAuthority } from '../authorities/default-authority.ts'
import { letterTexts as german } from '../languages/de.letter.ts'
import { letterTexts as english } from '../languages/en.letter.ts'
import { letterTexts as spanish } from '../languages/es.letter.ts'
import { letterTexts as french } from '../languages/fr.letter.ts'
import { letterTexts as italian } from '../languages/it.letter.ts'
import type { LetterTexts } from '../languages/shape/letter.ts'
import type { AuthorityChoice } from './authority-choice.ts'

const letters = [english, french, german, italian, spanish]

/**
 * Authorities that a letter can be written to, the one to propose first, the others by the name of their country.
 * Letters cite the GDPR and are about parties, so only authorities that apply the one and oversee the other.
 * `uiLanguage` (BCP 47) is all that is known of the person.
 */
export function offeredAuthorities(uiLanguage: string): AuthorityChoice[] {
  const choices = authorities
    .filter(({ law, coversParties }) => law === 'gdpr' && coversParties)
    .flatMap((authority) => {
      const letter = letterTo(authority)
      return letter === undefined ? [] : { ...authority, letter }
    })
  const first = defaultAuthority(null, uiLanguage, choices)
  const countries = new Intl.DisplayNames(uiLanguage, { type: 'region' })
  const { compare } = new Intl.Collator(uiLanguage)
  const named = ({ country }: Authority) => countries.of(country) ?? country
  return choices.sort(
    (one, other) =>
      Number(other.id === first) - Number(one.id === first) ||
      compare(named(one), named(other)) ||
      compare(one.region ?? '', other.region ?? '') ||
      compare(one.name.own, other.name.own),
  )
}

/** In the language that it prefers, else in another one that it works in. */
function letterTo({ complaintLanguage, languages }: Authority): LetterTexts | undefined {
  return [complaintLanguage, ...languages]
    .map((wanted) => letters.find(({ language }) => language === wanted))
    .find((letter) => letter !== undefined)
}
