import { authorities } from '../authorities/authorities.ts'
import type { Authority } from '../authorities/authority.ts'
import { letterLaw } from '../complaint/letter-law.ts'
import { letterTexts as german } from '../languages/de.letter.ts'
import { letterTexts as swissGerman } from '../languages/de-ch.letter.ts'
import { letterTexts as english } from '../languages/en.letter.ts'
import { letterTexts as swissEnglish } from '../languages/en-ch.letter.ts'
import { letterTexts as british } from '../languages/en-gb.letter.ts'
import { letterTexts as spanish } from '../languages/es.letter.ts'
import { letterTexts as french } from '../languages/fr.letter.ts'
import { letterTexts as swissFrench } from '../languages/fr-ch.letter.ts'
import { letterTexts as italian } from '../languages/it.letter.ts'
import { letterTexts as swissItalian } from '../languages/it-ch.letter.ts'
import { letterTexts as dutch } from '../languages/nl.letter.ts'
import { letterTexts as polish } from '../languages/pl.letter.ts'
import { letterTexts as portuguese } from '../languages/pt.letter.ts'
import type { LetterTexts } from '../languages/shape/letter.ts'
import type { AuthorityChoice } from './authority-choice.ts'

const letters = [
  ...[dutch, english, french, german, italian, polish, portuguese, spanish],
  british,
  ...[swissEnglish, swissFrench, swissGerman, swissItalian],
]

/**
 * Authorities that a letter can be written to. Letters are about parties and cite the law that the authority applies,
 * so only authorities that oversee the one and have letters under the other.
 */
export const offeredAuthorities: readonly AuthorityChoice[] = authorities
  .filter(({ coversParties }) => coversParties)
  .flatMap((authority) => {
    const possible = lettersTo(authority)
    const [letter] = possible
    return letter === undefined ? [] : { ...authority, letter, letters: possible }
  })

/** The language that it prefers first, then the others that it works in. */
function lettersTo({ complaintLanguage, languages, ...authority }: Authority): LetterTexts[] {
  const law = letterLaw(authority.law)
  const wanted = [...new Set([complaintLanguage, ...languages])]
  return wanted.flatMap((code) =>
    letters.filter(({ language, citation }) => language === code && citation.law === law),
  )
}
