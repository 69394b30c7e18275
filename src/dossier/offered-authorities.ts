import { authorities } from '../authorities/authorities.ts'
import type { Authority } from '../authorities/authority.ts'
import { letterTexts as german } from '../languages/de.letter.ts'
import { letterTexts as english } from '../languages/en.letter.ts'
import { letterTexts as spanish } from '../languages/es.letter.ts'
import { letterTexts as french } from '../languages/fr.letter.ts'
import { letterTexts as italian } from '../languages/it.letter.ts'
import { letterTexts as dutch } from '../languages/nl.letter.ts'
import { letterTexts as polish } from '../languages/pl.letter.ts'
import { letterTexts as portuguese } from '../languages/pt.letter.ts'
import type { LetterTexts } from '../languages/shape/letter.ts'
import type { AuthorityChoice } from './authority-choice.ts'

const letters = [dutch, english, french, german, italian, polish, portuguese, spanish]

/**
 * Authorities that a letter can be written to. Letters cite the GDPR and are about parties, so only authorities that
 * apply the one and oversee the other.
 */
export const offeredAuthorities: readonly AuthorityChoice[] = authorities
  .filter(({ law, coversParties }) => law === 'gdpr' && coversParties)
  .flatMap((authority) => {
    const possible = lettersTo(authority)
    const [letter] = possible
    return letter === undefined ? [] : { ...authority, letter, letters: possible }
  })

/** The language that it prefers first, then the others that it works in. */
function lettersTo({ complaintLanguage, languages }: Authority): LetterTexts[] {
  const wanted = [...new Set([complaintLanguage, ...languages])]
  return wanted.flatMap((code) => letters.filter(({ language }) => language === code))
}
