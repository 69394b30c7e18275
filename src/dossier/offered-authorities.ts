import { authorities } from '../authorities/authorities.ts'
import { defaultAuthority } from '../authorities/default-authority.ts'
import { letterTexts as english } from '../languages/en.letter.ts'
import { letterTexts as french } from '../languages/fr.letter.ts'
import type { AuthorityChoice } from './authority-choice.ts'

const letters = [english, french]

/**
 * Authorities whose language the letter can be written in, the one to propose first. `uiLanguage` (BCP 47) is all
 * that is known of the person.
 */
export function offeredAuthorities(uiLanguage: string): AuthorityChoice[] {
  const first = defaultAuthority(null, uiLanguage)
  return authorities
    .flatMap((authority) => {
      const letter = letters.find(({ language }) => language === authority.complaintLanguage)
      return letter === undefined ? [] : { ...authority, letter }
    })
    .sort((one, other) => Number(other.id === first) - Number(one.id === first))
}
