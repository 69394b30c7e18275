import { letterTexts as germanLetter } from '../languages/de.letter.ts'
import { organisationTexts as german } from '../languages/de.organisation.ts'
import { letterTexts as englishLetter } from '../languages/en.letter.ts'
import { organisationTexts as english } from '../languages/en.organisation.ts'
import { letterTexts as spanishLetter } from '../languages/es.letter.ts'
import { organisationTexts as spanish } from '../languages/es.organisation.ts'
import { letterTexts as frenchLetter } from '../languages/fr.letter.ts'
import { organisationTexts as french } from '../languages/fr.organisation.ts'
import { letterTexts as italianLetter } from '../languages/it.letter.ts'
import { organisationTexts as italian } from '../languages/it.organisation.ts'
import { letterTexts as dutchLetter } from '../languages/nl.letter.ts'
import { organisationTexts as dutch } from '../languages/nl.organisation.ts'
import { letterTexts as polishLetter } from '../languages/pl.letter.ts'
import { organisationTexts as polish } from '../languages/pl.organisation.ts'
import { letterTexts as portugueseLetter } from '../languages/pt.letter.ts'
import { organisationTexts as portuguese } from '../languages/pt.organisation.ts'
import type { LetterTexts } from '../languages/shape/letter.ts'
import type { OrganisationLetter, OrganisationTexts } from '../languages/shape/organisation.ts'

/** One language that letters to the organisation are written in. */
export interface OrganisationLanguage {
  texts: LetterTexts
  own: OrganisationTexts
}

const LANGUAGES: readonly [OrganisationLanguage, ...OrganisationLanguage[]] = [
  { texts: englishLetter, own: english },
  { texts: germanLetter, own: german },
  { texts: spanishLetter, own: spanish },
  { texts: frenchLetter, own: french },
  { texts: italianLetter, own: italian },
  { texts: dutchLetter, own: dutch },
  { texts: polishLetter, own: polish },
  { texts: portugueseLetter, own: portuguese },
]

export const organisationLanguages: readonly OrganisationLanguage[] = LANGUAGES

/** The first of these languages (BCP 47) that letters are written in; English where none is. */
export function organisationLanguage(wanted: readonly (string | null)[]): OrganisationLanguage {
  const found = wanted.flatMap((tag) => {
    const code = tag?.split('-')[0]?.toLowerCase()
    return LANGUAGES.filter(({ own }) => own.language === code)
  })
  return found[0] ?? LANGUAGES[0]
}

/** The language in which somebody began a letter, told by its title; null where they changed that. */
export const languageOf = (kind: OrganisationLetter, text: string): string | null =>
  LANGUAGES.find(({ own }) => text.trimStart().startsWith(own.title[kind]))?.own.language ?? null
